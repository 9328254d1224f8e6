package stipple.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HeadModel;
import stipple.scalp.Scale;
import stipple.scalp.ScalpRegion;
import stipple.scalp.TapeLine;
import stipple.scalp.Tapes;

/// A head that nobody has: drawn around the mean head, with its own bulges and with two readings of
/// each tape by an unsteady hand.
///
/// *Assumption*: size 4 % and shape 3 % an axis, one standard deviation; bulges as much as the
/// model allows each region; readings scatter as the engine believes.
record DrawnHead(
    HeadModel truth, Map<ScalpRegion, Double> bulges, Map<TapeLine, double[]> readingsMm) {

  static final double SIZE_SD = 0.04;
  static final double SHAPE_SD = 0.03;
  private static final int READINGS = 2;

  static DrawnHead around(HeadModel mean, Random chance) {
    double size = SIZE_SD * chance.nextGaussian();
    double across = SHAPE_SD * chance.nextGaussian();
    double along = SHAPE_SD * chance.nextGaussian();
    double up = SHAPE_SD * chance.nextGaussian();
    // what all three axes share is size, not shape
    double shared = (across + along + up) / 3;
    var truth =
        HeadModel.known(
            new Scale(
                mean.scale().across() * Math.exp(size + across - shared),
                mean.scale().along() * Math.exp(size + along - shared),
                mean.scale().up() * Math.exp(size + up - shared)));
    var bulges = new EnumMap<ScalpRegion, Double>(ScalpRegion.class);
    for (var region : ScalpRegion.values()) {
      bulges.put(region, Math.exp(region.shapeSd() * chance.nextGaussian()));
    }
    var readings = new EnumMap<TapeLine, double[]>(TapeLine.class);
    for (var line : TapeLine.values()) {
      double[] mm = new double[READINGS];
      for (int i = 0; i < READINGS; i++) {
        mm[i] = truth.tapeMm(line) * Math.exp(Tapes.repeatability(line) * chance.nextGaussian());
      }
      readings.put(line, mm);
    }
    return new DrawnHead(truth, bulges, readings);
  }

  Tapes aroundOnce() {
    return LaidTapes.of(
        meanMm(TapeLine.CIRCUMFERENCE, 1), Double.NaN, Double.NaN, 1, HairUnderTape.SHAVED);
  }

  /// All three tapes, the mean of so many readings. *Domain*: 1–2.
  Tapes all(int readings) {
    return LaidTapes.of(
        meanMm(TapeLine.CIRCUMFERENCE, readings),
        meanMm(TapeLine.EAR_TO_EAR, readings),
        meanMm(TapeLine.NASION_TO_INION, readings),
        readings,
        HairUnderTape.SHAVED);
  }

  private double meanMm(TapeLine line, int readings) {
    double sum = 0;
    for (int i = 0; i < readings; i++) {
      sum += java.util.Objects.requireNonNull(readingsMm.get(line))[i];
    }
    return sum / readings;
  }
}
