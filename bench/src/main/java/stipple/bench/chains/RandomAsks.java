package stipple.bench.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import stipple.chain.BeforeAsk;
import stipple.chain.ChainAsk;
import stipple.chain.FreeMask;
import stipple.chain.GapAsk;
import stipple.chain.LocalDays;
import stipple.chain.PractitionerAsk;
import stipple.chain.RoomAsk;
import stipple.chain.Taste;
import stipple.chain.VisitAsk;

/// Asks drawn by lot: small enough to try every chain there is, or as large as a studio's.
public final class RandomAsks {

  private static final int HOUR = 12;

  private final Random random;

  public RandomAsks(long lot) {
    random = new Random(lot);
  }

  /// A few days of a dozen buckets, one of them longer or shorter; one to three visits.
  public ChainAsk small() {
    int days = 3 + random.nextInt(5);
    var starts = new int[days + 1];
    for (int day = 1; day <= days; day++) {
      starts[day] = starts[day - 1] + 11 + random.nextInt(3);
    }
    int buckets = starts[days];
    int visits = 1 + random.nextInt(3);
    return new ChainAsk(
        new LocalDays(starts),
        IntStream.range(0, visits).mapToObj(_ -> smallVisit(buckets)).toList(),
        times(1 + random.nextInt(3), () -> practitioner(holes(buckets, 0.15), visits, starts)),
        random.nextBoolean(),
        times(1 + random.nextInt(2), () -> new RoomAsk(holes(buckets, 0.1), random.nextInt(3))),
        holes(buckets, 0.1),
        holes(buckets, 0.2),
        random.nextInt(3) == 0
            ? Optional.of(new BeforeAsk(-random.nextInt(3), -random.nextInt(20)))
            : Optional.empty(),
        taste());
  }

  private static <T> List<T> times(int count, java.util.function.Supplier<T> one) {
    var all = new ArrayList<T>();
    for (int i = 0; i < count; i++) {
      all.add(one.get());
    }
    return all;
  }

  private PractitionerAsk practitioner(FreeMask free, int visits, int[] days) {
    var until = new int[visits];
    int buckets = days[days.length - 1];
    for (int visit = 0; visit < visits; visit++) {
      until[visit] = random.nextInt(6) > 0 ? 1 + random.nextInt(3 * buckets) : 0;
    }
    var takenTo = new int[days.length - 1];
    for (int day = 0; day < takenTo.length; day++) {
      takenTo[day] = days[day] + random.nextInt(days[day + 1] - days[day]);
    }
    return new PractitionerAsk(free, until, takenTo);
  }

  private VisitAsk smallVisit(int buckets) {
    int length = 1 + random.nextInt(4);
    int min = random.nextInt(3);
    int from = min + random.nextInt(2);
    int to = from + random.nextInt(2);
    int after = random.nextInt(4) == 0 ? random.nextInt(20) : 0;
    return new VisitAsk(
        length,
        length + random.nextInt(2),
        random.nextInt(6),
        buckets - random.nextInt(6),
        new GapAsk(min, to + random.nextInt(3), from, to, after));
  }

  private FreeMask holes(int buckets, double share) {
    var taken = IntStream.builder();
    for (int bucket = 0; bucket < buckets; bucket++) {
      if (random.nextDouble() < share) {
        taken.add(bucket).add(bucket + 1);
      }
    }
    return FreeMask.everything(buckets).without(taken.build().toArray());
  }

  private Taste taste() {
    return switch (random.nextInt(3)) {
      case 0 -> Taste.usual();
      case 1 -> new Taste(0, 0, 0, 0, 0, 1);
      default ->
          new Taste(
              random.nextInt(3), random.nextInt(3), random.nextInt(3), 3, random.nextInt(4), 0);
    };
  }

  /// Ninety days, with clocks put forward and back in them; three to five visits, one to three
  /// practitioners, one or two rooms; a visit may start in every bucket, or in one of so many.
  public ChainAsk full(int every) {
    var starts = new int[Diaries.DAYS + 1];
    int forward = random.nextInt(Diaries.DAYS);
    int back = random.nextInt(Diaries.DAYS);
    for (int day = 0; day < Diaries.DAYS; day++) {
      int length = Diaries.DAY + (day == back ? HOUR : 0) - (day == forward ? HOUR : 0);
      starts[day + 1] = starts[day] + length;
    }
    int buckets = starts[Diaries.DAYS];
    int visits = 3 + random.nextInt(3);
    return new ChainAsk(
        new LocalDays(starts),
        IntStream.range(0, visits).mapToObj(this::fullVisit).toList(),
        times(1 + random.nextInt(3), () -> practitioner(diary(buckets), visits, starts)),
        random.nextBoolean(),
        times(1 + random.nextInt(2), () -> new RoomAsk(diary(buckets), random.nextInt(4))),
        FreeMask.everything(buckets),
        oneOf(every, buckets),
        Optional.empty(),
        taste());
  }

  private VisitAsk fullVisit(int visit) {
    int length = visit < 2 ? 3 + random.nextInt(4) : 24 + random.nextInt(18);
    int min = visit < 2 ? 0 : 5 + random.nextInt(4);
    int from = min + random.nextInt(6);
    int to = from + random.nextInt(5);
    int after = visit == 2 ? 48 * HOUR : 0;
    return new VisitAsk(
        length,
        length + random.nextInt(4),
        random.nextInt(5 * Diaries.DAY),
        Integer.MAX_VALUE,
        new GapAsk(min, to + random.nextInt(16), from, to, after));
  }

  private static FreeMask oneOf(int every, int buckets) {
    var starts = IntStream.builder();
    for (int bucket = 0; bucket < buckets; bucket += every) {
      starts.add(bucket).add(bucket + 1);
    }
    return FreeMask.of(buckets, starts.build().toArray());
  }

  private FreeMask diary(int buckets) {
    var taken = Diaries.taken(random.nextLong());
    return FreeMask.everything(buckets)
        .without(taken)
        .without(new int[] {Diaries.BUCKETS, buckets});
  }
}
