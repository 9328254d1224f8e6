package stipple.duration;

import java.util.Arrays;
import stipple.number.Bounds;

/// How often earlier ranges held, and what follows for the next.
///
/// Each finished session that was foretold leaves the share of the range its true length reached.
/// If the ranges were right, these shares are spread evenly. From 100 sessions on the shares are
/// put right by a curve through 20 knots, weighed as one against 100 / n of no change; from 30 on
/// the ends move outwards with each miss and inwards with each hit.
///
/// *Source*: the recalibration of shares; `[GibbsCandes2021]` for the ends; knots, weights and
/// numbers chosen.
public final class Calibration {

  private static final int KNOTS = 20;
  private static final int CURVE_FROM = 100;
  private static final int ENDS_FROM = 30;
  private static final double WEIGHT = 100;
  private static final double STEP = 0.02;
  private static final double END = 0.1;
  static final double LEAST_END = 0.01;
  static final double MOST_END = 0.25;

  private final int[] counts;
  private final int sessions;
  private final double low;
  private final double high;

  private Calibration(int[] counts, int sessions, double low, double high) {
    this.counts = counts;
    this.sessions = sessions;
    this.low = low;
    this.high = high;
  }

  /// Nothing was foretold yet.
  public static Calibration none() {
    return new Calibration(new int[KNOTS], 0, END, END);
  }

  /// As it was told before.
  static Calibration of(LearnedHands.Held held) {
    int[] counts = new int[KNOTS];
    int sessions = 0;
    for (int i = 0; i < KNOTS; i++) {
      counts[i] = held.counts().get(i);
      sessions += counts[i];
    }
    return new Calibration(counts, sessions, held.low(), held.high());
  }

  /// All of it as numbers.
  LearnedHands.Held held() {
    return new LearnedHands.Held(Arrays.stream(counts).boxed().toList(), low, high);
  }

  /// After sessions whose true lengths reached these shares, in their order.
  public static Calibration of(double... shares) {
    var calibration = none();
    for (double share : shares) {
      calibration = calibration.after(share);
    }
    return calibration;
  }

  /// One more session: the share of its uncalibrated range that the true length reached, 0–1.
  public Calibration after(double share) {
    double put = curve(Bounds.within(share, "share reached", "(0–1)", 0, 1));
    int[] more = counts.clone();
    more[Math.min(KNOTS - 1, (int) Math.floor(share * KNOTS))]++;
    return new Calibration(more, sessions + 1, moved(low, put < low), moved(high, put > 1 - high));
  }

  private static double moved(double end, boolean missed) {
    double next = end + STEP * (END - (missed ? 1 : 0));
    return Math.max(LEAST_END, Math.min(MOST_END, next));
  }

  /// How many sessions it rests on.
  public int sessions() {
    return sessions;
  }

  /// Whether it changes anything yet.
  public boolean isAtWork() {
    return sessions >= ENDS_FROM;
  }

  /// The share of the uncalibrated range at which the wanted share is to be read. *Range*: 0–1.
  public double level(double share) {
    Bounds.within(share, "share", "(0–1)", 0, 1);
    return isAtWork() ? uncurved(withEnds(share)) : share;
  }

  /// The share as corrected; rises from 0 to 1.
  private double curve(double share) {
    if (sessions < CURVE_FROM) {
      return share;
    }
    int knot = Math.min(KNOTS - 1, (int) Math.floor(share * KNOTS));
    double within = share * KNOTS - knot;
    double seen = below(knot) + within * counts[knot];
    return (seen + WEIGHT * share) / (sessions + WEIGHT);
  }

  private double uncurved(double share) {
    if (sessions < CURVE_FROM) {
      return share;
    }
    double seen = 0;
    double wanted = share * (sessions + WEIGHT);
    for (int knot = 0; knot < KNOTS; knot++) {
      double step = counts[knot] + WEIGHT / KNOTS;
      if (seen + step >= wanted) {
        return (knot + (wanted - seen) / step) / KNOTS;
      }
      seen += step;
    }
    return 1;
  }

  private int below(int knot) {
    int sum = 0;
    for (int i = 0; i < knot; i++) {
      sum += counts[i];
    }
    return sum;
  }

  /// Straight lines through (0, 0), (P10, low), (P50, ½), (P90, 1 − high), (1, 1).
  private double withEnds(double share) {
    if (share > 0.5) {
      return 1 - lower(1 - share, high);
    }
    return lower(share, low);
  }

  private static double lower(double share, double end) {
    return share < END ? share / END * end : end + (share - END) / (0.5 - END) * (0.5 - end);
  }
}
