package stipple.pigment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds the offsets of a hand that are likeliest, given all its readings and what was thought
/// before.
final class HealedFit {

  // how far colours lie off because the model is wrong (an assumption) and because skin measured
  // anew is another (measured on forearms); a third of the square falls to each number of Lab
  private static final double MODEL = 2;
  private static final double REPEAT = 0.6;
  private static final double SD = Math.sqrt((MODEL * MODEL + REPEAT * REPEAT) / 3);
  // beyond so many of them a reading counts for less and less (Huber; chosen)
  private static final double WILD = 2.5;
  private static final double DIFFERENCE = 1e-4;
  private static final int PER_READING = 3;

  private final Offsets prior;
  private final Cholesky roots = new Cholesky(Offsets.COUNT);
  private final List<ForetoldReading> readings = new ArrayList<>();

  HealedFit(Offsets prior, List<HealedReading> readings, LayeredSkin layers, Viewing viewing) {
    this.prior = prior;
    var coarse = layers.on(Doubt.COARSE);
    var seen = viewing.on(Doubt.COARSE);
    for (var reading : readings) {
      this.readings.add(new ForetoldReading(reading, coarse, seen));
    }
  }

  Offsets fitted() {
    if (readings.isEmpty()) {
      return prior;
    }
    var fit = DampedSquares.from(prior.place(), this::residuals);
    return new Offsets(fit.place(), fit.covariance());
  }

  private double[] residuals(double[] place) {
    int count = readings.size() * PER_READING;
    var off = new double[count + Offsets.COUNT];
    for (int k = 0; k < readings.size(); k++) {
      System.arraycopy(off(readings.get(k), place), 0, off, k * PER_READING, PER_READING);
    }
    var moved = place.clone();
    var from = prior.place();
    for (int i = 0; i < moved.length; i++) {
      moved[i] -= from[i];
    }
    System.arraycopy(roots.whitened(prior.root(), moved), 0, off, count, moved.length);
    return off;
  }

  // how far one reading lies off, in spreads; a wild one is drawn in
  private static double[] off(ForetoldReading reading, double[] place) {
    var told = reading.at(place);
    var measured = reading.reading().field();
    double[] off = {
      (told.l() - measured.l()) / SD, (told.a() - measured.a()) / SD, (told.b() - measured.b()) / SD
    };
    double way = Math.sqrt(off[0] * off[0] + off[1] * off[1] + off[2] * off[2]);
    if (way > WILD) {
      double less = Math.sqrt(2 * WILD * way - WILD * WILD) / way;
      for (int i = 0; i < off.length; i++) {
        off[i] *= less;
      }
    }
    return off;
  }

  /// What each reading is off by if its client had not been measured: CIEDE2000, in the order of
  /// the readings. One step away from the fit to all, not a fit for each client.
  List<Double> leftOut() {
    var all = fitted();
    var place = all.place();
    var slopes = new ArrayList<double[][]>();
    readings.forEach(reading -> slopes.add(slopes(reading, place)));
    var without = new ArrayList<Double>();
    for (var reading : readings) {
      var foretold = reading.at(without(reading.reading().client(), all, place, slopes));
      without.add(DeltaE.between(reading.reading().field(), foretold));
    }
    return without;
  }

  private double[] without(String client, Offsets all, double[] place, List<double[][]> slopes) {
    int n = Offsets.COUNT;
    var square = new Square(n);
    var normal = square.empty();
    var unit = square.empty();
    square.identity(unit);
    square.divide(unit, all.covariance(), normal);
    var step = new double[n];
    for (int k = 0; k < readings.size(); k++) {
      var reading = readings.get(k);
      if (reading.reading().client().equals(client)) {
        var off = off(reading, place);
        for (int row = 0; row < PER_READING; row++) {
          for (int i = 0; i < n; i++) {
            step[i] += slopes.get(k)[i][row] * off[row];
            for (int j = 0; j < n; j++) {
              normal[i * n + j] -= slopes.get(k)[i][row] * slopes.get(k)[j][row];
            }
          }
        }
      }
    }
    square.solve(normal, step);
    for (int i = 0; i < n; i++) {
      step[i] += place[i];
    }
    return step;
  }

  private static double[][] slopes(ForetoldReading reading, double[] place) {
    var here = off(reading, place);
    var slopes = new double[place.length][];
    for (int i = 0; i < place.length; i++) {
      var beside = place.clone();
      beside[i] += DIFFERENCE;
      slopes[i] = off(reading, beside);
      for (int row = 0; row < PER_READING; row++) {
        slopes[i][row] = (slopes[i][row] - here[row]) / DIFFERENCE;
      }
    }
    return slopes;
  }

  int clients() {
    Set<String> clients = new TreeSet<>();
    readings.forEach(reading -> clients.add(reading.reading().client()));
    return clients.size();
  }
}
