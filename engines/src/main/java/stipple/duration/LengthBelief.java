package stipple.duration;

import stipple.number.Bounds;
import stipple.number.Exponential;

/// What is believed of the length of a part: mean and spread of its logarithm, both unsure.
///
/// `worth` is how many lengths the mean rests on, `degrees` how many the spread rests on, guesses
/// counted in; `squares` is the sum of squares around the mean.
///
/// *Domain*: a mean of −20 to 20; worth at least 4 and 8, that of a guess.
public record LengthBelief(double mean, double worth, double squares, double degrees) {

  private static final double MEAN_WORTH = 4;
  private static final double SPREAD_WORTH = 8;
  // beyond anything that is timed (chosen)
  private static final double MOST_LOG = 20;
  private static final double MOST = 1e15;

  public LengthBelief {
    Bounds.within(mean, "mean length of a part", "(logarithm of min)", -MOST_LOG, MOST_LOG);
    Bounds.within(worth, "worth of a mean length", "lengths", MEAN_WORTH, MOST);
    Bounds.within(squares, "squares of a length", "(logarithm)", 0, MOST);
    Bounds.within(degrees, "worth of a spread", "lengths", SPREAD_WORTH, MOST);
  }

  /// A guess: the middle worth four lengths, the spread worth eight.
  static LengthBelief guess(double medianMin, double logSd) {
    return new LengthBelief(
        Exponential.log(medianMin), MEAN_WORTH, SPREAD_WORTH * logSd * logSd, SPREAD_WORTH);
  }

  /// The same middle and spread, as a guess for somebody else.
  LengthBelief asGuess() {
    return new LengthBelief(mean, MEAN_WORTH, SPREAD_WORTH * variance(), SPREAD_WORTH);
  }

  /// After lengths were timed: the exact update of a normal curve with unknown mean and spread.
  LengthBelief after(Timed timed) {
    if (timed.count() == 0) {
      return this;
    }
    double weight = worth + timed.weight();
    double average = timed.sum() / timed.weight();
    double gap = average - mean;
    double among = Math.max(0, timed.squares() - timed.sum() * average);
    return new LengthBelief(
        (worth * mean + timed.sum()) / weight,
        weight,
        squares + among + worth * timed.weight() / weight * gap * gap,
        degrees + timed.count());
  }

  /// The variance of one length's logarithm.
  double variance() {
    return squares / degrees;
  }

  double medianMin() {
    return Exponential.exp(mean);
  }

  double meanMin() {
    return Exponential.exp(mean + variance() / 2);
  }

  /// Timed lengths, as sums of their logarithms: their order does not matter.
  record Timed(int count, double weight, double sum, double squares) {

    static final Timed NONE = new Timed(0, 0, 0, 0);

    /// One more: the mean of so many alike.
    Timed with(double log, int alike) {
      return new Timed(count + 1, weight + alike, sum + alike * log, squares + alike * log * log);
    }

    Timed plus(Timed other) {
      return new Timed(
          count + other.count, weight + other.weight, sum + other.sum, squares + other.squares);
    }
  }
}
