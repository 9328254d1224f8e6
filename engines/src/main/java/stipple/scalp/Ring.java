package stipple.scalp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One closed line on the scalp: the edge of an area, or of a hole in it.
///
/// The last point is joined to the first. Points that repeat their neighbour are dropped.
///
/// *Domain*: at least three different points, on the grid of [ScalpPoint].
public final class Ring {

  private final int[] gridUs;
  private final int[] gridVs;
  private final GridBox box;

  private Ring(int[] gridUs, int[] gridVs) {
    this.gridUs = gridUs;
    this.gridVs = gridVs;
    this.box = boxAround(gridUs, gridVs);
  }

  /// The ring through these points, in this order.
  public static Ring of(List<ScalpPoint> points) {
    int[] us = new int[points.size()];
    int[] vs = new int[points.size()];
    for (int i = 0; i < us.length; i++) {
      us[i] = points.get(i).gridU();
      vs[i] = points.get(i).gridV();
    }
    return ofGrid(us, vs);
  }

  /// The ring through these grid points, in this order; the arrays are copied.
  static Ring ofGrid(int[] gridUs, int[] gridVs) {
    int[] us = new int[gridUs.length];
    int[] vs = new int[gridUs.length];
    int size = 0;
    for (int i = 0; i < gridUs.length; i++) {
      if (size == 0 || gridUs[i] != us[size - 1] || gridVs[i] != vs[size - 1]) {
        us[size] = gridUs[i];
        vs[size] = gridVs[i];
        size++;
      }
    }
    while (size > 1 && us[size - 1] == us[0] && vs[size - 1] == vs[0]) {
      size--;
    }
    refuseTwoPoints(us, vs, size);
    return new Ring(Arrays.copyOf(us, size), Arrays.copyOf(vs, size));
  }

  /// A ring that is known to be sound; the arrays are kept.
  static Ring trusted(int[] gridUs, int[] gridVs) {
    return new Ring(gridUs, gridVs);
  }

  /// How many points the ring has. *Range*: 3 or more.
  public int size() {
    return gridUs.length;
  }

  /// The grid step to the right of one point. *Domain*: 0 to size − 1.
  public int gridU(int index) {
    return gridUs[index];
  }

  /// The grid step to the front of one point. *Domain*: 0 to size − 1.
  public int gridV(int index) {
    return gridVs[index];
  }

  /// The points in order, each once.
  public List<ScalpPoint> points() {
    var points = new ArrayList<ScalpPoint>(gridUs.length);
    for (int i = 0; i < gridUs.length; i++) {
      points.add(ScalpPoint.ofGrid(gridUs[i], gridVs[i]));
    }
    return List.copyOf(points);
  }

  /// The signed area in squared grid steps, exact: above 0 where the ring runs counter-clockwise
  /// seen from above with the front up. This is no skin: the arc map is not true to area.
  public double gridArea() {
    double twice = 0;
    for (int i = 0, before = gridUs.length - 1; i < gridUs.length; before = i, i++) {
      twice += (double) gridUs[before] * gridVs[i] - (double) gridUs[i] * gridVs[before];
    }
    return twice / 2;
  }

  /// Where the ring crosses itself, if it does; one place is named, to the nearest grid point.
  ///
  /// A ring that only touches itself does not cross, nor does a spike that runs out and back on the
  /// same line without meeting anything else.
  public Optional<ScalpPoint> crossing() {
    return new SelfCrossing(gridUs, gridVs).place();
  }

  GridBox box() {
    return box;
  }

  /// False only where none of its edges has a point in common with a box.
  boolean comesNear(GridBox near) {
    for (int i = 0, before = gridUs.length - 1; i < gridUs.length; before = i, i++) {
      if (Math.max(gridUs[before], gridUs[i]) >= near.lowU()
          && Math.min(gridUs[before], gridUs[i]) <= near.highU()
          && Math.max(gridVs[before], gridVs[i]) >= near.lowV()
          && Math.min(gridVs[before], gridVs[i]) <= near.highV()) {
        return true;
      }
    }
    return false;
  }

  /// Where a grid point lies by the even-odd rule: 0 outside, 1 inside, 2 on the line itself.
  int sideOf(int u, int v) {
    if (!box.holds(u, v)) {
      return 0;
    }
    int inside = 0;
    for (int i = 0, before = gridUs.length - 1; i < gridUs.length; before = i, i++) {
      int au = gridUs[before];
      int av = gridVs[before];
      int bu = gridUs[i];
      int bv = gridVs[i];
      if (v < Math.min(av, bv) || v > Math.max(av, bv)) {
        continue;
      }
      double turn = Turn.of(au, av, bu, bv, u, v);
      if (turn == 0 && u >= Math.min(au, bu) && u <= Math.max(au, bu)) {
        return 2;
      }
      if ((av <= v) != (bv <= v) && turn > 0 == bv > av) {
        inside ^= 1;
      }
    }
    return inside;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ring ring
        && Arrays.equals(gridUs, ring.gridUs)
        && Arrays.equals(gridVs, ring.gridVs);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(gridUs) + Arrays.hashCode(gridVs);
  }

  @Override
  public String toString() {
    return "Ring of " + gridUs.length + " points from (" + gridUs[0] + ", " + gridVs[0] + ")";
  }

  private static void refuseTwoPoints(int[] us, int[] vs, int size) {
    for (int i = 2; i < size; i++) {
      if ((us[i] != us[0] || vs[i] != vs[0]) && (us[i] != us[1] || vs[i] != vs[1])) {
        return;
      }
    }
    throw new IllegalArgumentException(
        "a ring needs at least 3 different points, got " + Math.min(size, 2));
  }

  private static GridBox boxAround(int[] us, int[] vs) {
    int lowU = us[0];
    int lowV = vs[0];
    int highU = us[0];
    int highV = vs[0];
    for (int i = 1; i < us.length; i++) {
      lowU = Math.min(lowU, us[i]);
      lowV = Math.min(lowV, vs[i]);
      highU = Math.max(highU, us[i]);
      highV = Math.max(highV, vs[i]);
    }
    return new GridBox(lowU, lowV, highU, highV);
  }
}
