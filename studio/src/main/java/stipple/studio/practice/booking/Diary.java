package stipple.studio.practice.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.practice.booking.DiaryChange.Cancelling;
import stipple.studio.practice.booking.DiaryChange.Move;
import stipple.studio.practice.booking.DiaryChanged.What;

/// The diary's verbs: booking, holding, moving, cancelling.
///
/// Each change is one transaction of the caller's: first the people and the rooms are locked, in
/// the order of their ids, then the rules are asked, then the time is claimed.
@Component
public class Diary {

  // books nothing
  private static final UUID NOBODY = new UUID(0, 0);

  private final Appointments appointments;
  private final AppointmentRows rows;
  private final Claims claims;
  private final DiaryRules rules;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;
  private final ApplicationEventPublisher events;

  Diary(
      Appointments appointments,
      AppointmentRows rows,
      Claims claims,
      DiaryRules rules,
      AuditTrail trail,
      StudioClock clock,
      Ids ids,
      ApplicationEventPublisher events) {
    this.appointments = appointments;
    this.rows = rows;
    this.claims = claims;
    this.rules = rules;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
    this.events = events;
  }

  /// Books a visit, or says what stands against it.
  public UUID book(Wish wish, UUID by) {
    return change(DiaryChange.booking(List.of(wish), Optional.empty()), by).getFirst();
  }

  /// Books visits into the time that a chain holds, which is held no longer then. Their ids come
  /// back in the order of the wishes.
  public List<UUID> bookHeld(UUID chain, List<Wish> wishes, UUID by) {
    return change(DiaryChange.booking(wishes, Optional.of(chain)), by);
  }

  /// Moves a visit to another time, practitioner or room. The old place is free in the same moment
  /// in which the new one is taken.
  public void move(UUID id, int version, Wish wish) {
    change(DiaryChange.moving(new Move(id, version, wish)), NOBODY);
  }

  /// Cancels a visit; it stays on record with the reason, its time is free again.
  public void cancel(UUID id, int version, String reason) {
    change(DiaryChange.cancelling(new Cancelling(id, version, reason)), NOBODY);
  }

  /// Books, moves and cancels together, or does nothing of it: visits may change places with each
  /// other. The ids of the booked ones come back in their order.
  public List<UUID> change(DiaryChange change, UUID by) {
    var moved = new LinkedHashMap<UUID, Wish>();
    change.moved().forEach(move -> moved.put(move.id(), move.wish()));
    var booked = new LinkedHashMap<UUID, Wish>();
    change.booked().forEach(wish -> booked.put(ids.next(), wish));
    var placed = new LinkedHashMap<>(moved);
    placed.putAll(booked);
    var known = known(change);
    claiming(() -> {
      claims.lock(touched(placed.values(), known.values()));
      change.heldBy().ifPresent(chain -> claims.releaseHolds(List.of(chain)));
      NotDone.unlessAllowed(rules.verdictOn(placed, change.leaving()));
      write(change, booked, by);
      claims.release(known.keySet());
      claims.take(claims.of(placed));
    });
    tell(change, booked, known);
    known.values().forEach(visit -> tellFreed(TimeFreed.of(visit)));
    return List.copyOf(booked.keySet());
  }

  private void write(DiaryChange change, Map<UUID, Wish> booked, UUID by) {
    var now = clock.now();
    if (!booked.isEmpty()) {
      rows.insert(booked, by, now);
    }
    change.moved().forEach(rows::update);
    change.cancelled().forEach(cancelling -> rows.cancel(cancelling, now));
  }

  private Map<UUID, Appointment> known(DiaryChange change) {
    var known = new LinkedHashMap<UUID, Appointment>();
    change.moved().forEach(move -> known.put(move.id(), movable(move)));
    change.cancelled().forEach(one -> known.put(one.id(), refuseCancelled(get(one.id()))));
    return known;
  }

  private Appointment movable(Move move) {
    var known = refuseCancelled(get(move.id()));
    if (!known.clientId().equals(move.wish().clientId())) {
      throw new IllegalArgumentException("a visit stays its client's");
    }
    if (known.isMissed() || known.isOver(clock.now())) {
      throw new NotDone(Phrase.of("booking.is-over"));
    }
    return known;
  }

  private Appointment get(UUID id) {
    return appointments.get(id);
  }

  private static Appointment refuseCancelled(Appointment known) {
    if (known.isCancelled()) {
      throw new NotDone(Phrase.of("booking.is-cancelled"));
    }
    return known;
  }

  /// Old places and new ones.
  private static List<UUID> touched(Collection<Wish> wishes, Collection<Appointment> known) {
    var touched = new ArrayList<>(wishes.stream().flatMap(w -> w.resources().stream()).toList());
    known.forEach(
        visit -> touched.addAll(List.of(visit.clientId(), visit.practitionerId(), visit.roomId())));
    return touched;
  }

  /// What would stand against visits, were they booked or moved so. Nothing is changed.
  public Verdict verdictOn(Map<UUID, Wish> visits) {
    try {
      claims.refuseTaken(claims.of(visits), visits.keySet());
      return rules.verdictOn(visits, Set.of());
    } catch (NotDone taken) {
      return Verdict.refused(taken.reason(), Phrase.of("booking.do.other-time"));
    }
  }

  /// Holds time for a chain until then, all of it or none; what these chains held before is free
  /// again.
  public void hold(UUID chain, Instant until, List<Wish> wishes, List<UUID> before) {
    var visits = new LinkedHashMap<UUID, Wish>();
    wishes.forEach(wish -> visits.put(ids.next(), wish));
    claiming(() -> {
      var touching = new ArrayList<>(touched(wishes, List.of()));
      touching.addAll(claims.heldBy(before));
      claims.lock(touching);
      claims.releaseHolds(before);
      NotDone.unlessAllowed(rules.verdictOn(visits, Set.of()));
      claims.hold(chain, until, claims.of(visits));
    });
  }

  /// Gives back what chains hold.
  public void releaseHolds(List<UUID> chains) {
    claiming(() -> {
      claims.lock(claims.heldBy(chains));
      claims.releaseHolds(chains);
    });
  }

  /// Tells that held time was given back, so that others may have it.
  public void tellFreed(TimeFreed freed) {
    events.publishEvent(freed);
  }

  /// Writes down that nobody came.
  public void miss(UUID id, int version) {
    var known = refuseCancelled(get(id));
    if (known.startsAt().isAfter(clock.now())) {
      throw new NotDone(Phrase.of("booking.not-begun"));
    }
    claiming(() -> {
      claims.lock(touched(List.of(), List.of(known)));
      rows.miss(id, version, clock.now());
      claims.release(List.of(id));
    });
    tell(What.MISSED, "appointment.missed", Stream.of(id), Map.of(id, known.clientId()));
    tellFreed(TimeFreed.of(known));
  }

  private void tell(DiaryChange change, Map<UUID, Wish> booked, Map<UUID, Appointment> known) {
    var clients = new LinkedHashMap<UUID, UUID>();
    booked.forEach((id, wish) -> clients.put(id, wish.clientId()));
    known.forEach((id, visit) -> clients.put(id, visit.clientId()));
    tell(What.BOOKED, "appointment.booked", booked.keySet().stream(), clients);
    tell(What.MOVED, "appointment.moved", change.moved().stream().map(Move::id), clients);
    tell(
        What.CANCELLED,
        "appointment.cancelled",
        change.cancelled().stream().map(Cancelling::id),
        clients);
  }

  private void tell(What what, String action, Stream<UUID> visits, Map<UUID, UUID> clients) {
    var done = new LinkedHashMap<UUID, Optional<UUID>>();
    visits.forEach(id -> done.put(id, Optional.ofNullable(clients.get(id))));
    trail.noteEach(action, done);
    done.forEach((id, client) ->
        client.ifPresent(one -> events.publishEvent(new DiaryChanged(id, one, what))));
  }

  // Waiting too long for somebody else's booking is no fault: nothing was done, try again.
  private static void claiming(Runnable work) {
    try {
      work.run();
    } catch (ConcurrencyFailureException busy) {
      throw new NotDone(Phrase.of("booking.busy"));
    }
  }
}
