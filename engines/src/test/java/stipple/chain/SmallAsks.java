package stipple.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Asks small enough to try every chain there is.
final class SmallAsks {

  private SmallAsks() {}

  static ChainAsk any(Random random) {
    int days = 3 + random.nextInt(5);
    var starts = new int[days + 1];
    for (int day = 1; day <= days; day++) {
      // days of 23, 24 and 25 "hours"
      starts[day] = starts[day - 1] + 11 + random.nextInt(3);
    }
    int buckets = starts[days];
    int visits = 1 + random.nextInt(3);
    var practitioners = new ArrayList<PractitionerAsk>();
    for (int who = 0; who <= random.nextInt(3); who++) {
      practitioners.add(practitioner(random, buckets, visits, days));
    }
    var rooms = new ArrayList<RoomAsk>();
    for (int room = 0; room <= random.nextInt(2); room++) {
      rooms.add(new RoomAsk(free(random, buckets, 0.1), random.nextInt(3)));
    }
    return new ChainAsk(
        new LocalDays(starts),
        IntStream.range(0, visits).mapToObj(_ -> visit(random, buckets)).toList(),
        practitioners,
        random.nextBoolean(),
        rooms,
        free(random, buckets, 0.1),
        free(random, buckets, 0.2),
        random.nextInt(3) == 0
            ? Optional.of(new BeforeAsk(-random.nextInt(3), -random.nextInt(20)))
            : Optional.empty(),
        taste(random));
  }

  private static PractitionerAsk practitioner(Random random, int buckets, int visits, int days) {
    var until = new int[visits];
    for (int visit = 0; visit < visits; visit++) {
      until[visit] = random.nextInt(6) > 0 ? 1 + random.nextInt(3 * buckets) : 0;
    }
    var takenTo = new int[days];
    for (int day = 0; day < days; day++) {
      takenTo[day] = random.nextInt(buckets);
    }
    return new PractitionerAsk(free(random, buckets, 0.15), until, takenTo);
  }

  private static VisitAsk visit(Random random, int buckets) {
    int length = 1 + random.nextInt(4);
    int min = random.nextInt(3);
    int from = min + random.nextInt(2);
    int to = from + random.nextInt(2);
    int max = to + random.nextInt(3);
    return new VisitAsk(
        length,
        length + random.nextInt(2),
        random.nextInt(6),
        buckets - random.nextInt(6),
        new GapAsk(min, max, from, to, random.nextInt(4) == 0 ? random.nextInt(20) : 0));
  }

  private static FreeMask free(Random random, int buckets, double taken) {
    var free = FreeMask.everything(buckets);
    for (int bucket = 0; bucket < buckets; bucket++) {
      if (random.nextDouble() < taken) {
        free = free.without(new int[] {bucket, bucket + 1});
      }
    }
    return free;
  }

  private static Taste taste(Random random) {
    return List.of(
            Taste.usual(),
            new Taste(0, 0, 0, 0, 0, 1),
            new Taste(
                random.nextInt(3), random.nextInt(3), random.nextInt(3), 3, random.nextInt(4), 0))
        .get(random.nextInt(3));
  }
}
