package stipple.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Days for tests, some of them planned badly.
final class SmallDays {

  private SmallDays() {}

  /// So many visits of the first practitioner in two rooms, and two of the second.
  static ReplanAsk any(Random random, int visits, int scenarios, DayWeights weights) {
    var planned = new ArrayList<DayVisit>();
    var freedoms = new ArrayList<DayFreedom>();
    int minute = 540;
    for (int visit = 0; visit < visits; visit++) {
      int booked = 5 * (6 + random.nextInt(12));
      planned.add(new DayVisit(minute, booked, 0, random.nextInt(2)));
      freedoms.add(freedom(random, List.of(0)));
      minute += booked + 5 * (random.nextInt(8) - 2);
    }
    for (int visit = 0; visit < 2; visit++) {
      planned.add(new DayVisit(540 + 120 * visit + 5 * random.nextInt(12), 60, 1, visit));
      freedoms.add(freedom(random, List.of(1)));
    }
    var minutes = planned.stream().map(visit -> minutes(random, visit, scenarios));
    return new ReplanAsk(
        new DayAsk(
            planned,
            List.of(new DayPractitioner(minute - 30), new DayPractitioner(1_080)),
            List.of(new DayRoom(10), new DayRoom(0)),
            Scenarios.of(minutes.toArray(double[][]::new))),
        freedoms,
        weights,
        0);
  }

  private static DayFreedom freedom(Random random, List<Integer> practitioners) {
    return random.nextInt(5) == 0
        ? DayFreedom.none()
        : new DayFreedom(false, 540, 1_200, practitioners, List.of(0, 1));
  }

  private static double[] minutes(Random random, DayVisit visit, int scenarios) {
    return IntStream.range(0, scenarios)
        .mapToDouble(_ -> Math.max(5, visit.booked() * (0.9 + 0.3 * random.nextGaussian())))
        .toArray();
  }
}
