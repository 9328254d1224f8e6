package stipple.scalp;

import java.util.Optional;

/// Looks for a place where a line on the map crosses itself.
final class LineCrossing {

  private static final int BLOCK = 16;

  private final MapLine line;

  LineCrossing(MapLine line) {
    this.line = line;
  }

  Optional<ScalpPoint> first() {
    int pieces = line.size() - 1;
    var boxes = boxes(pieces);
    for (int i = 0; i < pieces; i++) {
      for (int j = i + 2; j < pieces; j++) {
        if (!mayMeet(i, boxes[j / BLOCK])) {
          // none of the block's pieces is near: on with the next block
          j = (j / BLOCK + 1) * BLOCK - 1;
        } else if (mayMeet(i, j) && crosses(i, j)) {
          return Optional.of(meeting(i, j));
        }
      }
    }
    return Optional.empty();
  }

  // what so many pieces in a row lie within: least and most u, least and most v
  private double[][] boxes(int pieces) {
    double[][] boxes = new double[pieces / BLOCK + 1][];
    for (int block = 0; block < boxes.length; block++) {
      int first = Math.min(block * BLOCK, pieces);
      double[] box = {line.u(first), line.u(first), line.v(first), line.v(first)};
      for (int i = first + 1; i <= Math.min(pieces, first + BLOCK); i++) {
        box[0] = Math.min(box[0], line.u(i));
        box[1] = Math.max(box[1], line.u(i));
        box[2] = Math.min(box[2], line.v(i));
        box[3] = Math.max(box[3], line.v(i));
      }
      boxes[block] = box;
    }
    return boxes;
  }

  private boolean mayMeet(int i, double[] box) {
    return Math.min(line.u(i), line.u(i + 1)) <= box[1]
        && box[0] <= Math.max(line.u(i), line.u(i + 1))
        && Math.min(line.v(i), line.v(i + 1)) <= box[3]
        && box[2] <= Math.max(line.v(i), line.v(i + 1));
  }

  private boolean mayMeet(int i, int j) {
    return Math.min(line.u(i), line.u(i + 1)) <= Math.max(line.u(j), line.u(j + 1))
        && Math.min(line.u(j), line.u(j + 1)) <= Math.max(line.u(i), line.u(i + 1))
        && Math.min(line.v(i), line.v(i + 1)) <= Math.max(line.v(j), line.v(j + 1))
        && Math.min(line.v(j), line.v(j + 1)) <= Math.max(line.v(i), line.v(i + 1));
  }

  private boolean crosses(int i, int j) {
    return side(i, j) * side(i, j + 1) <= 0 && side(j, i) * side(j, i + 1) <= 0;
  }

  // on which side of a piece a sample lies
  private double side(int piece, int sample) {
    double du = line.u(piece + 1) - line.u(piece);
    double dv = line.v(piece + 1) - line.v(piece);
    return du * (line.v(sample) - line.v(piece)) - dv * (line.u(sample) - line.u(piece));
  }

  private ScalpPoint meeting(int i, int j) {
    double before = side(j, i);
    double after = side(j, i + 1);
    double share = before == after ? 0 : before / (before - after);
    return new ScalpPoint(
        line.u(i) + share * (line.u(i + 1) - line.u(i)),
        line.v(i) + share * (line.v(i + 1) - line.v(i)));
  }
}
