package stipple.studio.practice.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.practice.settings.Studios;

/// The diary: every visit that was booked, moved or cancelled.
///
/// Each change is one transaction of the caller's: first the people and the room are locked, in the
/// order of their ids, then the rules are asked, then the time is claimed.
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
  private final Claims claims;
  private final DiaryRules rules;
  private final Studios studios;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  Appointments(
      Database database,
      Claims claims,
      DiaryRules rules,
      Studios studios,
      AuditTrail trail,
      StudioClock clock,
      Ids ids) {
    this.database = database;
    this.claims = claims;
    this.rules = rules;
    this.studios = studios;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  public Appointment get(UUID id) {
    return database
        .one(VISITS + "WHERE a.id = ?", Appointments::read, id)
        .orElseThrow(NotFound::new);
  }

  /// A client's visits, cancelled ones too, newest first.
  public List<Appointment> ofClient(UUID clientId) {
    return database.list(
        VISITS + "WHERE a.client_id = ? ORDER BY a.starts_at DESC, a.id",
        Appointments::read,
        clientId);
  }

  /// The visits of a day by the studio's clock, in their order, without the cancelled ones.
  public List<Appointment> onDay(LocalDate day) {
    return between(day, day);
  }

  /// The visits from one day to another, both included, without the cancelled ones.
  public List<Appointment> between(LocalDate first, LocalDate last) {
    var zone = studios.present().place().zone();
    return database.list(
        VISITS
            + """
            WHERE a.starts_at >= ? AND a.starts_at < ? AND a.cancelled_at IS NULL
            ORDER BY a.starts_at, p.name, a.id
            """,
        Appointments::read,
        first.atStartOfDay(zone).toInstant(),
        last.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /// Books a visit, or says what stands against it.
  public UUID book(Wish wish, UUID by) {
    var id = ids.next();
    claiming(() -> {
      claims.lock(wish.resources());
      NotDone.unlessAllowed(rules.verdictOn(wish));
      claims.refuseTaken(wish, List.of());
      insert(id, wish, by, clock.now());
      claims.take(id, wish);
    });
    trail.note("appointment.booked", id, wish.clientId());
    return id;
  }

  /// Moves a visit to another time, practitioner or room. The old place is free in the same moment
  /// in which the new one is taken.
  public void move(UUID id, int version, Wish wish) {
    var known = get(id);
    if (!known.clientId().equals(wish.clientId())) {
      throw new IllegalArgumentException("a visit stays its client's");
    }
    refuseUnlessMovable(known);
    claiming(() -> {
      claims.lock(oldAndNew(known, wish));
      NotDone.unlessAllowed(rules.verdictOn(wish));
      claims.refuseTaken(wish, List.of(id));
      update(id, version, wish);
      claims.release(id);
      claims.take(id, wish);
    });
    trail.note("appointment.moved", id, wish.clientId());
  }

  private static List<UUID> oldAndNew(Appointment known, Wish wish) {
    return Stream.concat(
            Stream.of(known.practitionerId(), known.roomId()), wish.resources().stream())
        .toList();
  }

  /// Cancels a visit; it stays on record with the reason, its time is free again.
  public void cancel(UUID id, int version, String reason) {
    var known = get(id);
    refuseCancelled(known);
    claiming(() -> {
      claims.lock(List.of(known.clientId(), known.practitionerId(), known.roomId()));
      int changed =
          database.change(
              """
              UPDATE appointment SET cancelled_at = ?, cancel_reason = ?, version = version + 1
              WHERE id = ? AND version = ? AND cancelled_at IS NULL
              """,
              clock.now(),
              reason,
              id,
              version);
      refuseStale(changed);
      claims.release(id);
    });
    trail.note("appointment.cancelled", id, known.clientId());
  }

  private void refuseUnlessMovable(Appointment known) {
    refuseCancelled(known);
    if (known.isOver(clock.now())) {
      throw new NotDone(Phrase.of("booking.is-over"));
    }
  }

  private static void refuseCancelled(Appointment known) {
    if (known.isCancelled()) {
      throw new NotDone(Phrase.of("booking.is-cancelled"));
    }
  }

  private void insert(UUID id, Wish wish, UUID by, Instant now) {
    database.change(
        """
        INSERT INTO appointment (id, client_id, practitioner_id, room_id, kind, session_number, starts_at, ends_at, note, booked_at, booked_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
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

  private void update(UUID id, int version, Wish wish) {
    int changed =
        database.change(
            """
            UPDATE appointment SET practitioner_id = ?, room_id = ?, starts_at = ?, ends_at = ?, note = ?, version = version + 1
            WHERE id = ? AND version = ? AND cancelled_at IS NULL
            """,
            wish.practitionerId(),
            wish.roomId(),
            wish.slot().startsAt(),
            wish.slot().endsAt(),
            wish.note(),
            id,
            version);
    refuseStale(changed);
  }

  private static void refuseStale(int changed) {
    if (changed == 0) {
      throw new NotDone.Stale();
    }
  }

  // Waiting too long for somebody else's booking is no fault: nothing was done, try again.
  private static void claiming(Runnable work) {
    try {
      work.run();
    } catch (ConcurrencyFailureException busy) {
      throw new NotDone(Phrase.of("booking.busy"));
    }
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
        row.whole("version"));
  }
}
