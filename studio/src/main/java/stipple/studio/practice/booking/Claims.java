package stipple.studio.practice.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.database.Database;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;

/// What a visit takes up: a practitioner, a room and a client, each once at any moment.
@Component
class Claims {

  private final Database database;
  private final Studios studios;

  Claims(Database database, Studios studios) {
    this.database = database;
    this.studios = studios;
  }

  /// Locks all that a change touches, old and new, always in the same order: so two changes wait
  /// for each other, never in a ring.
  void lock(Collection<UUID> touched) {
    var all = touched.stream().distinct().toList();
    var locked =
        database.list(
            "SELECT id FROM resource WHERE id = ANY (?::uuid[]) ORDER BY id FOR NO KEY UPDATE",
            row -> row.id("id"),
            texts(all));
    if (locked.size() < all.size()) {
      throw new NotFound();
    }
  }

  /// Says who or what is taken, and when. To be asked under the lock.
  void refuseTaken(Wish wish, List<UUID> exceptVisits) {
    var zone = studios.present().place().zone();
    var taken =
        database.list(
            """
            SELECT coalesce(p.name, r.name, c.name) AS name, lower(k.during) AS starts_at, upper(k.during) AS ends_at
            FROM claim k
            LEFT JOIN person p ON p.studio_id = k.studio_id AND p.id = k.resource_id
            LEFT JOIN room r ON r.studio_id = k.studio_id AND r.id = k.resource_id
            LEFT JOIN client c ON c.studio_id = k.studio_id AND c.id = k.resource_id
            WHERE k.resource_id = ANY (?::uuid[]) AND k.during && tstzrange(?, ?)
              AND NOT k.appointment_id = ANY (?::uuid[])
            ORDER BY lower(k.during), name
            """,
            row ->
                new Taken(
                    row.text("name"), new Slot(row.instant("starts_at"), row.instant("ends_at"))),
            texts(wish.resources()),
            wish.slot().startsAt(),
            wish.slot().endsAt(),
            texts(exceptVisits));
    if (!taken.isEmpty()) {
      throw new NotDone(
          Phrase.of(
              "booking.taken",
              wish.slot().day(zone),
              taken.stream()
                  .map(one -> one.said(one.slot.from(zone), one.slot.to(zone)))
                  .toList()));
    }
  }

  private record Taken(String name, Slot slot) {

    Phrase said(LocalTime from, LocalTime to) {
      return Phrase.of("booking.taken.one", name, from, to);
    }
  }

  void take(UUID visit, Wish wish) {
    for (var resource : wish.resources().stream().sorted().toList()) {
      try {
        database.change(
            "INSERT INTO claim (kind, appointment_id, resource_id, during) VALUES ('VISIT', ?, ?, tstzrange(?, ?))",
            visit,
            resource,
            wish.slot().startsAt(),
            wish.slot().endsAt());
      } catch (DataIntegrityViolationException first) {
        throw new NotDone(Phrase.of("booking.just-taken"));
      }
    }
  }

  void release(UUID visit) {
    database.change("DELETE FROM claim WHERE appointment_id = ?", visit);
  }

  /// When any of these is taken, from one day to another.
  List<Slot> busy(List<UUID> resources, LocalDate first, LocalDate last, List<UUID> exceptVisits) {
    var zone = studios.present().place().zone();
    return database.list(
        """
        SELECT lower(during) AS starts_at, upper(during) AS ends_at FROM claim
        WHERE resource_id = ANY (?::uuid[]) AND during && tstzrange(?, ?)
          AND NOT appointment_id = ANY (?::uuid[])
        ORDER BY during
        """,
        row -> new Slot(row.instant("starts_at"), row.instant("ends_at")),
        texts(resources),
        first.atStartOfDay(zone).toInstant(),
        last.plusDays(1).atStartOfDay(zone).toInstant(),
        texts(exceptVisits));
  }

  private static List<String> texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }
}
