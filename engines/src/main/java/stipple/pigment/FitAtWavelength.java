package stipple.pigment;

import java.util.Arrays;
import java.util.List;
import stipple.number.Exponential;

/// One wavelength of [InkFit]: damped Gauss–Newton steps on ln K and ln S of all inks.
///
/// The unknowns stand in pairs: ln K and ln S of the first ink, of the second and so on.
final class FitAtWavelength {

  // all chosen: bounds of ln K and ln S, how firmly the wavelength before holds, and when to stop
  private static final double LOW = -9;
  private static final double HIGH = 7;
  private static final double HOLD = 1e-3;
  private static final double STEP = 1e-5;
  private static final int STEPS = 200;
  private static final double GAIN = 1e-10;
  private static final double MOST_DAMPING = 1e10;

  private final double[][] shares;
  private final double[][] grounds;
  private final double[][] roots;
  private final double[] before;
  private final Surface surface;

  FitAtWavelength(
      List<String> names, List<Drawdown> films, Surface surface, double nm, double[] before) {
    this.surface = surface;
    this.before = before;
    shares = new double[films.size()][names.size()];
    grounds = new double[films.size()][];
    roots = new double[films.size()][];
    for (int film = 0; film < films.size(); film++) {
      Drawdown drawdown = films.get(film);
      for (int ink = 0; ink < names.size(); ink++) {
        shares[film][ink] = drawdown.share(names.get(ink));
      }
      int cards = drawdown.films().size();
      grounds[film] = new double[cards];
      roots[film] = new double[cards];
      for (int card = 0; card < cards; card++) {
        Drawdown.OnCard on = drawdown.films().get(card);
        grounds[film][card] = surface.inner(on.bare().atNm(nm));
        roots[film][card] = Exponential.cbrt(on.film().atNm(nm));
      }
    }
  }

  /// Where a set of inks starts at its first wavelength: K one half, S one.
  static double[] start(int inks) {
    double[] start = new double[2 * inks];
    for (int ink = 0; ink < inks; ink++) {
      start[2 * ink] = Exponential.log(0.5);
    }
    return start;
  }

  static double k(double[] unknowns, int ink) {
    return Exponential.exp(unknowns[2 * ink]);
  }

  static double s(double[] unknowns, int ink) {
    return Exponential.exp(unknowns[2 * ink + 1]);
  }

  double[] solved() {
    double[] at = before.clone();
    double damping = 1e-3;
    NormalEquations equations = equations(at);
    for (int step = 0; step < STEPS && damping < MOST_DAMPING; step++) {
      double[] next = moved(at, equations.step(damping, at, LOW, HIGH));
      double cost = cost(next);
      if (cost < equations.cost()) {
        boolean settled = equations.cost() - cost < GAIN * equations.cost();
        at = next;
        damping = Math.max(1e-9, damping * 0.3);
        if (settled) {
          break;
        }
        equations = equations(at);
      } else {
        damping *= 5;
      }
    }
    return at;
  }

  private static double[] moved(double[] at, double[] step) {
    double[] moved = at.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] = Math.max(LOW, Math.min(HIGH, moved[i] + step[i]));
    }
    return moved;
  }

  private double cost(double[] at) {
    double cost = 0;
    double[] inks = exponentials(at);
    for (int film = 0; film < shares.length; film++) {
      Film one = Film.of(sum(film, inks, 0), sum(film, inks, 1));
      for (int card = 0; card < grounds[film].length; card++) {
        double miss = root(one, film, card) - roots[film][card];
        cost += miss * miss;
      }
    }
    for (int i = 0; i < at.length; i++) {
      double drift = HOLD * (at[i] - before[i]);
      cost += drift * drift;
    }
    return cost;
  }

  private NormalEquations equations(double[] at) {
    var equations = new NormalEquations(at.length);
    double[] inks = exponentials(at);
    double[] row = new double[at.length];
    for (int film = 0; film < shares.length; film++) {
      double k = sum(film, inks, 0);
      double s = sum(film, inks, 1);
      Film one = Film.of(k, s);
      Film moreK = Film.of(k * (1 + STEP), s);
      Film lessK = Film.of(k * (1 - STEP), s);
      Film moreS = Film.of(k, s * (1 + STEP));
      Film lessS = Film.of(k, s * (1 - STEP));
      for (int card = 0; card < grounds[film].length; card++) {
        double byK = (root(moreK, film, card) - root(lessK, film, card)) / (2 * STEP * k);
        double byS = (root(moreS, film, card) - root(lessS, film, card)) / (2 * STEP * s);
        for (int ink = 0; ink < shares[film].length; ink++) {
          row[2 * ink] = byK * shares[film][ink] * inks[2 * ink];
          row[2 * ink + 1] = byS * shares[film][ink] * inks[2 * ink + 1];
        }
        equations.add(row, root(one, film, card) - roots[film][card]);
      }
    }
    for (int i = 0; i < at.length; i++) {
      Arrays.fill(row, 0);
      row[i] = HOLD;
      equations.add(row, HOLD * (at[i] - before[i]));
    }
    return equations;
  }

  private double root(Film film, int index, int card) {
    return Exponential.cbrt(surface.seen(film.over(grounds[index][card])));
  }

  // K of a film for the first, S for the second of each pair
  private double sum(int film, double[] inks, int second) {
    double sum = 0;
    for (int ink = 0; ink < shares[film].length; ink++) {
      sum += shares[film][ink] * inks[2 * ink + second];
    }
    return sum;
  }

  private static double[] exponentials(double[] at) {
    double[] exponentials = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      exponentials[i] = Exponential.exp(at[i]);
    }
    return exponentials;
  }
}
