package stipple.studio.desk.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.RunningStudio;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointment.Kind;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.chains.AskedVisit;
import stipple.studio.practice.chains.ChainDesk;
import stipple.studio.practice.chains.ChainFinder;
import stipple.studio.practice.chains.ChainWish;
import stipple.studio.practice.chains.Chains;
import stipple.studio.practice.chains.Found;
import stipple.studio.practice.chains.Preferences;
import stipple.studio.practice.chains.RePlanned;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.timetable.Slot;

/// What a treatment asks of the diary, and how it is put right again when life happens.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RePlansTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final RunningStudio studio = RunningStudio.withCast();
  private final ChainDesk desk = new ChainDesk(studio);
  private final VisitsToCome visits = studio.part(VisitsToCome.class);
  private final RePlans rePlans = studio.part(RePlans.class);
  private final Chains chains = studio.part(Chains.class);
  private final Diary diary = studio.part(Diary.class);

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void who_is_late_comes_as_soon_as_can_be_and_the_look_in_between_stays() {
    var ravi = client("Ravi");
    var look = ahead(ravi).getFirst();
    assertThat(look.kind()).isEqualTo(Kind.FOLLOW_UP);
    assertThat(studio.inside(() -> rePlans.unfit(ravi))).isEmpty();
    var toBook = studio.inside(() -> visits.toBook(ravi));
    assertThat(toBook.visits())
        .extracting(AskedVisit::kind)
        .containsExactly(Kind.SESSION, Kind.FOLLOW_UP);
    var found = find(ravi, toBook);
    assertThat(found.obstacle()).isEmpty();
    assertThat(found.proposals()).isNotEmpty();
    var first = found.proposals().getFirst().visits().getFirst().slot().day(LONDON);
    assertThat(first).isBefore(today().plusDays(14));
  }

  @Test
  void a_visit_that_is_cancelled_is_proposed_anew_and_nothing_before_it_moves() {
    var anouk = client("Anouk");
    book(anouk);
    var booked = ahead(anouk).stream().filter(visit -> visit.kind() == Kind.SESSION).toList();
    var second = booked.get(1);
    desk.run(() -> diary.cancel(second.id(), second.version(), "is ill that week"));
    assertThat(studio.inside(() -> rePlans.unfit(anouk))).isPresent();
    var ways =
        studio.inside(() -> rePlans.propose(anouk, Optional.empty(), Preferences.from(today())));
    assertThat(ways).isNotEmpty();
    assertThat(ways).allSatisfy(way -> assertThat(stays(way, booked.getFirst())).isTrue());
    desk.run(() -> chains.rePlan(ways.getFirst(), ChainDesk.BY));
    assertThat(studio.inside(() -> rePlans.unfit(anouk))).isEmpty();
    assertThat(ahead(anouk).stream().filter(visit -> visit.kind() == Kind.SESSION))
        .hasSameSizeAs(booked);
  }

  @Test
  void a_place_too_far_from_the_visit_before_it_is_refused_with_the_reason() {
    var tomasz = client("Tomasz");
    book(tomasz);
    var sessions = ahead(tomasz).stream().filter(visit -> visit.kind() == Kind.SESSION).toList();
    var second = sessions.get(1);
    var far = Slot.of(second.startsAt().plus(Duration.ofDays(70)), second.slot().minutes());
    var pin = new RePlans.Pin(second.id(), far, second.practitionerId(), second.roomId());
    assertThat(
            studio.inside(
                () -> rePlans.propose(tomasz, Optional.of(pin), Preferences.from(today()))))
        .isEmpty();
    assertThat(studio.inside(() -> rePlans.inTheWay(tomasz, pin)))
        .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("chain.gap.days"));
  }

  private static boolean stays(RePlanned way, Appointment visit) {
    return way.lines().stream()
        .anyMatch(line ->
            line.known().filter(known -> known.id().equals(visit.id())).isPresent()
                && line.placed().slot().equals(visit.slot()));
  }

  private void book(UUID client) {
    var proposal = find(client, studio.inside(() -> visits.toBook(client))).proposals().getFirst();
    var chain = desk.hold(client, proposal);
    desk.in(() -> chains.book(chain, ChainDesk.BY));
  }

  private Found find(UUID client, VisitsToCome.ToCome toBook) {
    return studio.inside(() ->
        studio
            .part(ChainFinder.class)
            .find(
                new ChainWish(
                    client, toBook.visits(), toBook.before(), Preferences.from(today()))));
  }

  private List<Appointment> ahead(UUID client) {
    var now = studio.clock.instant();
    return studio.inside(() -> studio.part(Appointments.class).ofClient(client)).stream()
        .filter(visit -> !visit.isCancelled() && !visit.isOver(now))
        .sorted(Comparator.comparing(Appointment::startsAt))
        .toList();
  }

  private UUID client(String name) {
    return studio.inside(() -> studio.part(Clients.class).search(name)).getFirst().id();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(studio.clock.instant(), LONDON);
  }
}
