package stipple.number;

/// What is known of a varying amount: its mean, its variance and its third central moment.
///
/// The unit is the owner's (squared and cubed for the second and third). Independent amounts are
/// added by adding all three.
public record Moments(double mean, double variance, double third) {

  public Moments {
    Bounds.within(mean, "mean", "of its unit", -1e12, 1e12);
    Bounds.within(variance, "variance", "of its unit squared", 0, 1e24);
    Bounds.within(third, "third central moment", "of its unit cubed", -1e36, 1e36);
  }

  /// From the plain moments E(x), E(x²), E(x³).
  ///
  /// *Domain*: finite, second ≥ first² · *Range*: the central moments · *Holds for*: any unit.
  public static Moments fromRaw(double first, double second, double third) {
    double variance = Math.max(0, second - first * first);
    return new Moments(first, variance, third - 3 * first * second + 2 * first * first * first);
  }

  /// A lognormal amount, told by its median and the standard deviation of its logarithm.
  ///
  /// *Domain*: median above 0; logSd 0–3 · *Range*: positive moments · *Holds for*: exact ·
  /// *Source*: the textbook moments of the lognormal curve.
  public static Moments lognormal(double median, double logSd) {
    return fromRaw(raw(median, logSd, 1), raw(median, logSd, 2), raw(median, logSd, 3));
  }

  /// A lognormal amount that comes only sometimes, else nothing.
  ///
  /// *Domain*: probability 0–1; median above 0; logSd 0–3 · *Range*: moments of the mixture.
  public static Moments sometimes(double probability, double median, double logSd) {
    Bounds.within(probability, "probability", "(0–1)", 0, 1);
    return fromRaw(
        probability * raw(median, logSd, 1),
        probability * raw(median, logSd, 2),
        probability * raw(median, logSd, 3));
  }

  /// The plain moment E(x^power) of a lognormal amount.
  ///
  /// *Domain*: median above 0; logSd 0–3; power 1–3 · *Range*: above 0.
  public static double raw(double median, double logSd, int power) {
    Bounds.within(median, "median", "of its unit", 1e-9, 1e9);
    Bounds.within(logSd, "log-sd", "(no unit)", 0, 3);
    double growth = Exponential.exp(power * power * logSd * logSd / 2);
    double scale = 1;
    for (int i = 0; i < power; i++) {
      scale *= median;
    }
    return scale * growth;
  }

  /// The sum with another, independent amount.
  public Moments plus(Moments other) {
    return new Moments(mean + other.mean, variance + other.variance, third + other.third);
  }
}
