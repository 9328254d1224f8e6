package stipple.dots;

import java.util.Arrays;

/// Dots of one zone, taken by their turn: those with the least scores first, of equal ones those
/// with the lower id.
///
/// Scores lie between 0 and 1, so they are counted into shares of it; only those about the last one
/// taken are put in order.
final class Turns {

  private static final int SHARES = 4096;

  private final Layout layout;
  // dots that are left, and the share that each lies in
  private int[] left;
  private short[] shares;

  Turns(Layout layout, int[] dots) {
    this.layout = layout;
    this.left = dots;
    this.shares = new short[dots.length];
    for (int i = 0; i < dots.length; i++) {
      shares[i] = (short) (layout.score(dots[i]) * SHARES);
    }
  }

  /// So many of those that are left, in the order of the layout.
  int[] next(int wanted) {
    if (wanted > left.length) {
      throw new IllegalArgumentException(
          "cannot choose " + wanted + " dots out of " + left.length + ": lay them more densely");
    }
    if (wanted == left.length) {
      int[] all = left;
      left = new int[0];
      shares = new short[0];
      return all;
    }
    int[] sizes = new int[SHARES];
    for (short share : shares) {
      sizes[share]++;
    }
    int last = 0;
    int before = 0;
    while (before + sizes[last] < wanted) {
      before += sizes[last++];
    }
    return split(wanted, last, edge(last, sizes[last], wanted - before));
  }

  // of the share in which the last one lies: those that are still taken, in the layout's order
  private int[] edge(int share, int size, int wanted) {
    var edge = new Integer[size];
    int count = 0;
    for (int i = 0; i < left.length; i++) {
      if (shares[i] == share) {
        edge[count++] = left[i];
      }
    }
    Arrays.sort(
        edge,
        (a, b) -> {
          int byScore = Double.compare(layout.score(a), layout.score(b));
          return byScore == 0 ? Integer.compare(layout.id(a), layout.id(b)) : byScore;
        });
    int[] taken = new int[wanted];
    for (int i = 0; i < wanted; i++) {
      taken[i] = edge[i];
    }
    Arrays.sort(taken);
    return taken;
  }

  private int[] split(int wanted, int last, int[] edge) {
    int[] taken = new int[wanted];
    int[] rest = new int[left.length - wanted];
    short[] sharesOfRest = new short[rest.length];
    int takenCount = 0;
    int restCount = 0;
    int onEdge = 0;
    for (int i = 0; i < left.length; i++) {
      int dot = left[i];
      short share = shares[i];
      boolean isEdge = share == last && onEdge < edge.length && edge[onEdge] == dot;
      if (share < last || isEdge) {
        taken[takenCount++] = dot;
        onEdge += isEdge ? 1 : 0;
      } else {
        sharesOfRest[restCount] = share;
        rest[restCount++] = dot;
      }
    }
    left = rest;
    shares = sharesOfRest;
    return taken;
  }
}
