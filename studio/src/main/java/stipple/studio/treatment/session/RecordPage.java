package stipple.studio.treatment.session;

import java.util.List;
import stipple.scalp.Zone;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// A session that is over, as it stands in the record.
public record RecordPage(
    Form form, ClientFrame client, Session session, List<String> lots, boolean mayVoid) {

  /// The zones that were planned or worked.
  public List<ConsolePage.ZoneTile> zones() {
    var placed = session.dotsByZone();
    return java.util.Arrays.stream(Zone.values())
        .map(zone ->
            new ConsolePage.ZoneTile(
                zone, session.plannedDots().getOrDefault(zone, 0), placed.getOrDefault(zone, 0)))
        .filter(tile -> tile.planned() > 0 || tile.placed() > 0)
        .toList();
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
