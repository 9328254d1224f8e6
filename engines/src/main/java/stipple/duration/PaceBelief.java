package stipple.duration;

import stipple.number.Exponential;

/// What is believed of all effects on the pace together: their means, how unsure each pair is, and
/// how wide chance is.
///
/// Effects are normal with a covariance in units of the variance of chance, which itself is scaled
/// inverse χ²: one observation changes all three exactly, in any order. Working state of a
/// [PaceLearner]; whoever keeps one copies it.
final class PaceBelief {

  private static final double CLIPPED_AT = 3.5;

  private double[] mean;
  private double[][] unsure;
  private double degrees;
  private double squares;
  private double logScore;

  PaceBelief(int columns, double degrees, double variance) {
    this.mean = new double[columns];
    this.unsure = new double[columns][columns];
    this.degrees = degrees;
    this.squares = degrees * variance;
  }

  /// What was told before: effects with their covariances, and the squares of chance.
  static PaceBelief of(double[] mean, double[][] unsure, double degrees, double squares) {
    var belief = new PaceBelief(0, degrees, 0);
    belief.mean = mean;
    belief.unsure = unsure;
    belief.squares = squares;
    return belief;
  }

  private PaceBelief(PaceBelief other) {
    mean = other.mean.clone();
    unsure = new double[other.unsure.length][];
    for (int i = 0; i < unsure.length; i++) {
      unsure[i] = other.unsure[i].clone();
    }
    degrees = other.degrees;
    squares = other.squares;
    logScore = other.logScore;
  }

  PaceBelief copy() {
    return new PaceBelief(this);
  }

  int columns() {
    return mean.length;
  }

  double mean(int column) {
    return mean[column];
  }

  /// The covariance of two effects in units of chance.
  double unsure(int one, int other) {
    return unsure[one][other];
  }

  double degrees() {
    return degrees;
  }

  /// The sum of squares that the variance of chance rests on.
  double squares() {
    return squares;
  }

  /// The variance of chance, as far as it is known.
  double chance() {
    return squares / degrees;
  }

  /// How little all that was seen has surprised: the logarithm of the likelihood of each pace when
  /// it was seen, up to a sum that only their number changes. Tails as heavy as those of chance.
  double logScore() {
    return logScore;
  }

  /// Makes room for more effects.
  void widen(int more) {
    int columns = mean.length + more;
    double[] widerMean = new double[columns];
    double[][] widerUnsure = new double[columns][columns];
    System.arraycopy(mean, 0, widerMean, 0, mean.length);
    for (int i = 0; i < mean.length; i++) {
      System.arraycopy(unsure[i], 0, widerUnsure[i], 0, mean.length);
    }
    mean = widerMean;
    unsure = widerUnsure;
  }

  /// Forgets an effect (its row and column go) and starts it anew.
  void restart(int column, double startMean, double variance) {
    for (int i = 0; i < mean.length; i++) {
      unsure[i][column] = 0;
      unsure[column][i] = 0;
    }
    mean[column] = startMean;
    unsure[column][column] = variance;
  }

  /// Takes an effect's middle as given and leaves how unsure it is, and what it shares.
  void tell(int column, double given) {
    mean[column] = given;
  }

  /// Takes the variance of chance as given, worth as much as before.
  void tellChance(double variance) {
    squares = degrees * variance;
  }

  /// An effect may have changed since it was last seen.
  void loosen(int column, double variance) {
    unsure[column][column] += variance;
  }

  /// The logarithm of the pace that the effects of a row make.
  double expected(PaceRow row) {
    double sum = row.shift();
    for (int i = 0; i < row.columns().length; i++) {
      sum += row.values()[i] * mean[row.columns()[i]];
    }
    return sum;
  }

  /// What two rows share, in units of chance, by the effects they have columns for.
  double shared(PaceRow one, PaceRow other) {
    double sum = 0;
    for (int i = 0; i < one.columns().length; i++) {
      double[] line = unsure[one.columns()[i]];
      double part = 0;
      for (int j = 0; j < other.columns().length; j++) {
        part += other.values()[j] * line[other.columns()[j]];
      }
      sum += one.values()[i] * part;
    }
    return sum;
  }

  /// Learns that a row's pace was off by so much, on the logarithm, with noise in units of chance.
  ///
  /// Returns whether it was too far off to be taken at its word and was clipped.
  boolean learn(PaceRow row, double miss, double noise) {
    int columns = mean.length;
    double[] pull = new double[columns];
    for (int i = 0; i < row.columns().length; i++) {
      double value = row.values()[i];
      double[] line = unsure[row.columns()[i]];
      for (int j = 0; j < columns; j++) {
        pull[j] += value * line[j];
      }
    }
    double variance = noise;
    for (int i = 0; i < row.columns().length; i++) {
      variance += row.values()[i] * pull[row.columns()[i]];
    }
    double expected = variance * squares / degrees;
    logScore -= Exponential.log(expected) / 2 + 4 * Exponential.log(1 + miss * miss / expected / 5);
    double most = CLIPPED_AT * Math.sqrt(expected);
    double taken = Math.max(-most, Math.min(most, miss));
    for (int j = 0; j < columns; j++) {
      if (pull[j] != 0) {
        mean[j] += pull[j] * taken / variance;
        subtract(unsure[j], pull, pull[j] / variance);
      }
    }
    degrees += 1;
    squares += taken * taken / variance;
    return taken != miss;
  }

  private static void subtract(double[] line, double[] pull, double times) {
    for (int k = 0; k < line.length; k++) {
      line[k] -= pull[k] * times;
    }
  }
}
