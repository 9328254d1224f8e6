package stipple.studio.practice.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.RunningStudio;
import stipple.studio.TestClock;
import stipple.studio.house.NotDone;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.StudioScope;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.timetable.Slot;

/// Nobody and nothing is in two places at once, however many try.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeverTwiceTest {

  private static final int RIVALS = 20;

  private final RunningStudio studio = RunningStudio.withCast();
  private final Appointments appointments = studio.part(Appointments.class);
  private final Diary diary = studio.part(Diary.class);
  private final Database database = studio.part(Database.class);
  private final TransactionTemplate transaction =
      new TransactionTemplate(studio.part(PlatformTransactionManager.class));
  private final UUID studioId =
      database
          .one("SELECT studio_id FROM account LIMIT 1", row -> row.id("studio_id"))
          .orElseThrow();

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void of_twenty_who_want_one_slot_one_gets_it() throws Exception {
    var slot = inWeeks(30);
    var outcome = all(rival -> book(rival, slot));
    assertThat(outcome.won()).isEqualTo(1);
    assertThat(outcome.refused()).isEqualTo(RIVALS - 1);
    assertNothingOverlaps();
  }

  @Test
  void of_twenty_who_move_to_one_slot_one_gets_it_and_the_others_stay() throws Exception {
    var visits = new ArrayList<UUID>();
    for (int rival = 0; rival < RIVALS; rival++) {
      visits.add(book(rival, inWeeks(40 + rival)));
    }
    var slot = inWeeks(70);
    var outcome =
        all(rival -> {
          var visit = visits.get(rival);
          inStudio(() -> {
            diary.move(visit, 1, wish(rival, slot));
            return visit;
          });
          return visit;
        });
    assertThat(outcome.won()).isEqualTo(1);
    assertThat(outcome.refused()).isEqualTo(RIVALS - 1);
    assertThat(claimsOf(visits)).isEqualTo(3L * RIVALS);
    assertNothingOverlaps();
  }

  @Test
  void a_cancelled_visit_stays_on_record_and_frees_its_time() {
    var slot = inWeeks(75);
    var first = book(0, slot);
    inStudio(() -> {
      diary.cancel(first, 1, "the client is away");
      return first;
    });
    assertThat(claimsOf(List.of(first))).isZero();
    assertThat(StudioScope.call(studioId, () -> appointments.get(first)).cancelReason())
        .hasValue("the client is away");
    book(1, slot);
  }

  private record Outcome(int won, int refused) {}

  private interface Try {
    UUID by(int rival);
  }

  private Outcome all(Try attempt) throws Exception {
    var won = new AtomicInteger();
    var refused = new AtomicInteger();
    var start = new CyclicBarrier(RIVALS);
    try (var threads = Executors.newFixedThreadPool(RIVALS)) {
      var tries = new ArrayList<Callable<Void>>();
      for (int rival = 0; rival < RIVALS; rival++) {
        int number = rival;
        tries.add(() -> {
          start.await();
          try {
            attempt.by(number);
            won.incrementAndGet();
          } catch (NotDone taken) {
            refused.incrementAndGet();
          }
          return null;
        });
      }
      for (var done : threads.invokeAll(tries)) {
        done.get();
      }
    }
    return new Outcome(won.get(), refused.get());
  }

  private UUID book(int rival, Slot slot) {
    return inStudio(() -> diary.book(wish(rival, slot), new UUID(0, 1)));
  }

  private UUID inStudio(java.util.function.Supplier<UUID> work) {
    return java.util.Objects.requireNonNull(
        StudioScope.call(studioId, () -> transaction.execute(_ -> work.get())));
  }

  // The rivals take turns with practitioners, rooms and clients, but all share the first of each.
  private Wish wish(int rival, Slot slot) {
    var clients = studio.part(Clients.class).search("");
    var rooms = studio.part(Rooms.class).all();
    return new Wish(
        clients.get(rival % clients.size()).id(),
        studio.part(People.class).practitioners().getFirst().id(),
        rooms.get(rival % rooms.size()).id(),
        Appointment.Kind.SESSION,
        Optional.of(1),
        slot,
        "");
  }

  private static Slot inWeeks(int weeks) {
    var tuesday = TestClock.TUESDAY_NINE.plus(Duration.ofDays(7L * weeks));
    return Slot.of(tuesday.plus(Duration.ofHours(3)), 60);
  }

  private long claimsOf(List<UUID> visits) {
    return StudioScope.call(
        studioId,
        () ->
            database.count(
                "SELECT count(*) FROM claim WHERE appointment_id = ANY (?::uuid[])",
                visits.stream().map(UUID::toString).toList()));
  }

  private void assertNothingOverlaps() {
    var overlaps =
        StudioScope.call(
            studioId,
            () ->
                database.count(
                    """
                    SELECT count(*) FROM claim a JOIN claim b ON a.resource_id = b.resource_id
                      AND a.during && b.during AND a.appointment_id < b.appointment_id
                    """));
    assertThat(overlaps).isZero();
  }
}
