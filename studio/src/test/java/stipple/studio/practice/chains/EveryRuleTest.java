package stipple.studio.practice.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.RunningStudio;
import stipple.studio.TestClock;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.database.Database;
import stipple.studio.practice.booking.Appointment.Kind;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Technique;
import stipple.studio.practice.timetable.TimetableChanges;
import stipple.studio.practice.timetable.Timetables;

/// Random requests, most of them against some rule: whatever of them came into the diary keeps
/// every rule, as read from the tables afterwards. `-Dstipple.attempts=100000` asks more of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRuleTest {

  private static final int ATTEMPTS = Integer.getInteger("stipple.attempts", 1_500);
  private static final int DAYS = 70;
  private static final List<Kind> KINDS =
      List.of(Kind.SESSION, Kind.SESSION, Kind.PATCH_TEST, Kind.CONSULTATION);

  private final RunningStudio studio = RunningStudio.withCast();
  private final ChainDesk desk = new ChainDesk(studio);
  private final Chains chains = studio.part(Chains.class);
  private final Diary diary = studio.part(Diary.class);
  private final Appointments appointments = studio.part(Appointments.class);
  private final Timetables timetables = studio.part(Timetables.class);
  private final Database database = studio.part(Database.class);
  private final List<UUID> people =
      studio.inside(() -> studio.part(People.class).practitioners()).stream()
          .map(one -> one.id())
          .toList();
  private final List<UUID> rooms =
      studio.inside(() -> studio.part(Rooms.class).all()).stream().map(Rooms.Room::id).toList();
  private final List<UUID> clients =
      List.of(desk.client(0), desk.client(1), desk.client(2), desk.client(3), desk.client(4));
  private final EveryRule rules = new EveryRule(studio, clients);
  private final Map<UUID, Instant> placedAt = new HashMap<>();
  private final Map<String, Integer> refused = new HashMap<>();
  private final Random lot = new Random(7);

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void nothing_that_was_booked_by_whichever_way_breaks_a_rule() {
    desk.emptyTheDiary();
    desk.run(() ->
        studio
            .part(TimetableChanges.class)
            .save(
                timetables.get(people.getLast()),
                EnumSet.of(Technique.CONSULTATION, Technique.PATCH_TEST)));
    for (int i = 0; i < ATTEMPTS; i++) {
      if (i % 100 == 99) {
        studio.clock.pass(Duration.ofMinutes(11));
      }
      if (i % 2_000 == 1_999) {
        rules.judge(placedAt);
        desk.emptyTheDiary();
        placedAt.clear();
      }
      attempt();
    }
    rules.judge(placedAt);
    assertThat(refused.keySet())
        .as("every kind of refusal was met: %s", refused)
        .contains("booking.taken", "booking.past", "booking.grid", "booking.outside-hours")
        .contains("chain.gap.days", "session.apart.refused", "session.lead", "chain.hold-over")
        .contains("timetable.not-booked-for", "gone");
  }

  private void attempt() {
    try {
      switch (lot.nextInt(8)) {
        case 0, 1 -> placed(desk.in(() -> diary.book(wish(client(), slot()), ChainDesk.BY)));
        case 2, 3 -> hold();
        case 4 -> book(any());
        case 5 -> desk.run(() -> chains.holdAgain(any()));
        default -> move();
      }
    } catch (NotDone no) {
      refused.merge(no.reason().key(), 1, Integer::sum);
    } catch (NotFound gone) {
      refused.merge("gone", 1, Integer::sum);
    }
  }

  private void book(UUID chain) {
    desk.in(() -> chains.book(chain, ChainDesk.BY)).forEach(this::placed);
  }

  private void placed(UUID visit) {
    placedAt.putIfAbsent(visit, studio.clock.instant());
  }

  // one of any client and any state: over, booked or given back
  private UUID any() {
    var all =
        studio.inside(() -> database.list("SELECT id FROM chain ORDER BY id", row -> row.id("id")));
    if (all.isEmpty()) {
      throw new NotFound();
    }
    return all.get(Math.max(0, all.size() - 1 - lot.nextInt(8)));
  }

  private void hold() {
    var client = client();
    var visits = new ArrayList<PlacedVisit>();
    var at = slot();
    for (int i = 0; i < 3; i++) {
      var kind = i == 0 && lot.nextBoolean() ? Kind.PATCH_TEST : Kind.SESSION;
      var gap = i == 0 ? VisitGap.none() : new VisitGap(5 + lot.nextInt(4), 30, 10, 14, 0);
      visits.add(
          new PlacedVisit(
              new AskedVisit(kind, number(kind, i), (int) at.minutes(), gap),
              at,
              one(people),
              one(rooms)));
      at = Slot.of(at.startsAt().plus(Duration.ofDays(3 + lot.nextInt(20))), at.minutes());
    }
    desk.in(() -> chains.hold(client, visits, Optional.empty(), ChainDesk.NOTHING, ChainDesk.BY));
  }

  private void move() {
    var open =
        studio.inside(() -> appointments.ofClient(client())).stream()
            .filter(visit -> !visit.isCancelled())
            .toList();
    if (open.isEmpty()) {
      throw new NotFound();
    }
    var visit = one(open);
    int version = visit.version() - (lot.nextInt(10) == 0 ? 1 : 0);
    var moving =
        new Wish(
            visit.clientId(),
            one(people),
            one(rooms),
            visit.kind(),
            visit.sessionNumber(),
            slot(),
            "");
    desk.run(() -> diary.move(visit.id(), version, moving));
    placedAt.put(visit.id(), studio.clock.instant());
  }

  private Wish wish(UUID client, Slot slot) {
    var kind = one(KINDS);
    return new Wish(client, one(people), one(rooms), kind, number(kind, lot.nextInt(3)), slot, "");
  }

  private static Optional<Integer> number(Kind kind, int at) {
    return kind == Kind.SESSION ? Optional.of(at + 1) : Optional.empty();
  }

  // by day and by night, on any day, a few off the five minutes and a few in the past
  private Slot slot() {
    var minutes = 8 * 60 + 5 * lot.nextInt(12 * 12) + (lot.nextInt(20) == 0 ? 3 : 0);
    var at =
        TestClock.TUESDAY_NINE
            .truncatedTo(ChronoUnit.DAYS)
            .plus(Duration.ofDays(lot.nextInt(DAYS) - 2L))
            .plus(Duration.ofMinutes(minutes));
    return Slot.of(at, 30 + 5L * lot.nextInt(20));
  }

  private UUID client() {
    return one(clients);
  }

  private <T> T one(List<T> all) {
    return all.get(lot.nextInt(all.size()));
  }
}
