package stipple.scalp;

import stipple.number.Exponential;

/// Fits the scale of the egg to tapes: what the tapes say, weighed against the usual shape of
/// heads.
///
/// *Source*: maximum a posteriori by Gauss–Newton; the shape differs by 3 % an axis around the mean
/// shape, 4 % when an interval is given, for with 3 % one tape would claim more than it gives
/// `[EggFit]`.
final class HeadFit {

  private static final TapeLine[] LINES = TapeLine.values();
  private static final double[] USUAL_SHAPE = {-0.024, 0.021, 0.003};
  private static final double SHAPE_SD = 0.03;
  private static final double SHAPE_SD_OF_INTERVALS = 0.04;
  private static final double STEP = 0.01;
  private static final double MOST_AT_ONCE = 0.15;
  private static final double LONG_WAY = 0.05;
  // no head is that far from the egg: only tapes that are wrong would pull it there
  private static final double FURTHEST = 0.4;
  private static final double CLOSE_ENOUGH = 3e-4;
  private static final int ROUNDS = 7;

  private HeadFit() {}

  /// *Domain*: at least one tape; `spread` is the covariance of the logarithms of the tapes.
  static HeadModel of(Tapes tapes, Symmetric3 spread, HeadModel.Origin origin) {
    var weight = weight(tapes, spread);
    double[] x = start(tapes);
    double[][] slopes = slopes(tapes, scale(x));
    for (int round = 0; round < ROUNDS; round++) {
      double[] move = move(tapes, weight, slopes, x);
      double most = Math.max(Math.abs(move[0]), Math.max(Math.abs(move[1]), Math.abs(move[2])));
      double share = most > MOST_AT_ONCE ? MOST_AT_ONCE / most : 1;
      for (int axis = 0; axis < 3; axis++) {
        x[axis] = Math.max(-FURTHEST, Math.min(FURTHEST, x[axis] + share * move[axis]));
      }
      if (most < CLOSE_ENOUGH) {
        break;
      }
      // the slopes hardly change on a short way
      if (most > LONG_WAY) {
        slopes = slopes(tapes, scale(x));
      }
    }
    var scale = scale(x);
    return new HeadModel(scale, covariance(scale, tapes, weight), origin);
  }

  /// The spread of the tapes as read: repeatability by the number of readings, and the hair under
  /// all of them alike.
  static Symmetric3 ofReading(Tapes tapes) {
    double[] own = {1, 1, 1};
    double[] hair = new double[3];
    for (int i = 0; i < LINES.length; i++) {
      if (tapes.readings().containsKey(LINES[i])) {
        double sd = Tapes.repeatability(LINES[i]);
        own[i] = sd * sd / tapes.reading(LINES[i]).readings();
        hair[i] = Tapes.mmPerHairMm(LINES[i]) * tapes.hair().sdMm() / tapes.onSkinMm(LINES[i]);
      }
    }
    return Symmetric3.diagonal(own[0], own[1], own[2]).plus(Symmetric3.outer(hair), 1);
  }

  /// By how much the logarithm of a tape grows with the logarithm of each scale.
  static double[] slopes(Scale scale, TapeLine line) {
    double now = new TapeModel(scale).mm(line);
    double[] slopes = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      var more = scale.times(axis, Exponential.exp(STEP));
      slopes[axis] = Exponential.log(new TapeModel(more).mm(line) / now) / STEP;
    }
    return slopes;
  }

  // The inverse of the spread of the tapes there are; nothing is known from the others.
  private static Symmetric3 weight(Tapes tapes, Symmetric3 spread) {
    boolean around = tapes.readings().containsKey(LINES[0]);
    boolean over = tapes.readings().containsKey(LINES[1]);
    boolean along = tapes.readings().containsKey(LINES[2]);
    var taken =
        new Symmetric3(
            around ? spread.xx() : 1,
            over ? spread.yy() : 1,
            along ? spread.zz() : 1,
            around && over ? spread.xy() : 0,
            around && along ? spread.xz() : 0,
            over && along ? spread.yz() : 0);
    return taken
        .inverse()
        .plus(Symmetric3.diagonal(around ? 0 : 1, over ? 0 : 1, along ? 0 : 1), -1);
  }

  // The egg blown up or down as a whole.
  private static double[] start(Tapes tapes) {
    double sum = 0;
    for (var line : tapes.readings().keySet()) {
      sum += Exponential.log(tapes.onSkinMm(line) / new TapeModel(Scale.NONE).mm(line));
    }
    double mean = sum / tapes.readings().size();
    return new double[] {mean, mean, mean};
  }

  private static double[] move(Tapes tapes, Symmetric3 weight, double[][] slopes, double[] x) {
    var model = new TapeModel(scale(x));
    double[] off = new double[3];
    for (int i = 0; i < LINES.length; i++) {
      if (tapes.readings().containsKey(LINES[i])) {
        off[i] = Exponential.log(tapes.onSkinMm(LINES[i]) / model.mm(LINES[i]));
      }
    }
    double[] pulled = weight.times(off);
    double mean = (x[0] + x[1] + x[2]) / 3;
    double[] wanted = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      double shape = x[axis] - mean - USUAL_SHAPE[axis];
      wanted[axis] = -shape / (SHAPE_SD * SHAPE_SD);
      for (int i = 0; i < LINES.length; i++) {
        wanted[axis] += slopes[i][axis] * pulled[i];
      }
    }
    return precision(slopes, weight, SHAPE_SD).inverse().times(wanted);
  }

  /// How badly a head fits its tapes and the usual shape: about 1 for each tape too many, more
  /// where they contradict each other. *Range*: 0 and above, no unit.
  static double misfit(Tapes tapes, Scale scale) {
    var model = new TapeModel(scale);
    double[] off = new double[3];
    for (int i = 0; i < LINES.length; i++) {
      if (tapes.readings().containsKey(LINES[i])) {
        off[i] = Exponential.log(tapes.onSkinMm(LINES[i]) / model.mm(LINES[i]));
      }
    }
    double[] x = {
      Exponential.log(scale.across()), Exponential.log(scale.along()), Exponential.log(scale.up())
    };
    double mean = (x[0] + x[1] + x[2]) / 3;
    double misfit = weight(tapes, ofReading(tapes)).form(off);
    for (int axis = 0; axis < 3; axis++) {
      double shape = x[axis] - mean - USUAL_SHAPE[axis];
      misfit += shape * shape / (SHAPE_SD * SHAPE_SD);
    }
    return misfit;
  }

  private static Symmetric3 covariance(Scale scale, Tapes tapes, Symmetric3 weight) {
    return precision(slopes(tapes, scale), weight, SHAPE_SD_OF_INTERVALS).inverse();
  }

  private static double[][] slopes(Tapes tapes, Scale scale) {
    double[][] slopes = new double[LINES.length][3];
    for (int i = 0; i < LINES.length; i++) {
      if (tapes.readings().containsKey(LINES[i])) {
        slopes[i] = slopes(scale, LINES[i]);
      }
    }
    return slopes;
  }

  // Jᵀ·W·J and the prior of the shape, which says nothing of the size
  private static Symmetric3 precision(double[][] slopes, Symmetric3 weight, double shapeSd) {
    double prior = 1 / (shapeSd * shapeSd);
    var shape =
        Symmetric3.diagonal(1, 1, 1).plus(Symmetric3.outer(new double[] {1, 1, 1}), -1.0 / 3);
    return sandwich(slopes, weight).plus(shape, prior);
  }

  private static Symmetric3 sandwich(double[][] slopes, Symmetric3 weight) {
    double[][] turned = new double[3][];
    for (int axis = 0; axis < 3; axis++) {
      turned[axis] = weight.times(column(slopes, axis));
    }
    return new Symmetric3(
        dot(column(slopes, 0), turned[0]),
        dot(column(slopes, 1), turned[1]),
        dot(column(slopes, 2), turned[2]),
        dot(column(slopes, 0), turned[1]),
        dot(column(slopes, 0), turned[2]),
        dot(column(slopes, 1), turned[2]));
  }

  private static double[] column(double[][] rows, int column) {
    return new double[] {rows[0][column], rows[1][column], rows[2][column]};
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  private static Scale scale(double[] x) {
    return new Scale(Exponential.exp(x[0]), Exponential.exp(x[1]), Exponential.exp(x[2]));
  }
}
