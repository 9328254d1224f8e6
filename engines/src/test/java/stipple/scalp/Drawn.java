package stipple.scalp;

import java.util.List;
import java.util.Random;

/// Rings to try things on: boxes, stars, combs and scribbles, all by a given seed.
final class Drawn {

  private Drawn() {}

  static Ring ring(int... coordinates) {
    int[] us = new int[coordinates.length / 2];
    int[] vs = new int[us.length];
    for (int i = 0; i < us.length; i++) {
      us[i] = coordinates[2 * i];
      vs[i] = coordinates[2 * i + 1];
    }
    return Ring.ofGrid(us, vs);
  }

  static Shape shape(int... coordinates) {
    return Shape.of(List.of(ring(coordinates)));
  }

  static Ring boxRing(int lowU, int lowV, int highU, int highV) {
    return ring(lowU, lowV, highU, lowV, highU, highV, lowU, highV);
  }

  static Shape box(int lowU, int lowV, int highU, int highV) {
    return Shape.of(List.of(boxRing(lowU, lowV, highU, highV)));
  }

  /// A star with its points at random distances from its middle.
  static Ring star(Random chance, int points, int middleU, int middleV, int near, int far) {
    int[] us = new int[points];
    int[] vs = new int[points];
    double turn = chance.nextDouble();
    for (int i = 0; i < points; i++) {
      double angleRad = 2 * Math.PI * (i + turn) / points;
      double away = near + (far - near) * chance.nextDouble();
      us[i] = middleU + (int) Math.round(away * Math.sin(angleRad));
      vs[i] = middleV + (int) Math.round(away * Math.cos(angleRad));
    }
    return Ring.ofGrid(us, vs);
  }

  /// A comb with its back along one edge, turned about the middle of the map.
  static Ring comb(int teeth, double turnRad) {
    int[] us = new int[4 * teeth + 2];
    int[] vs = new int[us.length];
    for (int i = 0; i < teeth; i++) {
      double left = 140_000.0 * i / teeth - 70_000;
      double middle = left + 70_000.0 / teeth;
      place(us, vs, 4 * i, left, 70_000, turnRad);
      place(us, vs, 4 * i + 1, middle, 70_000, turnRad);
      place(us, vs, 4 * i + 2, middle, -50_000, turnRad);
      place(us, vs, 4 * i + 3, left + 140_000.0 / teeth, -50_000, turnRad);
    }
    place(us, vs, 4 * teeth, 70_000, -70_000, turnRad);
    place(us, vs, 4 * teeth + 1, -70_000, -70_000, turnRad);
    return Ring.ofGrid(us, vs);
  }

  /// A chequered board of separate fields that touch at their corners, turned.
  static Shape board(int fields, double turnRad) {
    var rings = new java.util.ArrayList<Ring>();
    double step = 120_000.0 / fields;
    for (int i = 0; i < fields; i++) {
      for (int j = i % 2; j < fields; j += 2) {
        int[] us = new int[4];
        int[] vs = new int[4];
        double u = i * step - 60_000;
        double v = j * step - 60_000;
        place(us, vs, 0, u, v, turnRad);
        place(us, vs, 1, u + step, v, turnRad);
        place(us, vs, 2, u + step, v + step, turnRad);
        place(us, vs, 3, u, v + step, turnRad);
        rings.add(Ring.ofGrid(us, vs));
      }
    }
    return Shape.of(rings);
  }

  /// Points in no order at all: the ring crosses itself many times.
  static Ring scribble(Random chance, int points, int reach) {
    int[] us = new int[points + 3];
    int[] vs = new int[points + 3];
    for (int i = 0; i < points; i++) {
      us[i] = chance.nextInt(2 * reach + 1) - reach;
      vs[i] = chance.nextInt(2 * reach + 1) - reach;
    }
    us[points] = reach;
    vs[points + 1] = reach;
    us[points + 2] = -reach;
    return Ring.ofGrid(us, vs);
  }

  private static void place(int[] us, int[] vs, int at, double u, double v, double turnRad) {
    us[at] = (int) Math.round(u * Math.cos(turnRad) - v * Math.sin(turnRad));
    vs[at] = (int) Math.round(u * Math.sin(turnRad) + v * Math.cos(turnRad));
  }
}
