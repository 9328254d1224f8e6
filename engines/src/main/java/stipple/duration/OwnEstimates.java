package stipple.duration;

import java.util.Map;
import java.util.TreeMap;
import stipple.number.Exponential;

/// How far the practitioners' own estimates have been off, and what the next one is worth.
final class OwnEstimates {

  // an own estimate is worth so many sessions to start with; a bias counts from five on (chosen)
  private static final double WORTH = 2;
  private static final double CAUTION = 5;

  private final Map<String, Bias> biases;

  private record Bias(int sessions, double sum) {}

  private OwnEstimates(Map<String, Bias> biases) {
    this.biases = biases;
  }

  static OwnEstimates none() {
    return new OwnEstimates(new TreeMap<>());
  }

  OwnEstimates copy() {
    return new OwnEstimates(new TreeMap<>(biases));
  }

  void learn(SessionLog session) {
    var ask = session.done();
    if (ask.hasEstimate()) {
      var before = biases.getOrDefault(ask.practitioner(), new Bias(0, 0));
      double off = Exponential.log(ask.ownEstimateMinutes() / session.totalMinutes());
      biases.put(ask.practitioner(), new Bias(before.sessions() + 1, before.sum() + off));
    }
  }

  /// How much too long the estimates of somebody are, as a logarithm, taken with caution.
  double bias(String practitioner) {
    var bias = biases.getOrDefault(practitioner, new Bias(0, 0));
    return bias.sum() / (bias.sessions() + CAUTION);
  }

  /// The range drawn towards the estimate, as far as the model knows less than its maker.
  ///
  /// `modelVariance` is what of the logarithm's variance more sessions would take away, `bias` how
  /// much too long its maker's estimates are.
  ///
  /// *Source*: `[Dexter2013]`.
  static Predictive drawn(
      Predictive range, double modelVariance, double estimateMinutes, double bias) {
    double[] moments = range.logMoments();
    double known = Math.max(1e-9, Math.min(modelVariance, 0.95 * moments[1]));
    double chance = moments[1] - known;
    double sessions = chance / known;
    double said = Exponential.log(estimateMinutes) - bias;
    double middle = (sessions * moments[0] + WORTH * said) / (sessions + WORTH);
    double stretch = Math.sqrt((1 + 1 / (sessions + WORTH)) / (1 + 1 / sessions));
    return range.moved(moments[0], middle, stretch);
  }
}
