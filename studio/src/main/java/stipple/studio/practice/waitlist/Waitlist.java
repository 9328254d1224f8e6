package stipple.studio.practice.waitlist;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.booking.TimeFreed;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;

/// The waitlist and its verbs: add, offer, accept, decline, withdraw.
///
/// A freed time is offered to one client at a time. It is not held meanwhile, and nothing is booked
/// or moved without a yes.
@Component
public class Waitlist {

  /// How long an offer is good before the next client is asked (an assumption).
  public static final Duration VALID = Duration.ofHours(2);

  private final WaitlistRows rows;
  private final Appointments appointments;
  private final Diary diary;
  private final Studios studios;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  Waitlist(
      WaitlistRows rows,
      Appointments appointments,
      Diary diary,
      Studios studios,
      AuditTrail trail,
      StudioClock clock,
      Ids ids) {
    this.rows = rows;
    this.appointments = appointments;
    this.diary = diary;
    this.studios = studios;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  public List<WaitlistEntry> waiting() {
    return rows.waiting();
  }

  public List<Offer> openOffers() {
    return rows.openOffers();
  }

  /// Puts an entry on the list.
  void add(WaitlistEntry entry, UUID by) {
    if (entry.asked().appointment().filter(rows::waitsEarlier).isPresent()) {
      throw new NotDone(Phrase.of("waitlist.is-on"));
    }
    rows.add(entry, by);
    trail.note("waitlist.added", entry.id(), entry.clientId());
  }

  /// Takes an entry off the list; what was offered to it goes to the next.
  void withdraw(UUID id) {
    var entry = rows.onList(id).orElseThrow(() -> new NotDone(Phrase.of("waitlist.is-off")));
    rows.openOffers().stream()
        .filter(offer -> offer.entry().id().equals(id))
        .forEach(offer -> rows.offerState(offer.id(), "DECLINED"));
    rows.state(id, "WITHDRAWN");
    trail.note("waitlist.withdrawn", id, entry.clientId());
  }

  /// The client said yes: books or moves the visit. Says what stands against it instead, where
  /// somebody else took the time meanwhile; the offer is over then.
  Optional<Phrase> accept(UUID id, UUID by) {
    var offer = open(id);
    if (!offer.validUntil().isAfter(clock.now())) {
      return lapse(offer, Phrase.of("waitlist.too-late"));
    }
    var visit = offer.entry().asked().appointment().map(appointments::get);
    var wish = wish(offer.entry(), offer.practitionerId(), offer.roomId(), offer.slot(), visit);
    if (visit.isPresent() && !isEarlier(visit.get(), offer.slot())) {
      return lapse(offer, Phrase.of("waitlist.changed"));
    }
    if (verdict(visit, wish) instanceof Verdict.Refused(var reason, var _)) {
      return lapse(offer, reason);
    }
    visit.ifPresentOrElse(
        known -> diary.move(known.id(), known.version(), wish), () -> diary.book(wish, by));
    rows.offerState(id, "ACCEPTED");
    rows.close(offer.freedId());
    rows.state(offer.entry().id(), "TAKEN");
    trail.note("waitlist.accepted", offer.entry().id(), offer.entry().clientId());
    return Optional.empty();
  }

  private Optional<Phrase> lapse(Offer offer, Phrase why) {
    end(offer, "LAPSED", "waitlist.lapsed");
    return Optional.of(why);
  }

  /// The client said no: they wait on, and the next is asked.
  void decline(UUID id) {
    end(open(id), "DECLINED", "waitlist.declined");
  }

  private Offer open(UUID id) {
    return rows.openOffer(id).orElseThrow(() -> new NotDone(Phrase.of("waitlist.offer-over")));
  }

  private void end(Offer offer, String state, String action) {
    rows.offerState(offer.id(), state);
    rows.state(offer.entry().id(), "WAITING");
    trail.note(action, offer.entry().id(), offer.entry().clientId());
  }

  @EventListener
  void note(TimeFreed freed) {
    if (freed.slot().endsAt().isAfter(clock.now())) {
      rows.addFreed(ids.next(), freed, clock.now());
    }
  }

  /// Ends offers whose time has run out, and offers each freed time to whom it suits first.
  void match() {
    var now = clock.now();
    rows.openOffers().stream()
        .filter(offer -> !offer.validUntil().isAfter(now) || !offer.startsAt().isAfter(now))
        .flatMap(offer -> rows.openOffer(offer.id()).stream())
        .forEach(offer -> end(offer, "LAPSED", "waitlist.lapsed"));
    rows.endWhatIsOver(now, clock.today(studios.present().place().zone()));
    for (var freed : rows.unoffered()) {
      candidates(freed).stream().findFirst().ifPresent(first -> offer(freed, first));
    }
  }

  private record Candidate(WaitlistEntry entry, Slot slot, long gainDays) {}

  private void offer(FreedTime freed, Candidate first) {
    var now = clock.now();
    rows.offer(ids.next(), freed, first.entry(), first.slot(), now, now.plus(VALID));
    rows.state(first.entry().id(), "OFFERED");
    trail.note("waitlist.offered", first.entry().id(), first.entry().clientId());
  }

  /// Whom a freed time suits: the most pressing first, then who waits longest, then who gains most.
  private List<Candidate> candidates(FreedTime freed) {
    var asked = rows.offeredTo(freed);
    return rows.waiting().stream()
        .filter(entry -> !asked.contains(entry.id()))
        .flatMap(entry -> candidate(freed, entry).stream())
        .sorted(
            Comparator.comparingInt((Candidate one) -> one.entry().asked().priority())
                .thenComparing(one -> one.entry().madeAt())
                .thenComparing(Candidate::gainDays, Comparator.reverseOrder()))
        .toList();
  }

  private Optional<Candidate> candidate(FreedTime freed, WaitlistEntry entry) {
    var zone = studios.present().place().zone();
    return entry
        .placeIn(freed, clock.now(), zone)
        .flatMap(slot -> {
          var visit = entry.asked().appointment().map(appointments::get);
          if (visit.filter(known -> !isEarlier(known, slot)).isPresent()) {
            return Optional.empty();
          }
          var wish = wish(entry, freed.practitionerId(), freed.roomId(), slot, visit);
          if (!verdict(visit, wish).isAllowed()) {
            return Optional.empty();
          }
          var otherwise =
              visit.map(known -> known.slot().day(zone)).orElse(entry.lastDay().plusDays(1));
          return Optional.of(
              new Candidate(entry, slot, ChronoUnit.DAYS.between(slot.day(zone), otherwise)));
        });
  }

  private static boolean isEarlier(Appointment known, Slot slot) {
    return !known.isCancelled() && !known.isMissed() && slot.startsAt().isBefore(known.startsAt());
  }

  private Verdict verdict(Optional<Appointment> visit, Wish wish) {
    return diary.verdictOn(Map.of(visit.map(Appointment::id).orElseGet(ids::next), wish));
  }

  private static Wish wish(
      WaitlistEntry entry, UUID practitioner, UUID room, Slot slot, Optional<Appointment> visit) {
    return new Wish(
        entry.clientId(),
        practitioner,
        room,
        entry.asked().kind(),
        entry.asked().sessionNumber(),
        slot,
        visit.map(Appointment::note).orElse(""));
  }
}
