package stipple.studio.practice.booking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotDone;
import stipple.studio.house.database.Database;

/// Writes visits down. Whoever changes one says which version was seen.
@Component
class AppointmentRows {

  private final Database database;

  AppointmentRows(Database database) {
    this.database = database;
  }

  void insert(Map<UUID, Wish> booked, UUID by, Instant now) {
    database.changeEach(
        """
        INSERT INTO appointment (id, client_id, practitioner_id, room_id, kind, session_number, starts_at, ends_at, note, booked_at, booked_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        booked.entrySet().stream()
            .map(visit -> row(visit.getKey(), visit.getValue(), by, now))
            .toList());
  }

  private static List<Object> row(UUID id, Wish wish, UUID by, Instant now) {
    return List.of(
        id,
        wish.clientId(),
        wish.practitionerId(),
        wish.roomId(),
        wish.kind(),
        wish.sessionNumber(),
        wish.slot().startsAt(),
        wish.slot().endsAt(),
        wish.note(),
        now,
        by);
  }

  void update(DiaryChange.Move move) {
    refuseStale(
        database.change(
            """
            UPDATE appointment SET practitioner_id = ?, room_id = ?, starts_at = ?, ends_at = ?, note = ?, version = version + 1
            WHERE id = ? AND version = ? AND cancelled_at IS NULL
            """,
            move.wish().practitionerId(),
            move.wish().roomId(),
            move.wish().slot().startsAt(),
            move.wish().slot().endsAt(),
            move.wish().note(),
            move.id(),
            move.version()));
  }

  void cancel(DiaryChange.Cancelling cancelling, Instant now) {
    refuseStale(
        database.change(
            """
            UPDATE appointment SET cancelled_at = ?, cancel_reason = ?, version = version + 1
            WHERE id = ? AND version = ? AND cancelled_at IS NULL
            """,
            now,
            cancelling.reason(),
            cancelling.id(),
            cancelling.version()));
  }

  void miss(UUID id, int version, Instant now) {
    refuseStale(
        database.change(
            """
            UPDATE appointment SET missed_at = ?, version = version + 1
            WHERE id = ? AND version = ? AND cancelled_at IS NULL AND missed_at IS NULL
            """,
            now,
            id,
            version));
  }

  private static void refuseStale(int changed) {
    if (changed == 0) {
      throw new NotDone.Stale();
    }
  }
}
