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

  // one sample in ten of a line of half millimetres: its bends are rounder than that
  private static final int EVERY = 10;
  private static final double OUTSIDE = 1.15;
  private static final int OUTSIDE_STEPS = 24;
  private static final double TOP_ENDS = 0.464;
  private static final Shape CROWN = ScalpRegion.CROWN.shape();
  private static final Shape SIDES =
      ScalpRegion.PARIETAL
          .shape()
          .union(ScalpRegion.OCCIPITAL.shape())
          .minus(Shape.of(List.of(BearingLine.around(degrees -> TOP_ENDS))))
          .minus(CROWN);

  private final ScalpMap map;
  private final boolean wholeEdge;
  private final Shape bald;
  private final Shape top;
  private final Shape crown;
  private final Shape sides;
  private final Shape scars;
  private final Shape taken;

  private Treatment(ScalpMap map, Shape bare, List<Spot> spots, boolean wholeEdge) {
    this.map = map;
    this.wholeEdge = wholeEdge;
    var out = covered(spots, Spot.Kind.LEFT_OUT);
    this.scars = covered(spots, Spot.Kind.SCAR).minus(out);
    this.taken = scars.union(out);
    this.bald = bare.union(covered(spots, Spot.Kind.BARE_PATCH)).minus(taken);
    this.crown = bald.intersect(CROWN);
    this.sides = bald.intersect(SIDES);
    this.top = bald.minus(CROWN).minus(SIDES);
  }

  /// What can be worked on a head, whatever the line.
  ///
  /// *Domain*: `bare`, the scalp without hair, any shape; `wholeEdge`, true where the strip behind
  /// the line is worked even on hair that stands.
  public static Treatment of(ScalpMap map, Shape bare, List<Spot> spots, boolean wholeEdge) {
    return new Treatment(map, bare, spots, wholeEdge);
  }

  /// The shape of every zone that has one, behind a line laid on the same head.
  ///
  /// *Domain*: a line that does not cross itself.
  public Map<Zone, Shape> zones(LaidHairline laid) {
    var line = thinned(laid.line());
    var further = thinned(laid.behindBy(EDGE_MM, EVERY));
    var behind = behind(line);
    var strip = between(line, further).intersect(behind);
    var rest = behind.minus(strip);
    var zones = new EnumMap<Zone, Shape>(Zone.class);
    put(zones, Zone.HAIRLINE, worked(strip));
    put(zones, Zone.TOP, rest.intersect(top));
    put(zones, Zone.CROWN, rest.intersect(crown));
    put(zones, Zone.SIDES, rest.intersect(sides));
    put(zones, Zone.SCAR, scars);
    return zones;
  }

  /// The zone of the hairline reaching so far before its line, too: laid out under a line that will
  /// look uneven, which then ends it.
  ///
  /// *Domain*: 0–8 mm; a line that does not cross itself.
  public Shape edge(LaidHairline laid, double beforeMm) {
    var before = thinned(laid.behindBy(-beforeMm, EVERY));
    var further = thinned(laid.behindBy(EDGE_MM, EVERY));
    return worked(between(before, further).intersect(behind(before)));
  }

  private Shape worked(Shape strip) {
    return wholeEdge ? strip.minus(taken) : strip.intersect(bald);
  }

  private static void put(Map<Zone, Shape> zones, Zone zone, Shape shape) {
    if (!shape.isEmpty()) {
      zones.put(zone, shape);
    }
  }

  private Shape covered(List<Spot> spots, Spot.Kind kind) {
    var all = Shape.EMPTY;
    for (var spot : spots) {
      if (spot.kind() == kind) {
        all = all.union(spot.on(map));
      }
    }
    return all;
  }

  private static Shape between(List<ScalpPoint> line, List<ScalpPoint> further) {
    var points = new ArrayList<>(line);
    for (int i = further.size() - 1; i >= 0; i--) {
      points.add(further.get(i));
    }
    return Shape.of(List.of(Ring.of(points)));
  }

  // along the line, out beyond all hair at the left temple, round the back, in at the right one
  private static Shape behind(List<ScalpPoint> line) {
    double right = line.getFirst().bearingRad();
    double left = line.getLast().bearingRad();
    double turn = 2 * Math.PI - (right - left);
    var points = new ArrayList<>(line);
    for (int i = 0; i <= OUTSIDE_STEPS; i++) {
      points.add(ScalpPoint.polar(OUTSIDE, left - turn * i / OUTSIDE_STEPS));
    }
    return Shape.of(List.of(Ring.of(points)));
  }

  private static List<ScalpPoint> thinned(MapLine line) {
    var points = new ArrayList<ScalpPoint>();
    for (int i = 0; i < line.size(); i += EVERY) {
      points.add(line.at(i));
    }
    if ((line.size() - 1) % EVERY != 0) {
      points.add(line.at(line.size() - 1));
    }
    return points;
  }
}
