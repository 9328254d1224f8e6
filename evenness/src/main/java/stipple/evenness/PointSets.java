package stipple.evenness;

import java.util.SplittableRandom;

/// Sets of dots whose evenness is known beforehand: two lattices, rain, and one random dot to each
/// square.
public final class PointSets {

  private PointSets() {}

  /// A honeycomb's middles with neighbours 1 apart, on the torus it fits; the rows must be even in
  /// number.
  public static Points hexagonal(int columns, int rows) {
    if (columns < 2 || rows < 2 || rows % 2 != 0) {
      throw new IllegalArgumentException(
          "A hexagonal torus needs 2 columns and an even number of rows, got "
              + columns
              + " and "
              + rows);
    }
    double step = Math.sqrt(3) / 2;
    var x = new double[columns * rows];
    var y = new double[columns * rows];
    for (int i = 0; i < x.length; i++) {
      int row = i / columns;
      x[i] = i % columns + (row % 2) * 0.5;
      y[i] = row * step;
    }
    return new Points(x, y, Patch.torus(columns, rows * step));
  }

  /// A square lattice with neighbours 1 apart.
  public static Points square(int columns, int rows) {
    var x = new double[columns * rows];
    var y = new double[columns * rows];
    for (int i = 0; i < x.length; i++) {
      int row = i / columns;
      x[i] = i % columns;
      y[i] = row;
    }
    return new Points(x, y, Patch.torus(columns, rows));
  }

  /// Rain: dots anywhere, none knowing of another.
  public static Points poisson(int count, long seed, Patch patch) {
    var chance = new SplittableRandom(seed);
    var x = new double[count];
    var y = new double[count];
    for (int i = 0; i < count; i++) {
      x[i] = chance.nextDouble() * patch.width();
      y[i] = chance.nextDouble() * patch.height();
    }
    return new Points(x, y, patch);
  }

  /// One dot anywhere in each unit square of a torus.
  public static Points jittered(int columns, int rows, long seed) {
    var chance = new SplittableRandom(seed);
    var points = square(columns, rows);
    for (int i = 0; i < points.count(); i++) {
      points.x()[i] += chance.nextDouble();
      points.y()[i] += chance.nextDouble();
    }
    return points;
  }
}
