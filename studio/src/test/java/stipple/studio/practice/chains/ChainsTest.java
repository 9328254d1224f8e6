package stipple.studio.practice.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.RunningStudio;
import stipple.studio.house.Money;
import stipple.studio.house.NotDone;
import stipple.studio.house.Rounds;
import stipple.studio.house.database.Database;
import stipple.studio.practice.booking.Appointment.Kind;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.booking.DiaryChange;
import stipple.studio.practice.people.People;
import stipple.studio.practice.timetable.Slot;

/// Chains are found, held and booked as one, or not at all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainsTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final RunningStudio studio = RunningStudio.withCast();
  private final ChainDesk desk = new ChainDesk(studio);
  private final Chains chains = studio.part(Chains.class);
  private final Diary diary = studio.part(Diary.class);
  private final Database database = studio.part(Database.class);

  @AfterAll
  void close() {
    studio.close();
  }

  @BeforeEach
  void emptyTheDiary() {
    desk.emptyTheDiary();
  }

  @Test
  void five_chains_are_proposed_that_keep_every_gap() {
    var found = desk.find(desk.client(0), desk.wishes()).proposals();
    assertThat(found).hasSize(ChainFinder.MOST);
    for (var proposal : found) {
      assertThat(proposal.visits()).hasSize(4);
      assertThat(
              studio.inside(
                  () -> studio.part(Gaps.class).against(Optional.empty(), proposal.visits())))
          .isEmpty();
      assertThat(proposal.visits())
          .extracting(PlacedVisit::practitionerId)
          .as("one practitioner")
          .containsOnly(proposal.visits().getFirst().practitionerId());
    }
  }

  @Test
  void wishes_are_kept() {
    var other = studio.inside(() -> studio.part(People.class).practitioners()).getLast().id();
    var wishes =
        new Preferences(
            EnumSet.of(java.time.DayOfWeek.TUESDAY, java.time.DayOfWeek.FRIDAY),
            Preferences.PartOfDay.AFTERNOON,
            Optional.of(other),
            desk.today().plusWeeks(3));
    var visits = desk.find(desk.client(0), wishes).proposals().getFirst().visits();
    assertThat(visits)
        .allSatisfy(visit -> {
          assertThat(visit.practitionerId()).isEqualTo(other);
          assertThat(visit.slot().from(LONDON).getHour()).isGreaterThanOrEqualTo(12);
          assertThat(wishes.days()).contains(visit.slot().day(LONDON).getDayOfWeek());
          assertThat(visit.slot().day(LONDON)).isAfterOrEqualTo(desk.today().plusWeeks(3));
        });
  }

  @Test
  void a_wish_that_leaves_no_dates_is_named_and_the_nearest_dates_without_it() {
    var sundays =
        new Preferences(
            EnumSet.of(java.time.DayOfWeek.SUNDAY),
            Preferences.PartOfDay.ANY,
            Optional.empty(),
            desk.today());
    var obstacle = desk.find(desk.client(0), sundays).obstacle().orElseThrow();
    assertThat(obstacle.what().key()).isEqualTo("chain.blocked.days");
    assertThat(obstacle.nearest()).isPresent();
  }

  @Test
  void a_session_longer_than_any_opening_is_named() {
    var wish =
        new ChainWish(
            desk.client(0),
            List.of(new AskedVisit(Kind.SESSION, Optional.of(1), 715, VisitGap.none())),
            Optional.empty(),
            desk.wishes());
    var obstacle = desk.find(wish).obstacle().orElseThrow();
    assertThat(obstacle.what().key()).isEqualTo("chain.blocked.too-long");
    assertThat(obstacle.nearest()).isEmpty();
  }

  @Test
  void what_is_held_is_booked_whole_and_told_once() {
    var chain = desk.hold(desk.client(0));
    var visits = desk.in(() -> chains.book(chain, ChainDesk.BY));
    var booked = desk.in(() -> chains.get(chain));
    assertThat(booked.isBooked()).isTrue();
    assertThat(booked.visits())
        .extracting(visit -> visit.appointment().orElseThrow().id())
        .isEqualTo(visits);
    assertThat(desk.claims()).isEqualTo(12);
    assertThat(desk.in(() -> chains.book(chain, ChainDesk.BY))).isEqualTo(visits);
    assertThat(desk.claims()).as("booked once however often it is asked").isEqualTo(12);
  }

  @Test
  void a_hold_is_nobody_elses_until_its_minutes_are_over() {
    var first = desk.find(desk.client(0), desk.wishes()).proposals().getFirst();
    desk.hold(desk.client(0), first);
    assertThatThrownBy(() -> desk.hold(desk.client(1), first)).isInstanceOf(NotDone.class);
    studio.clock.pass(Chains.HOLD.plusSeconds(1));
    var second = desk.hold(desk.client(1), first);
    assertThat(desk.in(() -> chains.get(second)).isHeld(studio.clock.instant())).isTrue();
  }

  @Test
  void a_hold_that_ran_out_is_not_booked_but_may_be_held_again_while_it_is_free() {
    var proposal = desk.find(desk.client(0), desk.wishes()).proposals().getFirst();
    var chain = desk.hold(desk.client(0), proposal);
    studio.clock.pass(Chains.HOLD.plusSeconds(1));
    assertThatThrownBy(() -> desk.in(() -> chains.book(chain, ChainDesk.BY)))
        .isInstanceOfSatisfying(
            NotDone.class, no -> assertThat(no.reason().key()).isEqualTo("chain.hold-over"));
    desk.run(() -> chains.holdAgain(chain));
    assertThat(desk.in(() -> chains.book(chain, ChainDesk.BY))).hasSize(4);
  }

  @Test
  void a_hold_that_ran_out_and_was_taken_cannot_be_held_again() {
    var proposal = desk.find(desk.client(0), desk.wishes()).proposals().getFirst();
    var chain = desk.hold(desk.client(0), proposal);
    studio.clock.pass(Chains.HOLD.plusSeconds(1));
    desk.hold(desk.client(1), proposal);
    assertThatThrownBy(() -> desk.run(() -> chains.holdAgain(chain))).isInstanceOf(NotDone.class);
  }

  @Test
  void one_client_holds_one_chain_at_a_time() {
    desk.hold(desk.client(0));
    desk.hold(desk.client(0));
    assertThat(desk.claims()).isEqualTo(12);
    assertThat(
            studio.inside(() -> database.count("SELECT count(*) FROM chain WHERE state = 'HELD'")))
        .isEqualTo(1);
  }

  @Test
  void given_back_time_is_free() {
    var chain = desk.hold(desk.client(0));
    desk.run(() -> chains.release(chain));
    assertThat(desk.claims()).isZero();
  }

  @Test
  void old_holds_are_cleared_away() {
    desk.hold(desk.client(0));
    studio.clock.pass(Chains.HOLD.multipliedBy(2).plusSeconds(1));
    studio.part(Rounds.class).once(studio.part(HoldsOver.class));
    assertThat(desk.claims()).isZero();
  }

  @Test
  void a_visit_of_a_chain_keeps_its_distance_whoever_moves_it() {
    var booked = desk.booked(desk.client(0));
    var second = booked.visits().getLast().appointment().orElseThrow();
    var early = Slot.of(second.startsAt().minus(Duration.ofDays(7)), second.slot().minutes());
    assertThatThrownBy(() ->
            desk.run(() ->
                diary.move(
                    second.id(),
                    second.version(),
                    booked.visits().getLast().placed().moved(early).wish(desk.client(0), ""))))
        .isInstanceOfSatisfying(
            NotDone.class, no -> assertThat(no.reason().key()).startsWith("chain.gap."));
  }

  @Test
  void two_visits_change_places_in_one_step() {
    var first = desk.bookedFirst(0);
    var other = desk.bookedFirst(1);
    assertThat(other.practitionerId()).isEqualTo(first.practitionerId());
    var swapped =
        new DiaryChange(
            List.of(),
            List.of(desk.moving(first, other.slot()), desk.moving(other, first.slot())),
            List.of(),
            Optional.empty());
    desk.run(() -> diary.change(swapped, ChainDesk.BY));
    assertThat(desk.visit(first.id()).slot()).isEqualTo(other.slot());
    assertThat(desk.visit(other.id()).slot()).isEqualTo(first.slot());
  }

  @Test
  void of_two_desks_that_hold_the_same_time_at_the_same_moment_one_gets_it() throws Exception {
    var proposal = desk.find(desk.client(0), desk.wishes()).proposals().getFirst();
    var start = new CyclicBarrier(2);
    var tries = new ArrayList<Callable<Boolean>>();
    for (int number = 0; number < 2; number++) {
      var client = desk.client(number);
      tries.add(() -> {
        start.await();
        try {
          desk.hold(client, proposal);
          return true;
        } catch (NotDone taken) {
          return false;
        }
      });
    }
    try (var threads = Executors.newFixedThreadPool(2)) {
      var won = threads.invokeAll(tries).stream().filter(done -> done.resultNow()).count();
      assertThat(won).isEqualTo(1);
    }
    assertThat(desk.claims()).isEqualTo(12);
  }

  @Test
  void the_deposit_is_due_until_it_is_noted() {
    var proposal = desk.find(desk.client(0), desk.wishes()).proposals().getFirst();
    var amount = new Money(15_000, ChainDesk.NOTHING.currency());
    var id =
        desk.in(() ->
            chains.hold(desk.client(0), proposal.visits(), Optional.empty(), amount, ChainDesk.BY));
    desk.in(() -> chains.book(id, ChainDesk.BY));
    assertThat(desk.in(() -> chains.get(id)).deposit().isDue()).isTrue();
    desk.run(() -> chains.payDeposit(id, ChainDesk.BY));
    assertThat(desk.in(() -> chains.get(id)).deposit().isDue()).isFalse();
    assertThatThrownBy(() -> desk.run(() -> chains.payDeposit(id, ChainDesk.BY)))
        .isInstanceOf(NotDone.class);
  }
}
