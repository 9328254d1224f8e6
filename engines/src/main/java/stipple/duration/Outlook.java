package stipple.duration;

import stipple.number.Exponential;
import stipple.scalp.Zone;

/// A session as the beliefs see it: each zone's likely minutes with what they rest on, and the
/// beliefs of the other parts.
final class Outlook {

  static final double REST_PER_MIN = 1 + Priors.BREAK_MEDIAN_MIN * Priors.BREAKS_PER_MIN;

  final SessionAsk ask;
  final PaceBelief pace;
  final Zone[] zones;
  final int[] dots;
  final PaceRow[] rows;
  final double[] hours;
  final double[] minutes;
  final LengthBelief setUp;
  final LengthBelief check;
  final LengthBelief closeOut;
  final LengthBelief oneBreak;
  final Rest.BreakRate breakRate;
  final double pain;

  /// The effects on the pace of a zone, so many hours in.
  @FunctionalInterface
  private interface Rows {
    PaceRow at(Zone zone, double hours);
  }

  private Outlook(Beliefs beliefs, SessionAsk ask, Rows rowsOf) {
    this.ask = ask;
    pace = beliefs.pace();
    var name = ask.practitioner();
    setUp = beliefs.length(Rest.setUp(ask.work()), name);
    check = beliefs.length(Rest.Part.CHECK, name);
    closeOut = beliefs.length(Rest.Part.CLOSE_OUT, name);
    oneBreak = beliefs.length(Rest.Part.BREAK, name);
    breakRate = beliefs.breakRate(name);
    pain = Priors.painFactor(ask.work().factors().pain());
    int count = 0;
    for (int number : ask.work().dots().values()) {
      count += number > 0 ? 1 : 0;
    }
    zones = new Zone[count];
    dots = new int[count];
    rows = new PaceRow[count];
    hours = new double[count];
    minutes = new double[count];
    lay(rowsOf);
  }

  /// Before a session: its day is still to come.
  static Outlook of(Beliefs beliefs, SessionAsk ask) {
    return new Outlook(beliefs, ask, (zone, hours) -> beliefs.row(ask, zone, hours));
  }

  /// While a session is being learned from: its day has a column.
  static Outlook running(Learned learned, SessionAsk ask) {
    var learner = learned.learner();
    return new Outlook(learned, ask, (zone, hours) -> learner.row(ask, zone, hours, true));
  }

  private void lay(Rows rowsOf) {
    double elapsedMin = setUp.medianMin();
    int i = 0;
    for (var entry : ask.work().dots().entrySet()) {
      if (entry.getValue() > 0) {
        zones[i] = entry.getKey();
        dots[i] = entry.getValue();
        var fresh = rowsOf.at(zones[i], 0);
        double lengthMin = minutes(dots[i], pace.expected(fresh)) * REST_PER_MIN;
        hours[i] = (elapsedMin + lengthMin / 2) / 60;
        rows[i] = rowsOf.at(zones[i], hours[i]);
        minutes[i] = minutes(dots[i], pace.expected(rows[i]));
        elapsedMin += lengthMin;
        i++;
      }
    }
  }

  private static double minutes(int dots, double logPace) {
    return dots / Exponential.exp(logPace);
  }

  double dottingMin() {
    double sum = 0;
    for (double part : minutes) {
      sum += part;
    }
    return sum;
  }

  int allDots() {
    int sum = 0;
    for (int number : dots) {
      sum += number;
    }
    return sum;
  }

  /// What two zones' paces share, in units of chance, chance itself left out.
  double shared(int one, int other) {
    double sum = pace.shared(rows[one], rows[other]) + rows[one].common();
    return one == other ? sum + rows[one].own() : sum;
  }

  /// The noise of a segment in units of chance: few dots tell less.
  static double noise(int dots) {
    return 1 + Priors.CHANCE_DOTS / Math.max(1, dots);
  }

  /// The variance, in units of chance, of the whole dotting's logarithm by what lasts: neither
  /// client nor day.
  double lastingVariance() {
    double all = dottingMin();
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        var lasting = rows[i].lasting();
        double pair = pace.shared(lasting, rows[j].lasting()) + lasting.common();
        pair += i == j ? lasting.own() : 0;
        sum += minutes[i] / all * pair * minutes[j] / all;
      }
    }
    return sum;
  }

  /// Breaks to expect for each minute of dotting.
  double breaksPerMin() {
    return breakRate.perMinute() * pain;
  }

  /// The lower triangle whose product with itself is what the zones share.
  double[][] triangle() {
    int count = rows.length;
    double[][] shared = new double[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j <= i; j++) {
        shared[i][j] = shared(i, j);
      }
    }
    return triangle(shared);
  }

  /// Cholesky's triangle of a covariance; a direction without variance stays empty.
  static double[][] triangle(double[][] covariance) {
    int count = covariance.length;
    double[][] triangle = new double[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = covariance[i][j];
        for (int k = 0; k < j; k++) {
          sum -= triangle[i][k] * triangle[j][k];
        }
        if (i == j) {
          triangle[i][i] = Math.sqrt(Math.max(0, sum));
        } else {
          triangle[i][j] = triangle[j][j] > 1e-9 ? sum / triangle[j][j] : 0;
        }
      }
    }
    return triangle;
  }
}
