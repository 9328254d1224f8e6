package stipple.studio.practice.messages;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import stipple.studio.house.web.Words;
import stipple.studio.house.web.WordsOfTheStudio;
import stipple.studio.practice.booking.DiaryCopy;
import stipple.studio.practice.clients.Client;
import stipple.studio.practice.feeds.CalendarFile;
import stipple.studio.practice.feeds.VisitFiles;
import stipple.studio.practice.messages.VisitChange.What;
import stipple.studio.practice.timetable.Slot;

/// Writes letters in neutral words: when, how long and where. What a visit is for stays out, for a
/// letter is read by more eyes than those it is meant for.
@Component
class Letters {

  private final WordsOfTheStudio words;
  private final VisitFiles files;

  Letters(WordsOfTheStudio words, VisitFiles files) {
    this.words = words;
    this.files = files;
  }

  /// One letter for all that changed; there is something to tell of each.
  Letter ofChanges(Client client, Map<VisitChange, What> changes) {
    var said = words.words();
    var told = new TreeMap<What, List<VisitChange>>();
    changes.forEach(
        (change, what) -> told.computeIfAbsent(what, _ -> new ArrayList<>()).add(change));
    var kind = kindOf(told);
    var text = new ArrayList<String>();
    text.add(said.say("letter.greeting", oneLine(client.name())));
    told.forEach((what, visits) -> {
      text.add(said.say("letter." + what, visits.size(), oneLine(said.place().name())));
      text.add(String.join("\n", visits.stream().map(visit -> line(said, visit, what)).toList()));
    });
    var standing = told.keySet().stream().anyMatch(what -> what != What.CANCELLED);
    if (standing) {
      text.add(said.say("letter.where", VisitFiles.whereabouts(said)));
    }
    var last = changes.keySet().stream().map(VisitChange::latest).max(Instant::compareTo);
    return letter(
        said,
        kind,
        text,
        client,
        new Told(
            visits(told, What.BOOKED, What.MOVED),
            visits(told, What.CANCELLED),
            last.orElseThrow()));
  }

  /// A letter that a visit is near.
  Letter reminder(Client client, DiaryCopy visit) {
    var said = words.words();
    var text = new ArrayList<String>();
    text.add(said.say("letter.greeting", oneLine(client.name())));
    text.add(said.say("letter.reminder", oneLine(said.place().name())));
    text.add(line(said, visit.slot()));
    text.add(said.say("letter.where", VisitFiles.whereabouts(said)));
    return letter(
        said,
        Mail.Kind.REMINDER,
        text,
        client,
        new Told(List.of(visit), List.of(), visit.slot().startsAt()));
  }

  private record Told(List<DiaryCopy> standing, List<DiaryCopy> cancelled, Instant last) {}

  private Letter letter(Words said, Mail.Kind kind, List<String> text, Client client, Told told) {
    text.add(said.say("letter.attached"));
    text.add(said.say("letter.closing"));
    text.add(VisitFiles.whereabouts(said));
    var place = said.place();
    return new Letter(
        kind,
        said.say("letter.subject." + kind, oneLine(place.name())),
        String.join("\n\n", text) + "\n",
        some(told.standing)
            .map(visits -> CalendarFile.published(place, files.entriesForClient(visits))),
        some(told.cancelled)
            .map(visits ->
                CalendarFile.cancelled(place, client.email(), files.entriesForClient(visits))),
        told.last);
  }

  private static Optional<List<DiaryCopy>> some(List<DiaryCopy> visits) {
    return visits.isEmpty() ? Optional.empty() : Optional.of(visits);
  }

  private static List<DiaryCopy> visits(Map<What, List<VisitChange>> told, What... which) {
    return List.of(which).stream()
        .flatMap(what -> told.getOrDefault(what, List.of()).stream())
        .map(VisitChange::visit)
        .toList();
  }

  private static Mail.Kind kindOf(Map<What, List<VisitChange>> told) {
    if (told.size() > 1) {
      return Mail.Kind.CHANGE;
    }
    return switch (told.keySet().iterator().next()) {
      case BOOKED -> Mail.Kind.CONFIRMATION;
      case MOVED -> Mail.Kind.CHANGE;
      case CANCELLED -> Mail.Kind.CANCELLATION;
    };
  }

  private static String line(Words said, VisitChange change, What what) {
    var now = line(said, change.visit().slot());
    return switch (what) {
      case BOOKED -> now;
      case CANCELLED -> change.told().map(before -> line(said, before)).orElse(now);
      case MOVED ->
          change
              .told()
              .map(before -> now + "\n    " + said.say("letter.before", begin(said, before)))
              .orElse(now);
    };
  }

  private static String line(Words said, Slot slot) {
    var zone = said.place().zone();
    return said.say(
        "letter.visit",
        begin(said, slot),
        slot.to(zone),
        clock(said, slot.endsAt().atZone(zone)),
        said.minutes(slot.minutes()));
  }

  private static String begin(Words said, Slot slot) {
    var zone = said.place().zone();
    return said.day(slot.day(zone)) + ", " + said.time(slot.from(zone));
  }

  private static String clock(Words said, ZonedDateTime at) {
    return DateTimeFormatter.ofPattern("zzz", said.place().locale()).format(at);
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
