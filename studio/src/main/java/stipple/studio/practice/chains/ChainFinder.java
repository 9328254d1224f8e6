package stipple.studio.practice.chains;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.chain.BeforeAsk;
import stipple.chain.ChainAsk;
import stipple.chain.ChainSearch;
import stipple.chain.GapAsk;
import stipple.chain.PractitionerAsk;
import stipple.chain.RoomAsk;
import stipple.chain.Taste;
import stipple.chain.VisitAsk;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Skills;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Timetables;

/// Finds the best places for a chain of visits. It only proposes: nothing is taken by it.
@Component
public class ChainFinder {

  /// How many proposals there are at most.
  public static final int MOST = 5;

  private static final int BUCKET_MINUTES = (int) Slot.GRID.toMinutes();
  private static final int BUCKETS_AN_HOUR = 60 / BUCKET_MINUTES;

  private final Masks masks;
  private final WishedStarts starts = new WishedStarts();
  private final Timetables timetables;
  private final People people;
  private final Rooms rooms;
  private final Studios studios;
  private final StudioClock clock;

  ChainFinder(
      Masks masks,
      Timetables timetables,
      People people,
      Rooms rooms,
      Studios studios,
      StudioClock clock) {
    this.masks = masks;
    this.timetables = timetables;
    this.people = people;
    this.rooms = rooms;
    this.studios = studios;
    this.clock = clock;
  }

  /// Up to five good chains; else which wish is in the way, and the nearest chain without it.
  public Found find(ChainWish wish) {
    return find(wish, Set.of());
  }

  /// The same, as if these visits and chains were not in the diary.
  public Found find(ChainWish wish, Set<UUID> without) {
    var proposals = search(wish, without, MOST);
    return proposals.isEmpty()
        ? new Obstacles(one -> search(one, without, 1), one -> reach(one, without)).of(wish)
        : Found.of(proposals);
  }

  private List<Proposal> search(ChainWish wish, Set<UUID> without, int most) {
    return question(wish, without)
        .map(question ->
            ChainSearch.diverse(question.ask, most).stream()
                .map(chain -> question.proposal(wish, chain))
                .toList())
        .orElse(List.of());
  }

  private int reach(ChainWish wish, Set<UUID> without) {
    return question(wish, without).map(question -> ChainSearch.reach(question.ask)).orElse(0);
  }

  private record Question(
      ChainAsk ask, Horizon horizon, List<UUID> practitioners, List<UUID> rooms) {

    Proposal proposal(ChainWish wish, stipple.chain.Chain chain) {
      return new Proposal(
          IntStream.range(0, chain.visits().size())
              .mapToObj(at -> placed(wish.visits().get(at), chain.visits().get(at)))
              .toList(),
          chain.cost());
    }

    private PlacedVisit placed(AskedVisit asked, stipple.chain.PlacedVisit visit) {
      return new PlacedVisit(
          asked,
          horizon.slot(visit.start(), visit.length()),
          practitioners.get(visit.practitioner()),
          rooms.get(visit.room()));
    }
  }

  /// Empty where the studio has nobody or nothing that could be booked.
  private Optional<Question> question(ChainWish wish, Set<UUID> without) {
    var who =
        people.practitioners().stream()
            .map(Person::id)
            .filter(id -> wish.preferences().practitioner().map(id::equals).orElse(true))
            .toList();
    var where = rooms.all().stream().map(Rooms.Room::id).toList();
    if (who.isEmpty() || where.isEmpty()) {
      return Optional.empty();
    }
    var now = clock.now();
    var zone = zone();
    var horizon = Horizon.from(clock.today(zone), zone);
    var days = horizon.days();
    var free =
        masks.free(Stream.concat(who.stream(), where.stream()).toList(), horizon, now, without);
    var nothing = FreeTime.nothing(horizon);
    var visits = visits(wish, horizon, now);
    var skills = timetables.skills(who);
    var turnovers = timetables.turnoverMinutes();
    var practitioners =
        who.stream()
            .map(id ->
                new PractitionerAsk(
                    free.getOrDefault(id, nothing).mask(),
                    until(wish.visits(), id, skills, horizon),
                    free.getOrDefault(id, nothing).takenTo(days, horizon)))
            .toList();
    var places =
        where.stream()
            .map(id ->
                new RoomAsk(
                    free.getOrDefault(id, nothing).mask(),
                    Math.ceilDiv(turnovers.getOrDefault(id, 0), BUCKET_MINUTES)))
            .toList();
    var ask =
        new ChainAsk(
            days,
            visits,
            practitioners,
            false,
            places,
            masks.client(wish.clientId(), horizon, now, without),
            starts.of(wish.preferences(), horizon),
            wish.before().map(slot -> before(slot, horizon)),
            Taste.usual());
    return Optional.of(new Question(ask, horizon, who, where));
  }

  private static BeforeAsk before(Slot slot, Horizon horizon) {
    int day = (int) (slot.day(horizon.zone()).toEpochDay() - horizon.first().toEpochDay());
    return new BeforeAsk(day, horizon.bucketFrom(slot.endsAt()));
  }

  // up to the day on which their licence runs out
  private static int[] until(
      List<AskedVisit> visits, UUID practitioner, Skills skills, Horizon horizon) {
    return visits.stream()
        .map(visit -> visit.kind().technique())
        .map(technique ->
            skills.until(practitioner, technique, horizon.first(), horizon.last().plusDays(1)))
        .mapToInt(day -> Math.max(0, horizon.bucket(day.atStartOfDay(horizon.zone()).toInstant())))
        .toArray();
  }

  private List<VisitAsk> visits(ChainWish wish, Horizon horizon, Instant now) {
    int earliest =
        Math.max(
            horizon.bucketFrom(now),
            horizon.bucket(
                wish.preferences().notBefore().atStartOfDay(horizon.zone()).toInstant()));
    return wish.visits().stream().map(visit -> ask(visit, earliest, horizon)).toList();
  }

  private static VisitAsk ask(AskedVisit visit, int earliest, Horizon horizon) {
    var gap = visit.gap();
    return new VisitAsk(
        visit.minutes() / BUCKET_MINUTES,
        visit.lastOfDayMinutes() / BUCKET_MINUTES,
        Math.max(0, earliest),
        visit.latest().map(horizon::bucket).orElse(horizon.buckets()),
        new GapAsk(
            gap.minDays(),
            gap.maxDays(),
            gap.fromDays(),
            gap.toDays(),
            gap.minHours() * BUCKETS_AN_HOUR));
  }

  private ZoneId zone() {
    return studios.present().place().zone();
  }
}
