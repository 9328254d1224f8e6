package stipple.studio.practice.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Timetables;

/// What a visit takes up: a practitioner, a room and a client, each once at any moment. A room also
/// until it is clean again.
@Component
class Claims {

  /// The longest a claim can be: the database refuses a longer one.
  private static final Duration LONGEST = Duration.ofHours(14);

  private final Database database;
  private final TransactionTemplate attempt;
  private final Studios studios;
  private final Timetables timetables;
  private final StudioClock clock;

  Claims(
      Database database,
      PlatformTransactionManager transactions,
      Studios studios,
      Timetables timetables,
      StudioClock clock) {
    attempt = new TransactionTemplate(transactions);
    attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.database = database;
    this.studios = studios;
    this.timetables = timetables;
    this.clock = clock;
  }

  /// Locks all that a change touches, old and new, always in the same order: so two changes wait
  /// for each other, never in a ring. Holds that are over go, wherever they lie on these.
  void lock(Collection<UUID> touched) {
    if (touched.isEmpty()) {
      return;
    }
    var all = texts(Set.copyOf(touched));
    int locked =
        database
            .list(
                "SELECT id FROM resource WHERE id = ANY (?::uuid[]) ORDER BY id FOR NO KEY UPDATE",
                row -> row.id("id"),
                all)
            .size();
    if (locked < all.size()) {
      throw new NotFound();
    }
    database.change(
        """
        WITH over AS (DELETE FROM claim WHERE kind = 'HOLD' AND hold_until <= ? AND resource_id = ANY (?::uuid[]))
        UPDATE resource SET version = version + 1 WHERE id = ANY (?::uuid[])
        """,
        clock.now(),
        all,
        all);
  }

  /// Says who or what is taken, and when.
  void refuseTaken(Collection<Claim> claims, Collection<UUID> exceptVisits) {
    var taken = taken(claims, exceptVisits);
    if (!taken.isEmpty()) {
      var zone = studios.present().place().zone();
      throw new NotDone(
          Phrase.of(
              "booking.taken",
              taken.getFirst().slot.day(zone),
              taken.stream()
                  .map(one -> one.said(one.slot.from(zone), one.slot.to(zone)))
                  .toList()));
    }
  }

  private List<Taken> taken(Collection<Claim> claims, Collection<UUID> exceptVisits) {
    return database.list(
        """
        SELECT coalesce(p.name, r.name, c.name) AS name, k.starts_at, k.ends_at
        FROM unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[]) AS w (resource_id, earliest, starts_at, ends_at)
        JOIN claim k ON k.resource_id = w.resource_id
          AND k.starts_at > w.earliest AND k.starts_at < w.ends_at AND k.ends_at > w.starts_at
        LEFT JOIN person p ON p.studio_id = k.studio_id AND p.id = k.resource_id
        LEFT JOIN room r ON r.studio_id = k.studio_id AND r.id = k.resource_id
        LEFT JOIN client c ON c.studio_id = k.studio_id AND c.id = k.resource_id
        WHERE (k.appointment_id IS NULL OR NOT k.appointment_id = ANY (?::uuid[]))
          AND (k.hold_until IS NULL OR k.hold_until > ?)
        ORDER BY k.starts_at, name
        """,
        row ->
            new Taken(row.text("name"), new Slot(row.instant("starts_at"), row.instant("ends_at"))),
        texts(claims, Claim::resource),
        texts(claims, claim -> earliest(claim.slot())),
        texts(claims, claim -> claim.slot().startsAt()),
        texts(claims, claim -> claim.slot().endsAt()),
        texts(exceptVisits),
        clock.now());
  }

  // what reaches into a stretch of time starts after this
  private static Instant earliest(Slot slot) {
    return slot.startsAt().minus(LONGEST);
  }

  private record Taken(String name, Slot slot) {

    Phrase said(LocalTime from, LocalTime to) {
      return Phrase.of("booking.taken.one", name, from, to);
    }
  }

  /// What visits take up, in the order of the resources.
  List<Claim> of(Map<UUID, Wish> visits) {
    var turnover = timetables.turnoverMinutes();
    return visits.entrySet().stream()
        .flatMap(visit ->
            visit
                .getValue()
                .claims(turnover.getOrDefault(visit.getValue().roomId(), 0))
                .entrySet()
                .stream()
                .map(claim -> new Claim(visit.getKey(), claim.getKey(), claim.getValue())))
        .sorted(Comparator.comparing(Claim::resource))
        .toList();
  }

  /// Takes time for visits, each by its id.
  void take(Collection<Claim> claims) {
    insert(
        claims,
        """
        INSERT INTO claim (kind, appointment_id, resource_id, during)
        SELECT 'VISIT', visit, resource, tstzrange(starts_at, ends_at)
        FROM unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::timestamptz[]) AS w (visit, resource, starts_at, ends_at)
        """,
        texts(claims, Claim::visit),
        texts(claims, Claim::resource),
        texts(claims, claim -> claim.slot().startsAt()),
        texts(claims, claim -> claim.slot().endsAt()));
  }

  /// Holds time for a chain.
  void hold(UUID chain, Instant until, Collection<Claim> claims) {
    insert(
        claims,
        """
        INSERT INTO claim (kind, chain_id, hold_until, resource_id, during)
        SELECT 'HOLD', ?, ?, resource, tstzrange(starts_at, ends_at)
        FROM unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[]) AS w (resource, starts_at, ends_at)
        """,
        chain,
        until,
        texts(claims, Claim::resource),
        texts(claims, claim -> claim.slot().startsAt()),
        texts(claims, claim -> claim.slot().endsAt()));
  }

  // The constraint finds out who was first, whatever it is that stands there; only then is asked
  // what it was. Up to that point nothing is undone but this.
  private void insert(Collection<Claim> claims, String sql, Object... with) {
    try {
      attempt.executeWithoutResult(_ -> database.change(sql, with));
    } catch (DataIntegrityViolationException first) {
      refuseTaken(claims, List.of());
      throw new NotDone(Phrase.of("booking.just-taken"));
    }
  }

  void release(Collection<UUID> visits) {
    if (visits.isEmpty()) {
      return;
    }
    database.change("DELETE FROM claim WHERE appointment_id = ANY (?::uuid[])", texts(visits));
  }

  /// Whom and what chains hold.
  List<UUID> heldBy(Collection<UUID> chains) {
    return chains.isEmpty()
        ? List.of()
        : database.list(
            "SELECT DISTINCT resource_id FROM claim WHERE kind = 'HOLD' AND chain_id = ANY (?::uuid[])",
            row -> row.id("resource_id"),
            texts(chains));
  }

  /// To be done under the lock of all that they hold: so nobody else lets the same hold go.
  void releaseHolds(Collection<UUID> chains) {
    if (chains.isEmpty()) {
      return;
    }
    database.change(
        "DELETE FROM claim WHERE kind = 'HOLD' AND chain_id = ANY (?::uuid[])", texts(chains));
  }

  /// When any of these is taken within a stretch of time, by a visit or a hold that still stands.
  List<Busy> busy(Collection<UUID> resources, Slot within) {
    return database.list(
        """
        SELECT resource_id, appointment_id, chain_id, hold_until, starts_at, ends_at
        FROM claim
        WHERE resource_id = ANY (?::uuid[]) AND starts_at > ? AND starts_at < ? AND ends_at > ?
        ORDER BY resource_id, starts_at
        """,
        row ->
            new Busy(
                row.id("resource_id"),
                new Slot(row.instant("starts_at"), row.instant("ends_at")),
                row.maybeId("appointment_id").or(() -> row.maybeId("chain_id")).orElseThrow(),
                row.maybeInstant("hold_until")),
        texts(resources),
        earliest(within),
        within.endsAt(),
        within.startsAt());
  }

  private static List<String> texts(Collection<UUID> ids) {
    return texts(ids, id -> id);
  }

  private static <T> List<String> texts(Collection<T> all, Function<T, Object> part) {
    return all.stream().map(one -> part.apply(one).toString()).toList();
  }
}
