package stipple.scalp;

import java.util.Arrays;

/// Cuts pieces of edge where they meet until they meet at their ends only.
///
/// A crossing is rounded to the grid, which moves both pieces by less than a step and may make them
/// cross a neighbour; so the new pieces are compared again until nothing new is found. This ends:
/// the rounded crossing lies in the boxes of both pieces and is an end of at most one, so each
/// round puts strictly shorter pieces in the place of longer ones.
final class Noding {

  private final Segments segments;
  private final Splits splits;
  private final GridBox box;
  private CellGrid grid;
  private int[] comparedWith;

  private Noding(Segments segments, GridBox box) {
    this.segments = segments;
    this.box = box;
    this.grid = new CellGrid(box, segments.count);
    this.splits = new Splits(segments);
    this.comparedWith = new int[segments.count];
    Arrays.fill(comparedWith, -1);
  }

  /// The pieces of any rings, cut where they meet.
  static Noding ofAny(Segments segments, GridBox box) {
    var noding = new Noding(segments, box);
    noding.compareAndInsert(0);
    noding.cutUntilQuiet();
    return noding;
  }

  /// The pieces of two shapes, the first `firstCount` those of the first. Within a shape nothing
  /// crosses to begin with.
  static Noding ofTwo(Segments segments, int firstCount, GridBox firstBox, GridBox secondBox) {
    var noding = new Noding(segments, firstBox.with(secondBox));
    noding.compareTwo(firstCount, firstBox);
    noding.cutUntilQuiet();
    return noding;
  }

  Segments segments() {
    return segments;
  }

  /// True for a piece that is whole, false for one that was cut into others.
  boolean isWhole(int segment) {
    return !splits.isCut(segment);
  }

  private void compareTwo(int firstCount, GridBox firstBox) {
    for (int i = 0; i < firstCount; i++) {
      grid.insert(segments, i);
    }
    int count = segments.count;
    for (int i = firstCount; i < count; i++) {
      if (segments.toU[i] >= firstBox.lowU()
          && segments.fromU[i] <= firstBox.highU()
          && segments.highV[i] >= firstBox.lowV()
          && segments.lowV[i] <= firstBox.highV()) {
        compare(i);
      }
    }
    for (int i = firstCount; i < count && !splits.isEmpty(); i++) {
      grid.insert(segments, i);
    }
  }

  private void compareAndInsert(int from) {
    for (int i = from; i < segments.count; i++) {
      compare(i);
      grid.insert(segments, i);
    }
  }

  private void cutUntilQuiet() {
    while (!splits.isEmpty()) {
      int from = segments.count;
      splits.cutAll();
      comparedWith = Arrays.copyOf(comparedWith, segments.count);
      Arrays.fill(comparedWith, from, segments.count, -1);
      if (segments.count > 2 * from) {
        useFinerGrid(from);
      }
      compareAndInsert(from);
    }
  }

  /// Where most pieces were cut, the cells have become too coarse for what is left.
  private void useFinerGrid(int from) {
    grid = new CellGrid(box, segments.count);
    for (int i = 0; i < from; i++) {
      if (isWhole(i)) {
        grid.insert(segments, i);
      }
    }
  }

  private void compare(int e) {
    grid.walk(segments, e);
    for (int i = 0; i < grid.walked; i++) {
      int cell = grid.walk[i];
      int before = -1;
      for (int at = grid.firstIn(cell); at >= 0; at = grid.after(at)) {
        int f = grid.segmentAt(at);
        if (splits.isCut(f)) {
          grid.drop(cell, before, at);
          continue;
        }
        before = at;
        if (comparedWith[f] != e && boxesMeet(e, f)) {
          comparedWith[f] = e;
          meet(e, f);
        }
      }
    }
  }

  private boolean boxesMeet(int e, int f) {
    var s = segments;
    return s.fromU[f] <= s.toU[e]
        && s.toU[f] >= s.fromU[e]
        && s.lowV[f] <= s.highV[e]
        && s.highV[f] >= s.lowV[e];
  }

  private void meet(int e, int f) {
    var s = segments;
    double eFrom = turn(f, s.fromU[e], s.fromV[e]);
    double eTo = turn(f, s.toU[e], s.toV[e]);
    if ((eFrom > 0 && eTo > 0) || (eFrom < 0 && eTo < 0)) {
      return;
    }
    double fFrom = turn(e, s.fromU[f], s.fromV[f]);
    double fTo = turn(e, s.toU[f], s.toV[f]);
    if ((fFrom > 0 && fTo > 0) || (fFrom < 0 && fTo < 0)) {
      return;
    }
    if (eFrom != 0 && eTo != 0 && fFrom != 0 && fTo != 0) {
      cross(e, eFrom / (eFrom - eTo), f, fFrom / (fFrom - fTo));
      return;
    }
    if (eFrom == 0) {
      splits.add(f, s.fromU[e], s.fromV[e]);
    }
    if (eTo == 0) {
      splits.add(f, s.toU[e], s.toV[e]);
    }
    if (fFrom == 0) {
      splits.add(e, s.fromU[f], s.fromV[f]);
    }
    if (fTo == 0) {
      splits.add(e, s.toU[f], s.toV[f]);
    }
  }

  private double turn(int segment, int u, int v) {
    var s = segments;
    return Turn.of(s.fromU[segment], s.fromV[segment], s.toU[segment], s.toV[segment], u, v);
  }

  /// Reckons the crossing along the shorter piece, so that it does not matter which comes first.
  private void cross(int e, double shareOfE, int f, double shareOfF) {
    boolean alongE = isShorter(e, f);
    int along = alongE ? e : f;
    double share = alongE ? shareOfE : shareOfF;
    int fromU = segments.fromU[along];
    int fromV = segments.fromV[along];
    int u = fromU + (int) Math.floor(share * (segments.toU[along] - fromU) + 0.5);
    int v = fromV + (int) Math.floor(share * (segments.toV[along] - fromV) + 0.5);
    splits.add(e, u, v);
    splits.add(f, u, v);
  }

  private boolean isShorter(int e, int f) {
    double eLength = squaredLength(e);
    double fLength = squaredLength(f);
    if (eLength != fLength) {
      return eLength < fLength;
    }
    int eFromU = segments.fromU[e];
    int fFromU = segments.fromU[f];
    return eFromU < fFromU || (eFromU == fFromU && segments.fromV[e] < segments.fromV[f]);
  }

  private double squaredLength(int segment) {
    double du = segments.toU[segment] - segments.fromU[segment];
    double dv = segments.toV[segment] - segments.fromV[segment];
    return du * du + dv * dv;
  }
}
