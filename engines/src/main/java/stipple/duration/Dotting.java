package stipple.duration;

import java.util.List;
import stipple.number.Exponential;
import stipple.number.Moments;

/// The dotting of a session with its breaks, added up without drawing lots.
///
/// Segments are lognormal and correlated, so the moments of their sum are sums of exponentials.
/// Breaks are Poisson along the dotting with a rate that is itself gamma; their moments follow by
/// conditioning on both.
record Dotting(double first, double second, double third) {

  /// The plain moments of the dotting minutes alone.
  static Dotting of(List<Segment> segments, Technique technique) {
    int count = segments.size();
    double[] mean = new double[count];
    double[][] tie = new double[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j <= i; j++) {
        double covariance = segments.get(i).covariance(segments.get(j), technique);
        tie[i][j] = Exponential.exp(covariance);
        tie[j][i] = tie[i][j];
      }
      mean[i] = segments.get(i).minutes() * Math.sqrt(tie[i][i]);
    }
    return summed(mean, tie);
  }

  private static Dotting summed(double[] mean, double[][] tie) {
    double first = 0;
    double second = 0;
    double third = 0;
    for (int i = 0; i < mean.length; i++) {
      first += mean[i];
      for (int j = 0; j < mean.length; j++) {
        double pair = mean[i] * mean[j] * tie[i][j];
        second += pair;
        for (int k = 0; k < mean.length; k++) {
          third += pair * mean[k] * tie[i][k] * tie[j][k];
        }
      }
    }
    return new Dotting(first, second, third);
  }

  /// The moments of dotting and breaks together.
  Moments withBreaks(int pain) {
    // the break rate: a gamma curve of a guess worth four breaks
    double worth = Priors.BREAKS_WORTH;
    double rate = Priors.BREAKS_PER_MIN * Priors.painFactor(pain);
    double rate2 = rate * rate * (worth + 1) / worth;
    double rate3 = rate2 * rate * (worth + 2) / worth;
    // the length of one break, its median unsure
    double unsure = (Priors.MEDIAN_UNSURE - 1) * Priors.WIDER * Priors.WIDER;
    double sd = Priors.BREAK_SD * Math.sqrt(1 + unsure);
    double length = Moments.raw(Priors.BREAK_MEDIAN_MIN, sd, 1);
    double length2 = Moments.raw(Priors.BREAK_MEDIAN_MIN, sd, 2);
    double length3 = Moments.raw(Priors.BREAK_MEDIAN_MIN, sd, 3);
    // dotting stretched by its breaks, then the chance in their number and length
    double stretch = 1 + rate * length;
    double stretch2 = 1 + 2 * rate * length + rate2 * length * length;
    double stretch3 =
        stretch2 + rate * length + 2 * rate2 * length * length + rate3 * length * length * length;
    double chance = length2 * (rate + rate2 * length);
    return Moments.fromRaw(
        first * stretch,
        second * stretch2 + first * rate * length2,
        third * stretch3 + 3 * second * chance + first * rate * length3);
  }
}
