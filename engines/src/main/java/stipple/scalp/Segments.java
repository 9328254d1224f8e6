package stipple.scalp;

import java.util.Arrays;

/// A growing store of straight pieces of edge, each from its lesser end (in u, then v) to its
/// greater one, with the operands it belongs to: 1 the first, 2 the second, 3 both.
final class Segments {

  int count;
  int[] fromU;
  int[] fromV;
  int[] toU;
  int[] toV;
  int[] owners;

  /// The lower and the upper v of each piece; the lesser and the greater u are its ends'.
  int[] lowV;

  int[] highV;

  Segments(int room) {
    fromU = new int[room];
    fromV = new int[room];
    toU = new int[room];
    toV = new int[room];
    owners = new int[room];
    lowV = new int[room];
    highV = new int[room];
  }

  void add(int au, int av, int bu, int bv, int owner) {
    if (count == fromU.length) {
      grow();
    }
    boolean forward = au < bu || (au == bu && av < bv);
    fromU[count] = forward ? au : bu;
    fromV[count] = forward ? av : bv;
    toU[count] = forward ? bu : au;
    toV[count] = forward ? bv : av;
    owners[count] = owner;
    lowV[count] = Math.min(av, bv);
    highV[count] = Math.max(av, bv);
    count++;
  }

  void add(Ring ring, int owner) {
    int last = ring.size() - 1;
    for (int i = 0, before = last; i <= last; before = i, i++) {
      add(ring.gridU(before), ring.gridV(before), ring.gridU(i), ring.gridV(i), owner);
    }
  }

  boolean endsAt(int segment, int u, int v) {
    return (fromU[segment] == u && fromV[segment] == v) || (toU[segment] == u && toV[segment] == v);
  }

  /// True where the point lies in the box of the piece, edges included.
  boolean boxHolds(int segment, int u, int v) {
    return u >= fromU[segment] && u <= toU[segment] && v >= lowV[segment] && v <= highV[segment];
  }

  private void grow() {
    int room = 2 * count + 16;
    fromU = Arrays.copyOf(fromU, room);
    fromV = Arrays.copyOf(fromV, room);
    toU = Arrays.copyOf(toU, room);
    toV = Arrays.copyOf(toV, room);
    owners = Arrays.copyOf(owners, room);
    lowV = Arrays.copyOf(lowV, room);
    highV = Arrays.copyOf(highV, room);
  }
}
