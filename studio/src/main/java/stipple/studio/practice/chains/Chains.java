package stipple.studio.practice.chains;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.Money;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.booking.TimeFreed;
import stipple.studio.practice.timetable.Slot;

/// Every chain, and its verbs: hold, book, give back. All visits of it, or none.
///
/// Each is one transaction of the caller's. The chain's own row is locked before the people and
/// rooms are, in every one of them.
@Component
public class Chains {

  /// How long time is kept for a chain before it is booked (chosen).
  public static final Duration HOLD = Duration.ofMinutes(10);

  private final Database database;
  private final ChainRows rows;
  private final Diary diary;
  private final Gaps gaps;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  Chains(
      Database database,
      ChainRows rows,
      Diary diary,
      Gaps gaps,
      AuditTrail trail,
      StudioClock clock,
      Ids ids) {
    this.database = database;
    this.rows = rows;
    this.diary = diary;
    this.gaps = gaps;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  public Chain get(UUID id) {
    return rows.where("k.id = ?", id).stream().findFirst().orElseThrow(NotFound::new);
  }

  /// A client's chains that are held or booked, newest first.
  public List<Chain> ofClient(UUID clientId) {
    return rows.where(
        "k.client_id = ? AND k.state <> 'RELEASED' ORDER BY k.made_at DESC, k.id DESC", clientId);
  }

  /// The chain that a visit in the diary belongs to.
  public Optional<Chain> of(UUID visitId) {
    return rows
        .where(
            "EXISTS (SELECT FROM chain_visit v WHERE v.studio_id = k.studio_id AND v.chain_id = k.id AND v.appointment_id = ?)",
            visitId)
        .stream()
        .findFirst();
  }

  /// Keeps time for visits, all of it or none, for ten minutes. What was held for the client before
  /// is free again.
  public UUID hold(
      UUID clientId, List<PlacedVisit> visits, Optional<Slot> before, Money deposit, UUID by) {
    NotDone.because(gaps.against(before, visits));
    var now = clock.now();
    var instead = letGo(clientId);
    var id = ids.next();
    var until = now.plus(HOLD);
    add(id, clientId, until, deposit, by, now);
    rows.addVisits(id, visits);
    diary.hold(id, until, visits.stream().map(visit -> visit.wish(clientId, "")).toList(), instead);
    instead.forEach(gone -> tellFreed(get(gone)));
    trail.note("chain.held", id, clientId);
    return id;
  }

  private void add(UUID id, UUID clientId, Instant until, Money deposit, UUID by, Instant now) {
    try {
      database.change(
          """
          INSERT INTO chain (id, client_id, state, held_until, deposit_minor, made_at, made_by)
          VALUES (?, ?, 'HELD', ?, ?, ?, ?)
          """,
          id,
          clientId,
          until,
          deposit.minor(),
          now,
          by);
    } catch (DuplicateKeyException first) {
      throw new NotDone(Phrase.of("chain.held-elsewhere"));
    }
  }

  // the chains only; their time is given back under the locks
  private List<UUID> letGo(UUID clientId) {
    return database.list(
        "UPDATE chain SET state = 'RELEASED', held_until = NULL, version = version + 1 WHERE client_id = ? AND state = 'HELD' RETURNING id",
        row -> row.id("id"),
        clientId);
  }

  /// Books every visit of a chain into the time that is held for it. Says which ones in the diary
  /// they became, in their order.
  public List<UUID> book(UUID id, UUID by) {
    var chain = locked(id);
    if (chain.isBooked()) {
      return chain.visits().stream()
          .flatMap(visit -> visit.appointment().stream())
          .map(Appointment::id)
          .toList();
    }
    refuseReleased(chain);
    if (chain.isOver(clock.now())) {
      throw new NotDone(Phrase.of("chain.hold-over"));
    }
    var visits =
        diary.bookHeld(
            id,
            chain.placed().stream().map(visit -> visit.wish(chain.clientId(), "")).toList(),
            by);
    rows.link(id, visits);
    database.change(
        "UPDATE chain SET state = 'BOOKED', held_until = NULL, version = version + 1 WHERE id = ?",
        id);
    trail.note("chain.booked", id, chain.clientId());
    return visits;
  }

  /// Keeps the same time once more for a chain whose minutes have run out, if it is still free.
  public void holdAgain(UUID id) {
    var chain = locked(id);
    refuseReleased(chain);
    if (chain.isBooked()) {
      throw new NotDone(Phrase.of("chain.is-booked"));
    }
    var until = clock.now().plus(HOLD);
    database.change(
        "UPDATE chain SET held_until = ?, version = version + 1 WHERE id = ?", until, id);
    diary.hold(
        id,
        until,
        chain.placed().stream().map(visit -> visit.wish(chain.clientId(), "")).toList(),
        List.of(id));
    trail.note("chain.held", id, chain.clientId());
  }

  /// Gives back the time that is held.
  public void release(UUID id) {
    var chain = locked(id);
    if (chain.isBooked()) {
      throw new NotDone(Phrase.of("chain.is-booked"));
    }
    diary.releaseHolds(letGo(chain.clientId()));
    tellFreed(chain);
    trail.note("chain.released", id, chain.clientId());
  }

  /// Writes down that the deposit was paid.
  public void payDeposit(UUID id, UUID to) {
    var chain = locked(id);
    if (!chain.deposit().isDue()) {
      throw new NotDone(Phrase.of("chain.deposit.not-due"));
    }
    database.change(
        "UPDATE chain SET deposit_paid_at = ?, deposit_paid_to = ?, version = version + 1 WHERE id = ?",
        clock.now(),
        to,
        id);
    trail.note("chain.deposit-paid", id, chain.clientId());
  }

  /// Books, moves and cancels visits of a treatment together, and keeps the chain of what stands
  /// then: all of it or nothing.
  public void rePlan(RePlanned planned, UUID by) {
    NotDone.because(gaps.against(planned.before(), planned.visits()));
    var id =
        ofClient(planned.clientId()).stream()
            .filter(Chain::isBooked)
            .map(chain -> locked(chain.id()).id())
            .findFirst()
            .orElseGet(() -> addBooked(planned.clientId(), by));
    rows.unlink(id, planned.known());
    var booked = diary.change(planned.change(), by);
    rows.append(id, planned.visits(), planned.appointments(booked));
    trail.note("chain.re-planned", id, planned.clientId());
  }

  private UUID addBooked(UUID clientId, UUID by) {
    var id = ids.next();
    database.change(
        "INSERT INTO chain (id, client_id, state, made_at, made_by) VALUES (?, ?, 'BOOKED', ?, ?)",
        id,
        clientId,
        clock.now(),
        by);
    return id;
  }

  private Chain locked(UUID id) {
    return rows.where("k.id = ? FOR UPDATE", id).stream().findFirst().orElseThrow(NotFound::new);
  }

  private static void refuseReleased(Chain chain) {
    if (chain.state() == Chain.State.RELEASED) {
      throw new NotDone(Phrase.of("chain.is-released"));
    }
  }

  /// Lets go of all that is held beyond its minutes. Says how many chains that were.
  int releaseOver() {
    var over =
        database.list(
            """
            UPDATE chain SET state = 'RELEASED', held_until = NULL, version = version + 1
            WHERE id IN (SELECT id FROM chain WHERE state = 'HELD' AND held_until <= ? FOR UPDATE SKIP LOCKED)
            RETURNING id
            """,
            row -> row.id("id"),
            clock.now().minus(HOLD));
    diary.releaseHolds(over);
    over.forEach(id -> tellFreed(get(id)));
    return over.size();
  }

  private void tellFreed(Chain chain) {
    chain.placed().stream()
        .map(visit -> new TimeFreed(visit.practitionerId(), visit.roomId(), visit.slot()))
        .forEach(diary::tellFreed);
  }
}
