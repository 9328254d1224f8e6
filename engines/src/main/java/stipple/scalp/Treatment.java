package stipple.scalp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What of a head is worked, zone by zone: bare scalp behind the line, the edge itself, scars.
///
/// Zones never overlap: what is left out belongs to none, a scar is a zone of its own, and the
/// strip behind the line goes before all that lies behind it.
public final class Treatment {

  /// How far behind its line the zone of the hairline reaches, on the skin (chosen: edges grade
  /// over half a centimetre to one and a half).
  public static final double EDGE_MM = 10;

  // one sample in six of a line of half millimetres: its bends are rounder than that
  private static final int EVERY = 6;
  private static final double TOP_ENDS = 0.464;
  private static final Shape CROWN = ScalpRegion.CROWN.shape();
  private static final Shape SIDES =
      ScalpRegion.PARIETAL
          .shape()
          .union(ScalpRegion.OCCIPITAL.shape())
          .minus(Shape.of(List.of(BearingLine.around(degrees -> TOP_ENDS))))
          .minus(CROWN);

  private Treatment() {}

  /// The shape of every zone that has one.
  ///
  /// *Domain*: `bare`, the scalp without hair, any shape; a line that does not cross itself;
  /// `wholeEdge`, true where the strip behind the line is worked even on hair that stands.
  public static Map<Zone, Shape> zones(
      Shape bare, List<Spot> spots, LaidHairline line, boolean wholeEdge) {
    var map = line.map();
    var scars = covered(spots, Spot.Kind.SCAR, map);
    var out = covered(spots, Spot.Kind.LEFT_OUT, map);
    var bald = bare.union(covered(spots, Spot.Kind.BARE_PATCH, map));
    var behind = Shape.of(List.of(ring(line.behind())));
    var strip = strip(line).intersect(behind);
    var edge = wholeEdge ? strip : strip.intersect(bald);
    var rest = bald.intersect(behind).minus(strip);
    var taken = scars.union(out);
    var zones = new EnumMap<Zone, Shape>(Zone.class);
    put(zones, Zone.HAIRLINE, edge.minus(taken));
    put(zones, Zone.TOP, rest.minus(CROWN).minus(SIDES).minus(taken));
    put(zones, Zone.CROWN, rest.intersect(CROWN).minus(taken));
    put(zones, Zone.SIDES, rest.intersect(SIDES).minus(taken));
    put(zones, Zone.SCAR, scars.minus(out));
    return zones;
  }

  private static void put(Map<Zone, Shape> zones, Zone zone, Shape shape) {
    if (!shape.isEmpty()) {
      zones.put(zone, shape);
    }
  }

  private static Shape covered(List<Spot> spots, Spot.Kind kind, ScalpMap map) {
    var all = Shape.EMPTY;
    for (var spot : spots) {
      if (spot.kind() == kind) {
        all = all.union(spot.on(map));
      }
    }
    return all;
  }

  private static Shape strip(LaidHairline line) {
    var points = new ArrayList<ScalpPoint>();
    thin(line.line(), points);
    var back = new ArrayList<ScalpPoint>();
    thin(line.behindBy(EDGE_MM), back);
    for (int i = back.size() - 1; i >= 0; i--) {
      points.add(back.get(i));
    }
    return Shape.of(List.of(Ring.of(points)));
  }

  private static Ring ring(MapLine line) {
    var points = new ArrayList<ScalpPoint>();
    thin(line, points);
    return Ring.of(points);
  }

  private static void thin(MapLine line, List<ScalpPoint> into) {
    for (int i = 0; i < line.size(); i += EVERY) {
      into.add(line.at(i));
    }
    if ((line.size() - 1) % EVERY != 0) {
      into.add(line.at(line.size() - 1));
    }
  }
}
