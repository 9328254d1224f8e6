package stipple.pigment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which cause makes drawn colours differ: a straight plane through the draws tells how much each
/// drawn number moves the colour.
///
/// This names the same cause as freezing one after the other and drawing anew, at a fraction of the
/// time.
final class Causes {

  private static final double NO_BOUND = 1e9;
  private static final double DAMPING = 1e-6;

  private static final List<Limit> LIMITS = List.of(Limit.values());

  private final int[] groups;
  private final double[][] centred;

  /// One row of numbers a draw, each belonging to a group.
  Causes(Limit[] groups, double[][] rows) {
    this.groups = new int[groups.length];
    this.centred = new double[rows.length][groups.length];
    for (int i = 0; i < groups.length; i++) {
      this.groups[i] = LIMITS.indexOf(groups[i]);
      double mean = 0;
      for (var row : rows) {
        mean += row[i] / rows.length;
      }
      double square = 0;
      for (var row : rows) {
        square += (row[i] - mean) * (row[i] - mean) / rows.length;
      }
      double sd = Math.sqrt(square);
      for (int k = 0; k < rows.length; k++) {
        centred[k][i] = sd > 1e-12 ? (rows[k][i] - mean) / sd : 0;
      }
    }
  }

  /// The share of each cause in how the colours differ.
  Map<Limit, Double> shares(Lab[] colours) {
    var variance = new double[LIMITS.size()];
    for (int number = 0; number < 3; number++) {
      var slopes = slopes(colours, number);
      for (var row : centred) {
        var moved = new double[variance.length];
        for (int i = 0; i < slopes.length; i++) {
          moved[groups[i]] += slopes[i] * row[i];
        }
        for (int of = 0; of < moved.length; of++) {
          variance[of] += moved[of] * moved[of];
        }
      }
    }
    double whole = 0;
    for (double one : variance) {
      whole += one;
    }
    var shares = new EnumMap<Limit, Double>(Limit.class);
    for (int of = 0; of < variance.length; of++) {
      shares.put(LIMITS.get(of), whole > 0 ? variance[of] / whole : 0);
    }
    return shares;
  }

  private double[] slopes(Lab[] colours, int number) {
    double mean = 0;
    for (var colour : colours) {
      mean += number(colour, number) / colours.length;
    }
    var equations = new NormalEquations(groups.length);
    for (int k = 0; k < colours.length; k++) {
      equations.add(centred[k], mean - number(colours[k], number));
    }
    return equations.step(DAMPING, new double[groups.length], -NO_BOUND, NO_BOUND);
  }

  private static double number(Lab lab, int number) {
    return switch (number) {
      case 0 -> lab.l();
      case 1 -> lab.a();
      default -> lab.b();
    };
  }
}
