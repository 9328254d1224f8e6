package stipple.studio.practice.insights;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import stipple.number.Wilson;

/// How far off forecasts were, and how often what came stayed below what they said.
///
/// Minutes; `tooLongMin` is how much too long the middle was on average, below 0 too short.
public record Accuracy(
    int n,
    double missMin,
    double tooLongMin,
    Share withinTen,
    Share withinTwenty,
    Share inRange,
    List<Level> levels) {

  /// Fewer say nothing of a group (chosen).
  public static final int FEW = 5;

  /// The share of forecasts that should lie between P10 and P90.
  public static final double IN_RANGE = 0.8;

  /// So many of `n`, with where the share may well lie.
  public record Share(int seen, int n, Wilson likely) {

    static Share of(int seen, int n) {
      return new Share(seen, n, Wilson.of(seen, n));
    }

    public double seenShare() {
      return n == 0 ? 0 : (double) seen / n;
    }

    /// Whether the promise may well have been kept.
    public boolean allows(double promised) {
      return promised >= likely.least() && promised <= likely.most();
    }
  }

  /// How often what came stayed below the bound that promised this share.
  public record Level(int percent, Share below) {

    public double promised() {
      return percent / 100.0;
    }

    public boolean isKept() {
      return below.allows(promised());
    }

    public boolean isTooSeldom() {
      return !isKept() && below.seenShare() < promised();
    }
  }

  static Accuracy of(List<ScoredForecast> scored) {
    return new Accuracy(
        scored.size(),
        mean(scored, ScoredForecast::miss),
        mean(scored, ScoredForecast::tooLong),
        share(scored, one -> one.isWithin(0.1)),
        share(scored, one -> one.isWithin(0.2)),
        share(scored, ScoredForecast::isInRange),
        List.of(
            below(scored, 10, ScoredForecast::p10),
            below(scored, 50, ScoredForecast::p50),
            below(scored, 80, ScoredForecast::p80),
            below(scored, 90, ScoredForecast::p90)));
  }

  public boolean isTooFew() {
    return n < FEW;
  }

  /// The bounds that held more or less often than chance explains.
  public List<Level> broken() {
    return levels.stream().filter(level -> !level.isKept()).toList();
  }

  private static Level below(
      List<ScoredForecast> scored, int percent, ToDoubleFunction<ScoredForecast> bound) {
    return new Level(percent, share(scored, one -> one.minutes() <= bound.applyAsDouble(one)));
  }

  private static Share share(List<ScoredForecast> scored, Predicate<ScoredForecast> is) {
    return Share.of((int) scored.stream().filter(is).count(), scored.size());
  }

  private static double mean(List<ScoredForecast> scored, ToDoubleFunction<ScoredForecast> of) {
    return scored.stream().mapToDouble(of).average().orElse(0);
  }
}
