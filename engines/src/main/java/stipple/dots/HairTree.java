package stipple.dots;

import java.util.Arrays;

/// Hairs halved again and again, left from right and back from front, to find the nearest to a
/// place without asking all of them.
final class HairTree {

  private static final int FEW = 8;

  private final double[] ps;
  private final double[] qs;

  /// *Domain*: as many p as q; they are copied.
  HairTree(double[] ps, double[] qs) {
    this.ps = Arrays.copyOf(ps, ps.length);
    this.qs = Arrays.copyOf(qs, qs.length);
    halve(0, ps.length, true);
  }

  /// The square of the way to the nearest hair; without end where there is none.
  double nearestSquare(double p, double q) {
    return nearest(0, ps.length, true, p, q, Double.POSITIVE_INFINITY);
  }

  private double nearest(int from, int to, boolean across, double p, double q, double known) {
    double best = known;
    if (to - from <= FEW) {
      for (int i = from; i < to; i++) {
        best = Math.min(best, square(i, p, q));
      }
      return best;
    }
    int middle = (from + to) >>> 1;
    double off = across ? p - ps[middle] : q - qs[middle];
    best = Math.min(best, square(middle, p, q));
    best =
        off < 0
            ? nearest(from, middle, !across, p, q, best)
            : nearest(middle + 1, to, !across, p, q, best);
    if (off * off < best) {
      best =
          off < 0
              ? nearest(middle + 1, to, !across, p, q, best)
              : nearest(from, middle, !across, p, q, best);
    }
    return best;
  }

  private double square(int i, double p, double q) {
    return (ps[i] - p) * (ps[i] - p) + (qs[i] - q) * (qs[i] - q);
  }

  private void halve(int from, int to, boolean across) {
    if (to - from > FEW) {
      int middle = (from + to) >>> 1;
      place(from, to - 1, middle, across ? ps : qs);
      halve(from, middle, !across);
      halve(middle + 1, to, !across);
    }
  }

  // brings the one that belongs there to the middle, lower ones before it and higher ones behind
  private void place(int first, int last, int middle, double[] by) {
    int low = first;
    int high = last;
    while (low < high) {
      double pivot = by[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (by[i] < pivot) {
          i++;
        }
        while (by[j] > pivot) {
          j--;
        }
        if (i <= j) {
          swap(i, j);
          i++;
          j--;
        }
      }
      high = middle <= j ? j : high;
      low = middle >= i ? i : low;
      if (middle > j && middle < i) {
        return;
      }
    }
  }

  private void swap(int i, int j) {
    double p = ps[i];
    ps[i] = ps[j];
    ps[j] = p;
    double q = qs[i];
    qs[i] = qs[j];
    qs[j] = q;
  }
}
