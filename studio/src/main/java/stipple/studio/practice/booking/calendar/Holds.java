package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.practice.timetable.Slot;

/// The times that are kept for a while for somebody who is about to book.
@Component
class Holds {

  private final Database database;
  private final StudioClock clock;

  Holds(Database database, StudioClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// One visit of a chain that is held.
  record Hold(UUID practitionerId, UUID roomId, String client, Slot slot, Instant until) {

    UUID resource(Showing.By by) {
      return by == Showing.By.ROOM ? roomId : practitionerId;
    }
  }

  /// Those that still hold, from one day to another, both included.
  List<Hold> between(LocalDate first, LocalDate last, ZoneId zone) {
    return database.list(
        """
        SELECT v.practitioner_id, v.room_id, v.starts_at, v.ends_at, c.held_until, k.name
        FROM chain c
        JOIN chain_visit v ON v.studio_id = c.studio_id AND v.chain_id = c.id
        JOIN client k ON k.studio_id = c.studio_id AND k.id = c.client_id
        WHERE c.state = 'HELD' AND c.held_until > ? AND v.appointment_id IS NULL
          AND v.ends_at > ? AND v.starts_at < ?
        ORDER BY v.starts_at
        """,
        row ->
            new Hold(
                row.id("practitioner_id"),
                row.id("room_id"),
                row.text("name"),
                new Slot(row.instant("starts_at"), row.instant("ends_at")),
                row.instant("held_until")),
        clock.now(),
        first.atStartOfDay(zone).toInstant(),
        last.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
