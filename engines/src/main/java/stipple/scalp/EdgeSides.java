package stipple.scalp;

import java.util.Arrays;

/// Tells for every side of every edge which operands lie on its left: 0 none, 1 the first, 2 the
/// second, 3 both.
///
/// One side of each connected part is settled by counting the edges a ray to the right meets; the
/// rest follows: going round a face nothing changes, crossing an edge changes its owners.
final class EdgeSides {

  private static final int UNKNOWN = -1;

  private final EdgeGraph graph;
  private final int[] onLeft;
  private final int[] open;
  private int opened;

  EdgeSides(EdgeGraph graph) {
    this.graph = graph;
    onLeft = new int[graph.sides];
    Arrays.fill(onLeft, UNKNOWN);
    open = new int[graph.sides];
    for (int side = 0; side < graph.sides; side += 2) {
      if (graph.owners[side >> 1] != 0 && onLeft[side] == UNKNOWN) {
        settle(side, leftOf(side));
        spread();
      }
    }
  }

  int onLeft(int side) {
    return onLeft[side];
  }

  private void spread() {
    while (opened > 0) {
      int side = open[--opened];
      int left = onLeft[side];
      settle(graph.onward(side), left);
      settle(EdgeGraph.twin(side), left ^ graph.owners[side >> 1]);
    }
  }

  private void settle(int side, int left) {
    if (onLeft[side] == UNKNOWN) {
      onLeft[side] = left;
      open[opened++] = side;
    }
  }

  /// Looks from the middle of an edge to the right, a breath above its height. All coordinates are
  /// doubled, so that the middle is exact.
  private int leftOf(int side) {
    int from = graph.origin[side];
    int to = graph.origin[side + 1];
    int middleU = graph.cornerU[from] + graph.cornerU[to];
    int middleV = graph.cornerV[from] + graph.cornerV[to];
    int met = 0;
    for (int other = 0; other < graph.sides; other += 2) {
      if (other != side && meets(other, middleU, middleV)) {
        met ^= graph.owners[other >> 1];
      }
    }
    boolean upward = graph.cornerV[to] > graph.cornerV[from];
    return upward ? met ^ graph.owners[side >> 1] : met;
  }

  private boolean meets(int side, int middleU, int middleV) {
    int a = graph.origin[side];
    int b = graph.origin[side + 1];
    boolean aBelow = 2 * graph.cornerV[a] <= middleV;
    boolean bBelow = 2 * graph.cornerV[b] <= middleV;
    if (aBelow == bBelow) {
      return false;
    }
    double turn =
        Turn.of(
            2 * graph.cornerU[a],
            2 * graph.cornerV[a],
            2 * graph.cornerU[b],
            2 * graph.cornerV[b],
            middleU,
            middleV);
    return turn > 0 == aBelow;
  }
}
