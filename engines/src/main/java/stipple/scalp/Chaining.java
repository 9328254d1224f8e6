package stipple.scalp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Strings the edges of what is kept together to rings, the kept area always on the left.
///
/// Where several rings meet in a corner the sharpest turn to the left is taken, so none crosses
/// another, and a ring that comes back to a corner is closed there. A point on a straight line is
/// dropped unless another ring touches it. So an area has one way only to be written down.
final class Chaining {

  private final EdgeGraph graph;
  private final boolean[] kept;
  private final int[] leaving;
  private final int[] path;
  private final int[] placeOnPath;
  private final List<Ring> rings = new ArrayList<>();
  private int length;

  Chaining(EdgeGraph graph, EdgeSides sides, Combination combination) {
    this.graph = graph;
    kept = new boolean[graph.sides];
    leaving = new int[graph.corners];
    path = new int[graph.corners];
    placeOnPath = new int[graph.corners];
    for (int side = 0; side < graph.sides; side++) {
      if (graph.owners[side >> 1] != 0
          && combination.keeps(sides.onLeft(side))
          && !combination.keeps(sides.onLeft(EdgeGraph.twin(side)))) {
        kept[side] = true;
        leaving[graph.origin[side]]++;
      }
    }
  }

  List<Ring> rings() {
    boolean[] used = new boolean[graph.sides];
    for (int start = 0; start < graph.sides; start++) {
      if (kept[start] && !used[start]) {
        follow(start, used);
      }
    }
    rings.sort(Chaining::compare);
    return List.copyOf(rings);
  }

  private void follow(int start, boolean[] used) {
    int side = start;
    length = 0;
    do {
      used[side] = true;
      int corner = graph.origin[side];
      path[length++] = corner;
      placeOnPath[corner] = length;
      int reached = graph.origin[EdgeGraph.twin(side)];
      if (placeOnPath[reached] > 0) {
        close(placeOnPath[reached] - 1);
      }
      side = onward(side);
    } while (side != start);
  }

  private int onward(int side) {
    int next = graph.onward(side);
    while (!kept[next]) {
      next = graph.clockwise[next];
    }
    return next;
  }

  private void close(int from) {
    int[] us = new int[length - from];
    int[] vs = new int[length - from];
    int size = 0;
    int start = 0;
    for (int i = from; i < length; i++) {
      int corner = path[i];
      placeOnPath[corner] = 0;
      if (leaving[corner] == 1 && isStraight(from, i)) {
        continue;
      }
      us[size] = graph.cornerU[corner];
      vs[size] = graph.cornerV[corner];
      if (us[size] < us[start] || (us[size] == us[start] && vs[size] < vs[start])) {
        start = size;
      }
      size++;
    }
    length = from;
    rings.add(Ring.trusted(turned(us, start, size), turned(vs, start, size)));
  }

  private boolean isStraight(int from, int at) {
    int before = path[at == from ? length - 1 : at - 1];
    int corner = path[at];
    int after = path[at == length - 1 ? from : at + 1];
    return Turn.of(
            graph.cornerU[before],
            graph.cornerV[before],
            graph.cornerU[corner],
            graph.cornerV[corner],
            graph.cornerU[after],
            graph.cornerV[after])
        == 0;
  }

  private static int[] turned(int[] values, int start, int size) {
    int[] turned = Arrays.copyOfRange(values, start, start + size);
    System.arraycopy(values, start, turned, 0, size - start);
    System.arraycopy(values, 0, turned, size - start, start);
    return turned;
  }

  static int compare(Ring one, Ring other) {
    int size = Math.min(one.size(), other.size());
    for (int i = 0; i < size; i++) {
      int order = Integer.compare(one.gridU(i), other.gridU(i));
      if (order == 0) {
        order = Integer.compare(one.gridV(i), other.gridV(i));
      }
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
