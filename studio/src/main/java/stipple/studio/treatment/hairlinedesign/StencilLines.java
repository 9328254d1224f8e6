package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stipple.scalp.Position;
import stipple.scalp.Ring;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;

/// The lines of a stencil on the skin: the hairline, and every edge of a zone once.
final class StencilLines {

  // about 2 mm of skin
  private static final double LONGEST = 0.012;

  private final ScalpMap map;
  private final List<Position> hairline;
  private final List<List<Position>> zones = new ArrayList<>();
  private final Set<Side> drawn = new HashSet<>();

  StencilLines(Stencil stencil) {
    this.map = stencil.map();
    this.hairline = stencil.hairline().stream().map(map::at).toList();
    for (var zone : stencil.zones()) {
      for (var ring : zone.rings()) {
        add(ring);
      }
    }
  }

  List<Position> hairline() {
    return hairline;
  }

  List<List<Position>> zones() {
    return zones;
  }

  /// One side of a ring, in whichever direction it is run through.
  private record Side(int fromU, int fromV, int toU, int toV) {

    static Side of(Ring ring, int from, int to) {
      int fromU = ring.gridU(from);
      int fromV = ring.gridV(from);
      int toU = ring.gridU(to);
      int toV = ring.gridV(to);
      return fromU < toU || (fromU == toU && fromV < toV)
          ? new Side(fromU, fromV, toU, toV)
          : new Side(toU, toV, fromU, fromV);
    }
  }

  // where two zones touch, their common edge belongs to the first
  private void add(Ring ring) {
    var line = new ArrayList<Position>();
    for (int i = 0; i < ring.size(); i++) {
      int next = (i + 1) % ring.size();
      var from = ScalpPoint.ofGrid(ring.gridU(i), ring.gridV(i));
      if (drawn.add(Side.of(ring, i, next))) {
        if (line.isEmpty()) {
          line.add(map.at(from));
        }
        along(from, ScalpPoint.ofGrid(ring.gridU(next), ring.gridV(next)), line);
      } else {
        end(line);
        line = new ArrayList<>();
      }
    }
    end(line);
  }

  private void end(List<Position> line) {
    if (!line.isEmpty()) {
      zones.add(line);
    }
  }

  private void along(ScalpPoint from, ScalpPoint to, List<Position> line) {
    double du = to.u() - from.u();
    double dv = to.v() - from.v();
    int steps = (int) Math.max(1, Math.ceil(Math.sqrt(du * du + dv * dv) / LONGEST));
    for (int i = 1; i <= steps; i++) {
      line.add(map.at(new ScalpPoint(from.u() + du * i / steps, from.v() + dv * i / steps)));
    }
  }
}
