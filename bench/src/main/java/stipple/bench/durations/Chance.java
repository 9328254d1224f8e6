package stipple.bench.durations;

import java.util.SplittableRandom;

/// Draws by lot that come again from their seed.
final class Chance {

  private final SplittableRandom lot;

  Chance(long seed) {
    lot = new SplittableRandom(seed);
  }

  double share() {
    return lot.nextDouble();
  }

  double normal() {
    return lot.nextGaussian();
  }

  double lognormal(double median, double logSd) {
    return median * Math.exp(logSd * normal());
  }

  int below(int bound) {
    return lot.nextInt(bound);
  }

  /// A gamma of mean `shape`. *Source*: the squeeze of Marsaglia and Tsang.
  double gamma(double shape) {
    if (shape < 1) {
      return gamma(shape + 1) * Math.pow(1 - share(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = normal();
      double v = 1 + c * x;
      if (v > 0) {
        double cube = v * v * v;
        if (Math.log(1 - share()) < 0.5 * x * x + d - d * cube + d * Math.log(cube)) {
          return d * cube;
        }
      }
    }
  }

  /// A variance from a scaled inverse χ².
  double variance(double freedom, double scale) {
    return freedom * scale / (2 * gamma(freedom / 2));
  }

  double student(double freedom) {
    return normal() / Math.sqrt(2 * gamma(freedom / 2) / freedom);
  }

  int poisson(double mean) {
    int count = 0;
    for (double at = -Math.log(1 - share()); at < mean; at -= Math.log(1 - share())) {
      count++;
    }
    return count;
  }
}
