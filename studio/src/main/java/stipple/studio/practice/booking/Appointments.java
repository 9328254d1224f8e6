package stipple.studio.practice.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.practice.settings.Studios;

/// Every visit that was booked, as it lies in the diary now.
@Component
public class Appointments {

  private static final String VISITS =
      """
      SELECT a.*, c.name AS client_name, p.name AS practitioner_name, r.name AS room_name
      FROM appointment a
      JOIN client c ON c.studio_id = a.studio_id AND c.id = a.client_id
      JOIN person p ON p.studio_id = a.studio_id AND p.id = a.practitioner_id
      JOIN room r ON r.studio_id = a.studio_id AND r.id = a.room_id
      """;

  private final Database database;
  private final Studios studios;

  Appointments(Database database, Studios studios) {
    this.database = database;
    this.studios = studios;
  }

  public Appointment get(UUID id) {
    return database
        .one(VISITS + "WHERE a.id = ?", Appointments::read, id)
        .orElseThrow(NotFound::new);
  }

  /// Visits by their ids, in the order of their times.
  public List<Appointment> all(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : database.list(
            VISITS + "WHERE a.id = ANY (?::uuid[]) ORDER BY a.starts_at, a.id",
            Appointments::read,
            ids.stream().map(UUID::toString).toList());
  }

  /// A client's visits, cancelled ones too, newest first.
  public List<Appointment> ofClient(UUID clientId) {
    return database.list(
        VISITS + "WHERE a.client_id = ? ORDER BY a.starts_at DESC, a.id",
        Appointments::read,
        clientId);
  }

  /// The visits of a day by the studio's clock, in their order, without cancelled and missed ones.
  public List<Appointment> onDay(LocalDate day) {
    return between(day, day);
  }

  /// The visits from one day to another, both included, without cancelled and missed ones.
  public List<Appointment> between(LocalDate first, LocalDate last) {
    var zone = studios.present().place().zone();
    return database.list(
        VISITS
            + """
            WHERE a.starts_at >= ? AND a.starts_at < ? AND a.cancelled_at IS NULL AND a.missed_at IS NULL
            ORDER BY a.starts_at, p.name, a.id
            """,
        Appointments::read,
        first.atStartOfDay(zone).toInstant(),
        last.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static Appointment read(Row row) {
    return new Appointment(
        row.id("id"),
        row.id("client_id"),
        row.id("practitioner_id"),
        row.id("room_id"),
        new Appointment.Names(
            row.text("client_name"), row.text("practitioner_name"), row.text("room_name")),
        row.choice("kind", Appointment.Kind.class),
        row.maybeWhole("session_number"),
        row.instant("starts_at"),
        row.instant("ends_at"),
        row.text("note"),
        row.maybeInstant("cancelled_at"),
        row.maybeText("cancel_reason"),
        row.maybeInstant("missed_at"),
        row.whole("version"));
  }
}
