package stipple.scalp;

import java.util.Arrays;

/// Cuts pieces of edge where they meet until they meet at their ends only.
///
/// A crossing is rounded to the grid, which moves both pieces by less than a step and may make them
/// cross a neighbour; so the new pieces are compared again until nothing new is found. This ends:
/// the rounded crossing lies in the boxes of both pieces and is an end of at most one, so each
/// round puts strictly shorter pieces in the place of longer ones.
final class Noding {

  private static final int NONE = -1;
  private static final int CUT = -2;

  private final Segments segments;
  private final GridBox box;
  private CellGrid grid;
  private int[] firstSplit;
  private int[] comparedWith;
  private int[] touched = new int[64];
  private int touchedCount;
  private int[] splitU = new int[64];
  private int[] splitV = new int[64];
  private int[] nextSplit = new int[64];
  private int splitCount;

  private Noding(Segments segments, GridBox box) {
    this.segments = segments;
    this.box = box;
    this.grid = new CellGrid(box, segments.count);
    this.firstSplit = new int[segments.count + 64];
    Arrays.fill(firstSplit, NONE);
    this.comparedWith = new int[segments.count + 64];
    Arrays.fill(comparedWith, NONE);
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
    return firstSplit[segment] != CUT;
  }

  private void compareTwo(int firstCount, GridBox firstBox) {
    for (int i = 0; i < firstCount; i++) {
      grid.insert(segments, i);
    }
    int count = segments.count;
    for (int i = firstCount; i < count; i++) {
      if (segments.toU[i] >= firstBox.lowU()
          && segments.fromU[i] <= firstBox.highU()
          && segments.highV(i) >= firstBox.lowV()
          && segments.lowV(i) <= firstBox.highV()) {
        compare(i);
      }
    }
    for (int i = firstCount; i < count && touchedCount > 0; i++) {
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
    while (touchedCount > 0) {
      int from = segments.count;
      for (int i = 0; i < touchedCount; i++) {
        cut(touched[i]);
      }
      touchedCount = 0;
      splitCount = 0;
      if (segments.count > firstSplit.length) {
        int was = firstSplit.length;
        firstSplit = Arrays.copyOf(firstSplit, 2 * segments.count);
        comparedWith = Arrays.copyOf(comparedWith, 2 * segments.count);
        Arrays.fill(firstSplit, was, firstSplit.length, NONE);
        Arrays.fill(comparedWith, was, comparedWith.length, NONE);
      }
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
    int fromU = segments.fromU[e];
    int toU = segments.toU[e];
    int lowV = segments.lowV(e);
    int highV = segments.highV(e);
    for (int i = 0; i < grid.walked; i++) {
      for (int at = grid.firstIn(grid.walk[i]); at >= 0; at = grid.after(at)) {
        int f = grid.segmentAt(at);
        if (comparedWith[f] == e || firstSplit[f] == CUT) {
          continue;
        }
        comparedWith[f] = e;
        if (segments.fromU[f] <= toU
            && segments.toU[f] >= fromU
            && segments.lowV(f) <= highV
            && segments.highV(f) >= lowV) {
          meet(e, f);
        }
      }
    }
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
      split(f, s.fromU[e], s.fromV[e]);
    }
    if (eTo == 0) {
      split(f, s.toU[e], s.toV[e]);
    }
    if (fFrom == 0) {
      split(e, s.fromU[f], s.fromV[f]);
    }
    if (fTo == 0) {
      split(e, s.toU[f], s.toV[f]);
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
    split(e, u, v);
    split(f, u, v);
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

  private void split(int segment, int u, int v) {
    if (segments.endsAt(segment, u, v) || !segments.boxHolds(segment, u, v)) {
      return;
    }
    if (firstSplit[segment] == NONE) {
      if (touchedCount == touched.length) {
        touched = Arrays.copyOf(touched, 2 * touchedCount);
      }
      touched[touchedCount++] = segment;
    }
    if (splitCount == splitU.length) {
      splitU = Arrays.copyOf(splitU, 2 * splitCount);
      splitV = Arrays.copyOf(splitV, 2 * splitCount);
      nextSplit = Arrays.copyOf(nextSplit, 2 * splitCount);
    }
    splitU[splitCount] = u;
    splitV[splitCount] = v;
    int before = NONE;
    int after = firstSplit[segment];
    while (after != NONE && isAhead(segment, after, splitCount)) {
      before = after;
      after = nextSplit[after];
    }
    nextSplit[splitCount] = after;
    if (before == NONE) {
      firstSplit[segment] = splitCount;
    } else {
      nextSplit[before] = splitCount;
    }
    splitCount++;
  }

  /// True where one split comes before another along the piece.
  private boolean isAhead(int segment, int one, int other) {
    double du = segments.toU[segment] - segments.fromU[segment];
    double dv = segments.toV[segment] - segments.fromV[segment];
    double way = du * (splitU[other] - splitU[one]) + dv * (splitV[other] - splitV[one]);
    if (way != 0) {
      return way > 0;
    }
    return splitU[one] < splitU[other]
        || (splitU[one] == splitU[other] && splitV[one] < splitV[other]);
  }

  private void cut(int segment) {
    int u = segments.fromU[segment];
    int v = segments.fromV[segment];
    int owner = segments.owners[segment];
    for (int split = firstSplit[segment]; split != NONE; split = nextSplit[split]) {
      if (splitU[split] != u || splitV[split] != v) {
        segments.add(u, v, splitU[split], splitV[split], owner);
        u = splitU[split];
        v = splitV[split];
      }
    }
    segments.add(u, v, segments.toU[segment], segments.toV[segment], owner);
    firstSplit[segment] = CUT;
  }
}
