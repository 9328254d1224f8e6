package stipple.studio.practice.timetable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.signin.Viewer;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.settings.Studios;

/// Days that are unlike the others of their weekday: holidays, absences, extra openings.
@Component
public class Exceptions {

  private final Database database;
  private final TimetableRows rows;
  private final Touched touched;
  private final VisitsAt visits;
  private final Studios studios;
  private final Viewers viewers;
  private final AuditTrail trail;
  private final StudioClock clock;

  Exceptions(
      Database database,
      TimetableRows rows,
      Touched touched,
      VisitsAt visits,
      Studios studios,
      Viewers viewers,
      AuditTrail trail,
      StudioClock clock) {
    this.database = database;
    this.rows = rows;
    this.touched = touched;
    this.visits = visits;
    this.studios = studios;
    this.viewers = viewers;
    this.trail = trail;
    this.clock = clock;
  }

  /// The days off that are not over, of one resource alone or of the studio alone.
  public List<DayOff> daysOff(Optional<UUID> resource) {
    return rows.daysOffFrom(today(), resource);
  }

  /// The extra openings that are not over.
  public List<ExtraOpening> extraOpenings(Optional<UUID> resource) {
    return rows.extraOpeningsFrom(today(), resource);
  }

  /// The visits that are booked for days off.
  public List<Hit> hits(DayOff off) {
    var concerned =
        off.resource()
            .map(List::of)
            .orElseGet(() ->
                database.list(
                    "SELECT id FROM resource WHERE kind IN ('PRACTITIONER', 'ROOM')",
                    row -> row.id("id")));
    return visits.during(concerned, Slot.ofDays(off.first(), off.last(), zone()));
  }

  /// Takes days off. Over visits only when whoever asks has seen as many as there are: they stay in
  /// the diary, and are to be moved by hand.
  public void add(DayOff off, int hitsSeen) {
    refusePast(off.first());
    touched.lock(off.resource());
    int hits = hits(off).size();
    if (hits > 0 && hits != hitsSeen) {
      throw new NotDone(Phrase.of("timetable.hits", hits));
    }
    database.change(
        """
        INSERT INTO day_off (id, resource_id, kind, first_day, last_day, added_at)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        off.id(),
        off.resource(),
        off.kind(),
        off.first(),
        off.last(),
        clock.now());
    trail.note("day-off.added", off.id());
  }

  /// Opens on a date at a time when it would be closed; not on a day off, which would win.
  public void add(ExtraOpening extra) {
    refusePast(extra.day());
    touched.lock(extra.resource());
    var off = rows.daysOff(extra.resource().stream().toList(), extra.day(), extra.day());
    if (!off.isEmpty()) {
      throw new NotDone(
          Phrase.of(
              off.getFirst().resource().isEmpty()
                  ? "timetable.studio-is-closed"
                  : "timetable.is-off",
              extra.day()));
    }
    database.change(
        """
        INSERT INTO extra_opening (id, resource_id, day, opens, closes, added_at)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        extra.id(),
        extra.resource(),
        extra.day(),
        extra.hours().opens(),
        extra.hours().closes(),
        clock.now());
    trail.note("extra-opening.added", extra.id());
  }

  /// Takes a day off back; it stays on record.
  public void removeDayOff(Optional<UUID> resource, UUID id) {
    remove("UPDATE day_off", resource, id);
    trail.note("day-off.removed", id);
  }

  /// Takes an extra opening back; visits booked into it stay.
  public void removeExtraOpening(Optional<UUID> resource, UUID id) {
    remove("UPDATE extra_opening", resource, id);
    trail.note("extra-opening.removed", id);
  }

  private void remove(String update, Optional<UUID> resource, UUID id) {
    touched.lock(resource);
    int removed =
        database.change(
            update
                + """
                 SET voided_at = ?, voided_by = ?
                WHERE id = ? AND resource_id IS NOT DISTINCT FROM ?::uuid AND voided_at IS NULL
                """,
            clock.now(),
            viewers.current().map(Viewer::personId),
            id,
            resource);
    if (removed == 0) {
      throw new NotFound();
    }
  }

  private void refusePast(LocalDate day) {
    if (day.isBefore(today())) {
      throw new NotDone(Phrase.of("timetable.past"));
    }
  }

  LocalDate today() {
    return clock.today(zone());
  }

  private ZoneId zone() {
    return studios.present().place().zone();
  }
}
