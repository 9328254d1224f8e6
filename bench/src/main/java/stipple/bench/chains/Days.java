package stipple.bench.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import stipple.chain.DayAsk;
import stipple.chain.DayFreedom;
import stipple.chain.DayPractitioner;
import stipple.chain.DayRoom;
import stipple.chain.DayVisit;
import stipple.chain.DayWeights;
import stipple.chain.ReplanAsk;
import stipple.chain.Scenarios;
import stipple.number.Exponential;
import stipple.number.Normal;
import stipple.number.Seed;

/// A full day on which much may go wrong.
public final class Days {

  private static final int WHO = 4;
  private static final int VISITS = 5;
  private static final List<Integer> ALL = List.of(0, 1, 2, 3);

  private Days() {}

  /// Four practitioners with five visits each, back to back but for the turnover, the first of each
  /// running; every other visit may go to anybody and into any room.
  public static ReplanAsk full() {
    var random = new Random(4);
    var visits = new ArrayList<DayVisit>();
    var freedoms = new ArrayList<DayFreedom>();
    var forecasts = new ArrayList<DoubleUnaryOperator>();
    var practitioners = new ArrayList<DayPractitioner>();
    for (int who = 0; who < WHO; who++) {
      int minute = 540;
      for (int visit = 0; visit < VISITS; visit++) {
        int booked = 5 * (12 + random.nextInt(10));
        double middle = booked * (0.8 + 0.3 * random.nextDouble());
        visits.add(new DayVisit(minute, booked, who, who));
        freedoms.add(visit == 0 ? DayFreedom.none() : new DayFreedom(false, 540, 1_100, ALL, ALL));
        forecasts.add(share -> middle * Exponential.exp(0.3 * Normal.quantile(share)));
        minute += booked + 10 + 5 * random.nextInt(2);
      }
      practitioners.add(new DayPractitioner(minute));
    }
    var rooms = ALL.stream().map(_ -> new DayRoom(10)).toList();
    var scenarios = Scenarios.drawn(forecasts, 1_000, new Seed(4));
    return new ReplanAsk(
        new DayAsk(visits, practitioners, rooms, scenarios),
        freedoms,
        DayWeights.usual(),
        ReplanAsk.USUAL_STEPS);
  }
}
