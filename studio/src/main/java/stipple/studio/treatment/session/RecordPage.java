package stipple.studio.treatment.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import stipple.scalp.Zone;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// A session that is over, as it stands in the record.
public record RecordPage(
    Form form, ClientFrame client, Session session, List<String> lots, boolean mayVoid) {

  /// The zones that were planned or worked.
  public List<ConsolePage.ZoneTile> zones() {
    var placed = session.dotsByZone();
    return Arrays.stream(Zone.values())
        .map(zone ->
            new ConsolePage.ZoneTile(
                zone, session.plannedDots().getOrDefault(zone, 0), placed.getOrDefault(zone, 0)))
        .filter(tile -> tile.planned() > 0 || tile.placed() > 0)
        .toList();
  }

  /// Something that happened, and the words that were said about it.
  public record Moment(Instant at, Phrase what, List<String> words) {}

  /// Beginning, breaks, looks and end, in the order of time.
  public List<Moment> moments() {
    var moments = new ArrayList<Moment>();
    moments.add(
        new Moment(
            session.startedAt(), Phrase.of("session.began-on", session.startedAt()), List.of()));
    for (var rest : session.breaks()) {
      moments.add(
          new Moment(rest.beganAt(), Phrase.of("session.break-figure", rest.reason()), List.of()));
      rest.endedAt()
          .ifPresent(at -> moments.add(new Moment(at, Phrase.of("session.goes-on"), List.of())));
    }
    session.assessments().forEach(look -> moments.add(moment(look)));
    session
        .finishedAt()
        .ifPresent(at -> moments.add(new Moment(at, Phrase.of("session.over"), List.of())));
    return moments.stream().sorted(Comparator.comparing(Moment::at)).toList();
  }

  private static Moment moment(Assessment look) {
    var redness = Phrase.of("session.redness." + look.redness());
    var said =
        Phrase.of("session.look.said", redness, look.fullness(), look.symmetry(), look.pain());
    var words = Stream.of(look.clientWord(), look.note()).filter(word -> !word.isEmpty()).toList();
    return new Moment(look.at(), said, words);
  }

  /// The minutes it took in all.
  public int minutes() {
    return session.minutes(session.finishedAt().orElse(session.startedAt()));
  }

  public int breakMinutes() {
    var end = session.finishedAt().orElse(session.startedAt());
    return (int)
        session.breaks().stream()
            .mapToLong(rest -> rest.within(session.startedAt(), end).toMinutes())
            .sum();
  }

  /// The minutes in which the needle worked.
  public int needleMinutes() {
    var end = session.finishedAt().orElse(session.startedAt());
    return (int)
        Math.round(
            session.passes().stream().mapToDouble(pass -> session.activeMinutes(pass, end)).sum());
  }
}
