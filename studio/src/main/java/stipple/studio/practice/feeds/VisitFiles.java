package stipple.studio.practice.feeds;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Words;
import stipple.studio.house.web.WordsOfTheStudio;
import stipple.studio.practice.booking.DiaryCopies;
import stipple.studio.practice.booking.DiaryCopy;
import stipple.studio.practice.people.Person;

/// Visits in the words that another calendar may hold: a visit, where it is, and nothing of what it
/// is for.
@Component
public class VisitFiles {

  /// So long a visit that is off is still told, so that calendars strike it out (chosen).
  private static final Duration TOLD_AFTER = Duration.ofDays(30);

  private static final Duration TOLD_AHEAD = Duration.ofDays(730);

  private final DiaryCopies copies;
  private final FeedPolicies policies;
  private final WordsOfTheStudio words;
  private final StudioClock clock;

  VisitFiles(DiaryCopies copies, FeedPolicies policies, WordsOfTheStudio words, StudioClock clock) {
    this.copies = copies;
    this.policies = policies;
    this.words = words;
    this.clock = clock;
  }

  /// One visit, for its client.
  public String ofVisit(UUID visitId) {
    return forClient(List.of(copies.get(visitId)));
  }

  /// All visits of a client from the last thirty days on, for the client.
  public String ofClient(UUID clientId) {
    return forClient(copies.ofClient(clientId, clock.now().minus(TOLD_AFTER)));
  }

  private String forClient(List<DiaryCopy> visits) {
    var place = words.words().place();
    return CalendarFile.of(place, place.name(), entriesForClient(visits));
  }

  /// What a client's calendar shows of these visits.
  public List<CalendarEntry> entriesForClient(List<DiaryCopy> visits) {
    var said = words.words();
    var summary = said.say("feed.at-studio", said.place().name());
    return visits.stream().map(visit -> entry(visit, summary, whereabouts(said))).toList();
  }

  /// The diary of a practitioner, from the last thirty days on.
  String ofPractitioner(Person person) {
    var said = words.words();
    var shown = policies.clientShown();
    var now = clock.now();
    var entries =
        copies.ofPractitioner(person.id(), now.minus(TOLD_AFTER), now.plus(TOLD_AHEAD)).stream()
            .map(visit -> entry(visit, summary(said, shown, visit), whereabouts(said)))
            .toList();
    return CalendarFile.of(
        said.place(), said.say("feed.name", person.name(), said.place().name()), entries);
  }

  private static String summary(Words said, ClientShown shown, DiaryCopy visit) {
    return Stream.of(said.say("feed.visit"), shown.of(visit.client()), visit.room())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /// The studio and its address, on one line.
  public static String whereabouts(Words said) {
    var place = said.place();
    return place.address().isBlank()
        ? place.name()
        : place.name() + ", " + place.address().strip().replaceAll("\\s*\\n\\s*", ", ");
  }

  private static CalendarEntry entry(DiaryCopy visit, String summary, String place) {
    return new CalendarEntry(
        visit.id(),
        visit.version(),
        visit.slot(),
        !visit.stands(),
        visit.changedAt(),
        summary,
        place);
  }
}
