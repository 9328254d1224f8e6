package stipple.dots;

import java.util.Arrays;

/// Chooses the dots with the least keys, of equal keys those with the lower id.
///
/// Only the dots about the last chosen key are sorted, the others counted into buckets.
final class Choice {

  private static final int BUCKETS = 4096;

  private final int[] dots;
  private final double[] keys;
  private final int[] ids;
  private int count;

  Choice(int most) {
    this.dots = new int[most];
    this.keys = new double[most];
    this.ids = new int[most];
  }

  void add(int dot, double key, int id) {
    dots[count] = dot;
    keys[count] = key;
    ids[count] = id;
    count++;
  }

  /// So many dots with the least keys, in the order in which they were added; what was added is
  /// forgotten then.
  int[] least(int wanted) {
    if (wanted < 0 || wanted > count) {
      throw new IllegalArgumentException(
          "cannot choose " + wanted + " dots out of " + count + ": lay them more densely");
    }
    int[] chosen = new int[wanted];
    boolean[] isChosen = wanted == 0 ? new boolean[count] : chosen(wanted);
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (isChosen[i]) {
        chosen[at++] = dots[i];
      }
    }
    count = 0;
    return chosen;
  }

  private boolean[] chosen(int wanted) {
    int[] bucketOf = buckets();
    int[] sizes = new int[BUCKETS];
    for (int i = 0; i < count; i++) {
      sizes[bucketOf[i]]++;
    }
    int last = 0;
    int before = 0;
    while (before + sizes[last] < wanted) {
      before += sizes[last];
      last++;
    }
    var edge = new Integer[sizes[last]];
    boolean[] chosen = new boolean[count];
    int onEdge = 0;
    for (int i = 0; i < count; i++) {
      chosen[i] = bucketOf[i] < last;
      if (bucketOf[i] == last) {
        edge[onEdge++] = i;
      }
    }
    Arrays.sort(
        edge,
        (a, b) ->
            keys[a] == keys[b] ? Integer.compare(ids[a], ids[b]) : keys[a] < keys[b] ? -1 : 1);
    for (int i = 0; i < wanted - before; i++) {
      chosen[edge[i]] = true;
    }
    return chosen;
  }

  private int[] buckets() {
    double least = keys[0];
    double most = keys[0];
    for (int i = 1; i < count; i++) {
      least = keys[i] < least ? keys[i] : least;
      most = keys[i] > most ? keys[i] : most;
    }
    double perKey = most > least ? (BUCKETS - 1) / (most - least) : 0;
    int[] bucketOf = new int[count];
    for (int i = 0; i < count; i++) {
      bucketOf[i] = (int) ((keys[i] - least) * perKey);
    }
    return bucketOf;
  }
}
