package stipple.scalp;

import java.util.Arrays;

/// The cut pieces as a net: every corner once, every edge once, the edges in order round each
/// corner.
///
/// Edge k has two sides, 2k and 2k + 1, which run in opposite directions; a side looks at what is
/// on its left. An edge that an operand has an even number of times does not bound it; an edge that
/// bounds nothing is left out.
final class EdgeGraph {

  private static final int NONE = -1;

  int corners;
  int sides;
  final int[] cornerU;
  final int[] cornerV;

  /// The corner at which a side starts.
  final int[] origin;

  /// What lies on one hand of a side but not on the other: 1, 2 or 3; 0 for an edge left out.
  final int[] owners;

  /// The side that leaves the same corner, next in the clockwise direction.
  final int[] clockwise;

  private final int[] slots;
  private final int slotShift;
  private final int[] firstAt;
  private final int[] nextAt;
  private int[] around = new int[16];

  EdgeGraph(Noding noding) {
    var segments = noding.segments();
    int room = segments.count;
    cornerU = new int[room + 1];
    cornerV = new int[room + 1];
    origin = new int[2 * room];
    owners = new int[room];
    clockwise = new int[2 * room];
    firstAt = new int[room + 1];
    nextAt = new int[2 * room];
    int bits = 4;
    while ((1 << bits) < 2 * room) {
      bits++;
    }
    slots = new int[1 << bits];
    Arrays.fill(slots, NONE);
    slotShift = 32 - bits;
    for (int i = 0; i < room; i++) {
      if (noding.isWhole(i)) {
        int from = corner(segments.fromU[i], segments.fromV[i]);
        int to = corner(segments.toU[i], segments.toV[i]);
        join(from, to, segments.owners[i]);
      }
    }
    for (int corner = 0; corner < corners; corner++) {
      orderAround(corner);
    }
  }

  static int twin(int side) {
    return side ^ 1;
  }

  /// The side that goes on round the same face, the face on the left.
  int onward(int side) {
    return clockwise[side ^ 1];
  }

  private int corner(int u, int v) {
    int slot = (u * 0x9E3779B1 + v * 0x85EBCA6B) >>> slotShift;
    while (slots[slot] != NONE) {
      int corner = slots[slot];
      if (cornerU[corner] == u && cornerV[corner] == v) {
        return corner;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = corners;
    cornerU[corners] = u;
    cornerV[corners] = v;
    firstAt[corners] = NONE;
    return corners++;
  }

  private void join(int from, int to, int owner) {
    for (int side = firstAt[from]; side != NONE; side = nextAt[side]) {
      if (origin[side ^ 1] == to) {
        owners[side >> 1] ^= owner;
        return;
      }
    }
    owners[sides >> 1] = owner;
    leave(from);
    leave(to);
  }

  private void leave(int corner) {
    origin[sides] = corner;
    nextAt[sides] = firstAt[corner];
    firstAt[corner] = sides;
    sides++;
  }

  private void orderAround(int corner) {
    int degree = 0;
    for (int side = firstAt[corner]; side != NONE; side = nextAt[side]) {
      if (owners[side >> 1] == 0) {
        continue;
      }
      if (degree == around.length) {
        around = Arrays.copyOf(around, 2 * degree);
      }
      int at = degree;
      while (at > 0 && isEarlier(side, around[at - 1])) {
        around[at] = around[at - 1];
        at--;
      }
      around[at] = side;
      degree++;
    }
    for (int i = 0; i < degree; i++) {
      clockwise[around[i]] = around[i == 0 ? degree - 1 : i - 1];
    }
  }

  private boolean isEarlier(int one, int other) {
    int corner = origin[one];
    int oneTo = origin[one ^ 1];
    int otherTo = origin[other ^ 1];
    return Turn.isEarlier(
        cornerU[oneTo] - cornerU[corner],
        cornerV[oneTo] - cornerV[corner],
        cornerU[otherTo] - cornerU[corner],
        cornerV[otherTo] - cornerV[corner]);
  }
}
