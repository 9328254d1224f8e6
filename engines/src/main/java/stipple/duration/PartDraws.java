package stipple.duration;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import stipple.number.Exponential;

/// The draws that do not depend on the work: how long each part beside the dotting takes at every
/// point, and what breaks follow from; drawn once for the same belief.
final class PartDraws {

  private final Map<Minutes, double[]> minutes = new HashMap<>();
  private final Map<Curve, double[]> chiSquares = new HashMap<>();
  private final Map<Curve, double[]> students = new HashMap<>();

  private final Map<Spread, double[]> scales = new HashMap<>();
  private final Map<LengthBelief, double[][]> breakSums = new HashMap<>();

  private record Minutes(LengthBelief belief, int direction) {}

  private record Spread(double chance, double degrees) {}

  private record Curve(double degrees, int direction) {}

  /// Minutes of a part at each point, in a direction of its own.
  double[] minutes(LengthBelief part, int direction) {
    return minutes.computeIfAbsent(new Minutes(part, direction), this::drawn);
  }

  private double[] drawn(Minutes of) {
    var part = of.belief();
    double sd = Math.sqrt(part.variance() * (1 + 1 / part.worth()));
    double[] points = students(part.degrees(), of.direction());
    double[] drawn = new double[points.length];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = Exponential.exp(Draws.bounded(part.mean() + points[i] * sd));
    }
    return drawn;
  }

  /// The points of a χ² curve in a direction.
  double[] chiSquares(double degrees, int direction) {
    return chiSquares.computeIfAbsent(
        new Curve(degrees, direction), curve -> on(curve, Draws::chiSquare));
  }

  /// What a normal point of the pace is stretched by where its spread is unsure.
  double[] scales(double chance, double degrees) {
    return scales.computeIfAbsent(new Spread(chance, degrees), this::scaled);
  }

  private double[] scaled(Spread of) {
    double[] spread = chiSquares(of.degrees(), Points.SPREAD);
    double[] scales = new double[spread.length];
    for (int i = 0; i < scales.length; i++) {
      scales[i] = of.chance() / Math.sqrt(spread[i] / of.degrees());
    }
    return scales;
  }

  double[][] breakSums(LengthBelief one) {
    return breakSums.computeIfAbsent(one, Draws::breakSums);
  }

  /// The points of Student's curve in a direction.
  double[] students(double degrees, int direction) {
    return students.computeIfAbsent(
        new Curve(degrees, direction), curve -> on(curve, Draws::student));
  }

  private static double[] on(Curve curve, DoubleBinaryOperator pointOf) {
    double[] normals = Points.ALL.normal(curve.direction());
    double[] points = new double[normals.length];
    for (int i = 0; i < points.length; i++) {
      points[i] = pointOf.applyAsDouble(normals[i], curve.degrees());
    }
    return points;
  }
}
