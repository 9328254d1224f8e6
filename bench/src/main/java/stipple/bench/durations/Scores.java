package stipple.bench.durations;

import java.util.ArrayList;
import java.util.List;
import stipple.duration.Predictive;
import stipple.number.Wilson;

/// Outlooks held against what came: how far off, how often within, how wide.
public final class Scores {

  /// A figure by its name; `n` are the durations it rests on.
  public record Score(String figure, double value, String unit, long n) {}

  private static final double[] LEVELS = {0.1, 0.5, 0.9};
  private static final int BINS = 10;

  private final long[] below = new long[LEVELS.length];
  private final double[] pinball = new double[LEVELS.length];
  private final long[] bins = new long[BINS];
  private long n;
  private long withinTen;
  private long withinTwenty;
  private double crps;
  private double absolute;
  private double off;
  private double width;
  private double came;

  void add(Predictive outlook, double minutes) {
    n++;
    double middle = outlook.quantile(0.5);
    double miss = Math.abs(minutes - middle);
    crps += outlook.crps(minutes);
    absolute += miss;
    off += middle - minutes;
    came += minutes;
    withinTen += miss <= 0.1 * minutes ? 1 : 0;
    withinTwenty += miss <= 0.2 * minutes ? 1 : 0;
    width += outlook.quantile(0.9) - outlook.quantile(0.1);
    for (int i = 0; i < LEVELS.length; i++) {
      double bound = outlook.quantile(LEVELS[i]);
      below[i] += minutes <= bound ? 1 : 0;
      pinball[i] += pinball(LEVELS[i], bound, minutes);
    }
    bins[Math.min(BINS - 1, (int) (BINS * outlook.shareBelow(minutes)))]++;
  }

  static double pinball(double level, double bound, double minutes) {
    return minutes >= bound ? level * (minutes - bound) : (1 - level) * (bound - minutes);
  }

  public long n() {
    return n;
  }

  public double crps() {
    return crps / n;
  }

  public double mae() {
    return absolute / n;
  }

  /// The share that kept within P10, P50 or P90.
  public double below(double level) {
    for (int i = 0; i < LEVELS.length; i++) {
      if (LEVELS[i] == level) {
        return (double) below[i] / n;
      }
    }
    throw new IllegalArgumentException("no count below P" + 100 * level);
  }

  public List<Score> told() {
    var told = new ArrayList<Score>();
    if (n == 0) {
      return told;
    }
    told.add(new Score("crps", crps / n, "min", n));
    told.add(new Score("mae", absolute / n, "min", n));
    told.add(new Score("bias", off / n, "min", n));
    told.add(new Score("within-10", 100.0 * withinTen / n, "%", n));
    told.add(new Score("within-20", 100.0 * withinTwenty / n, "%", n));
    if (width == 0) {
      // a single number promises no share
      return told;
    }
    for (int i = 0; i < LEVELS.length; i++) {
      told.add(new Score("pinball-" + percent(LEVELS[i]), pinball[i] / n, "min", n));
    }
    for (int i = 0; i < LEVELS.length; i++) {
      var name = "below-p" + percent(LEVELS[i]);
      var interval = Wilson.of(below[i], n);
      told.add(new Score(name, 100.0 * below[i] / n, "%", n));
      told.add(new Score(name + "-low", 100 * interval.least(), "%", n));
      told.add(new Score(name + "-high", 100 * interval.most(), "%", n));
    }
    told.add(new Score("width", width / n, "min", n));
    told.add(new Score("pit-chi2", chiSquare(), "", n));
    told.add(new Score("mean", came / n, "min", n));
    return told;
  }

  /// How uneven the ranks of what came are among ten equal parts; about 9 where all is well.
  double chiSquare() {
    double expected = (double) n / BINS;
    double sum = 0;
    for (long bin : bins) {
      sum += (bin - expected) * (bin - expected) / expected;
    }
    return sum;
  }

  private static long percent(double level) {
    return Math.round(100 * level);
  }
}
