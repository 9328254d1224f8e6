package stipple.scalp;

import java.util.Arrays;

/// Where pieces of edge are to be cut, for each piece in order from its lesser end.
final class Splits {

  private static final int NONE = -1;
  private static final int CUT = -2;

  private final Segments segments;
  private int[] firstSplit;
  private int[] touched = new int[64];
  private int touchedCount;
  private int[] splitU = new int[64];
  private int[] splitV = new int[64];
  private int[] nextSplit = new int[64];
  private int splitCount;

  Splits(Segments segments) {
    this.segments = segments;
    firstSplit = new int[segments.count];
    Arrays.fill(firstSplit, NONE);
  }

  boolean isEmpty() {
    return touchedCount == 0;
  }

  /// True for a piece in whose place others stand.
  boolean isCut(int segment) {
    return firstSplit[segment] == CUT;
  }

  /// Puts shorter pieces at the end of the store, in the place of all that are to be cut.
  void cutAll() {
    for (int i = 0; i < touchedCount; i++) {
      cut(touched[i]);
    }
    touchedCount = 0;
    splitCount = 0;
    int was = firstSplit.length;
    firstSplit = Arrays.copyOf(firstSplit, segments.count);
    Arrays.fill(firstSplit, was, segments.count, NONE);
  }

  /// Notes a point of a piece, unless it is one of its ends or not within its box.
  void add(int segment, int u, int v) {
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
