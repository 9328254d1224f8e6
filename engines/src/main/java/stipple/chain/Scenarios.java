package stipple.chain;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import stipple.number.Bounds;
import stipple.number.Seed;

/// Ways a day may go: the minutes that each of its visits takes in each of them. All plans for a
/// day are held against the same ones, so that two plans differ by what they are and not by luck.
///
/// *Domain*: 0–200 visits, 1–20,000 scenarios, 0–1,440 minutes.
public final class Scenarios {

  private final double[][] minutes;
  private final int count;

  private Scenarios(double[][] minutes, int count) {
    this.minutes = minutes;
    this.count = count;
  }

  /// By visit, then by scenario.
  public static Scenarios of(double[][] minutes) {
    Bounds.within(minutes.length, "visits of a day", "", 0, 200);
    int count = minutes.length == 0 ? 1 : minutes[0].length;
    Bounds.within(count, "scenarios", "", 1, 20_000);
    var kept = new double[minutes.length][];
    for (int visit = 0; visit < minutes.length; visit++) {
      Bounds.within(minutes[visit].length, "scenarios of a visit", "", count, count);
      kept[visit] = minutes[visit].clone();
      for (double length : kept[visit]) {
        Bounds.within(length, "length of a visit", "minutes", 0, 1_440);
      }
    }
    return new Scenarios(kept, count);
  }

  /// Drawn from the forecast of each visit, which says the minutes that a share of such visits
  /// keeps within. Every part of a forecast comes equally often: of 1,000 lengths exactly 100 lie
  /// below its P10.
  public static Scenarios drawn(List<DoubleUnaryOperator> forecasts, int count, Seed seed) {
    var minutes = new double[forecasts.size()][count];
    for (int visit = 0; visit < minutes.length; visit++) {
      var own = seed.named(visit);
      var turn = shuffled(count, own);
      for (int i = 0; i < count; i++) {
        double share = (turn[i] + 0.5) / count;
        minutes[visit][i] = Math.max(0, Math.min(1_440, forecasts.get(visit).applyAsDouble(share)));
      }
    }
    return of(minutes);
  }

  private static int[] shuffled(int count, Seed seed) {
    var order = new int[count];
    for (int i = 0; i < count; i++) {
      int other = (int) (seed.at(i) * (i + 1));
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }

  public int count() {
    return count;
  }

  public int visits() {
    return minutes.length;
  }

  /// The minutes of a visit in a scenario.
  public double minutes(int visit, int scenario) {
    return minutes[visit][scenario];
  }

  double[] of(int visit) {
    return minutes[visit];
  }

  /// Evenly fewer of them, at most so many.
  Scenarios thinned(int most) {
    if (count <= most) {
      return this;
    }
    var fewer = new double[minutes.length][most];
    for (int visit = 0; visit < minutes.length; visit++) {
      for (int i = 0; i < most; i++) {
        fewer[visit][i] = minutes[visit][(int) ((long) i * count / most)];
      }
    }
    return new Scenarios(fewer, most);
  }
}
