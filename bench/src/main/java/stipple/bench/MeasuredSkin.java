package stipple.bench;

import java.util.List;
import stipple.scalp.Position;

/// A skin through places that were measured on a head, met by rays from its middle.
///
/// Between the places the distance from the middle runs as a thin plate would on the sphere of
/// directions: a sum of cubed chords to every place and a straight part. It goes through all of
/// them exactly, so no place may be given twice.
final class MeasuredSkin {

  private static final int STRAIGHT = 4;

  private final Position middle;
  private final double[][] directions;
  private final double[] weights;

  MeasuredSkin(List<Position> places, Position middle) {
    int count = places.size();
    this.middle = middle;
    this.directions = new double[count][];
    double[][] equations = new double[count + STRAIGHT][count + STRAIGHT + 1];
    for (int i = 0; i < count; i++) {
      var place = places.get(i);
      double reach = place.distanceMm(middle);
      directions[i] =
          new double[] {
            (place.xMm() - middle.xMm()) / reach,
            (place.yMm() - middle.yMm()) / reach,
            (place.zMm() - middle.zMm()) / reach
          };
      equations[i][count + STRAIGHT] = reach;
    }
    for (int i = 0; i < count; i++) {
      double[] from = directions[i];
      for (int j = 0; j < count; j++) {
        equations[i][j] = cubedChord(directions[j], from[0], from[1], from[2]);
      }
      for (int k = 0; k < STRAIGHT; k++) {
        equations[i][count + k] = k == 0 ? 1 : from[k - 1];
        equations[count + k][i] = equations[i][count + k];
      }
    }
    this.weights = solved(equations);
  }

  Position middle() {
    return middle;
  }

  /// The place on the skin in a direction of length 1.
  Position at(double x, double y, double z) {
    int count = directions.length;
    double reach =
        weights[count] + weights[count + 1] * x + weights[count + 2] * y + weights[count + 3] * z;
    for (int i = 0; i < count; i++) {
      reach += weights[i] * cubedChord(directions[i], x, y, z);
    }
    return new Position(
        middle.xMm() + reach * x, middle.yMm() + reach * y, middle.zMm() + reach * z);
  }

  private static double cubedChord(double[] to, double x, double y, double z) {
    double dx = to[0] - x;
    double dy = to[1] - y;
    double dz = to[2] - z;
    double square = dx * dx + dy * dy + dz * dz;
    return square * Math.sqrt(square);
  }

  // Gauss with the largest pivot of each column; the right side stands in the last column
  private static double[] solved(double[][] rows) {
    int count = rows.length;
    for (int column = 0; column < count; column++) {
      int pivot = column;
      for (int row = column + 1; row < count; row++) {
        if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) {
          pivot = row;
        }
      }
      double[] top = rows[pivot];
      rows[pivot] = rows[column];
      rows[column] = top;
      for (int row = column + 1; row < count; row++) {
        double share = rows[row][column] / top[column];
        for (int k = column; share != 0 && k <= count; k++) {
          rows[row][k] -= share * top[k];
        }
      }
    }
    double[] solution = new double[count];
    for (int row = count - 1; row >= 0; row--) {
      double rest = rows[row][count];
      for (int k = row + 1; k < count; k++) {
        rest -= rows[row][k] * solution[k];
      }
      solution[row] = rest / rows[row][row];
    }
    return solution;
  }
}
