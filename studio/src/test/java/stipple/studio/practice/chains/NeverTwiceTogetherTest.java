package stipple.studio.practice.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.RunningStudio;
import stipple.studio.TestClock;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.database.Database;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointment.Kind;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.timetable.Slot;

/// Many who hold, book, move, cancel and give back at once, on few places: nobody and nothing is in
/// two places, no chain is booked half, and nobody is told that the diary was busy.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeverTwiceTogetherTest {

  private static final int THREADS = 16;
  private static final int ATTEMPTS = 1_000;
  private static final int STARTS = 20;
  private static final int MINUTES = 60;

  private final RunningStudio studio = RunningStudio.withCast();
  private final ChainDesk desk = new ChainDesk(studio);
  private final Chains chains = studio.part(Chains.class);
  private final Diary diary = studio.part(Diary.class);
  private final Appointments appointments = studio.part(Appointments.class);
  private final Database database = studio.part(Database.class);
  private final List<Person> people =
      studio.inside(() -> studio.part(People.class).practitioners());
  private final List<Rooms.Room> rooms = studio.inside(() -> studio.part(Rooms.class).all());
  private final List<UUID> clients =
      List.of(desk.client(0), desk.client(1), desk.client(2), desk.client(3), desk.client(4));
  private final ConcurrentHashMap<String, AtomicInteger> told = new ConcurrentHashMap<>();
  private final AtomicInteger done = new AtomicInteger();

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void a_thousand_changes_at_once_leave_a_whole_diary() throws Exception {
    desk.emptyTheDiary();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var work = new ArrayList<Callable<Boolean>>();
      for (int seed = 0; seed < THREADS; seed++) {
        var lot = new Random(seed);
        work.add(() -> {
          for (int i = 0; i < ATTEMPTS / THREADS; i++) {
            attempt(lot);
          }
          return true;
        });
      }
      for (var one : threads.invokeAll(work)) {
        one.get();
      }
    }
    assertThat(done.get()).isGreaterThan(STARTS);
    assertThat(told).as("deadlocks and waits that somebody saw").doesNotContainKey("booking.busy");
    assertThat(told).as("what only the last wall stopped").doesNotContainKey("booking.just-taken");
    assertThat(
            count(
                """
                SELECT count(*) FROM claim a JOIN claim b ON a.resource_id = b.resource_id
                  AND a.during && b.during AND a.id < b.id
                """))
        .as("overlaps")
        .isZero();
    assertThat(
            count(
                """
                SELECT count(*) FROM chain_visit v JOIN chain c ON c.id = v.chain_id
                LEFT JOIN appointment a ON a.id = v.appointment_id
                WHERE c.state = 'BOOKED' AND (a.id IS NULL OR (a.cancelled_at IS NULL
                  AND (SELECT count(*) FROM claim k WHERE k.appointment_id = a.id) <> 3))
                """))
        .as("half chains")
        .isZero();
    assertThat(
            count(
                """
                SELECT count(*) FROM claim k LEFT JOIN appointment a ON a.id = k.appointment_id
                LEFT JOIN chain c ON c.id = k.chain_id
                WHERE (k.kind = 'VISIT' AND a.cancelled_at IS NOT NULL)
                  OR (k.kind = 'HOLD' AND c.state <> 'HELD')
                """))
        .as("claims of nothing")
        .isZero();
  }

  private void attempt(Random lot) {
    try {
      switch (lot.nextInt(6)) {
        case 0 -> desk.run(() -> chains.release(held(lot)));
        case 1 -> desk.in(() -> chains.book(held(lot), ChainDesk.BY));
        case 2 -> desk.in(() -> diary.book(wish(lot, client(lot)), ChainDesk.BY));
        case 3 -> change(lot, false);
        case 4 -> change(lot, true);
        default -> hold(lot);
      }
      done.incrementAndGet();
    } catch (NotDone refused) {
      told.computeIfAbsent(refused.reason().key(), _ -> new AtomicInteger()).incrementAndGet();
    } catch (NotFound gone) {
      told.computeIfAbsent("gone", _ -> new AtomicInteger()).incrementAndGet();
    }
  }

  private UUID held(Random lot) {
    var all = chains.ofClient(client(lot));
    if (all.isEmpty()) {
      throw new NotFound();
    }
    return all.get(lot.nextInt(all.size())).id();
  }

  private void hold(Random lot) {
    var client = client(lot);
    var visits = new ArrayList<PlacedVisit>();
    int day = lot.nextInt(STARTS / 2);
    for (int i = 0; i < 3; i++) {
      var wish = wish(lot, client, Math.min(STARTS - 1, day + 2 * i));
      visits.add(
          new PlacedVisit(
              new AskedVisit(Kind.SESSION, Optional.of(1), MINUTES, VisitGap.none()),
              wish.slot(),
              wish.practitionerId(),
              wish.roomId()));
    }
    desk.in(() -> chains.hold(client, visits, Optional.empty(), ChainDesk.NOTHING, ChainDesk.BY));
  }

  private void change(Random lot, boolean cancels) {
    var client = client(lot);
    var open =
        studio.inside(() -> appointments.ofClient(client)).stream()
            .filter(visit -> !visit.isCancelled())
            .filter(visit -> visit.startsAt().isAfter(studio.clock.instant()))
            .toList();
    if (open.isEmpty()) {
      throw new NotFound();
    }
    var visit = open.get(lot.nextInt(open.size()));
    desk.run(() -> {
      if (cancels) {
        diary.cancel(visit.id(), visit.version(), "the client is away");
      } else {
        move(visit, lot);
      }
    });
  }

  private void move(Appointment visit, Random lot) {
    diary.move(visit.id(), visit.version(), wish(lot, visit.clientId()));
  }

  private UUID client(Random lot) {
    return clients.get(lot.nextInt(clients.size()));
  }

  private Wish wish(Random lot, UUID client) {
    return wish(lot, client, lot.nextInt(STARTS));
  }

  private Wish wish(Random lot, UUID client, int start) {
    var tuesday = TestClock.TUESDAY_NINE.plus(Duration.ofDays(7L * (5 + start)));
    var at = tuesday.plus(Duration.ofHours(3)).plus(Duration.ofMinutes(30L * lot.nextInt(2)));
    return new Wish(
        client,
        people.get(lot.nextInt(people.size())).id(),
        rooms.get(lot.nextInt(rooms.size())).id(),
        Kind.SESSION,
        Optional.of(1),
        Slot.of(at, MINUTES),
        "");
  }

  private long count(String sql) {
    return studio.inside(() -> database.count(sql));
  }
}
