package stipple.design;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stipple.scalp.AreaReckoning;
import stipple.scalp.Edge;
import stipple.scalp.EdgeStyle;
import stipple.scalp.LaidHairline;
import stipple.scalp.Loss;
import stipple.scalp.MapLine;
import stipple.scalp.ScalpMap;
import stipple.scalp.Shape;
import stipple.scalp.Treatment;
import stipple.scalp.Zone;

/// A drawing laid on one head: its zones as shapes, with their areas and mean densities.
///
/// *Holds for*: areas and densities to a tenth, as they are kept.
public final class Designed {

  // below a tenth of a square centimetre nothing is worked
  private static final double LEAST_CM2 = 0.1;

  private final Drawn drawn;
  private final AreaReckoning areas;
  private final LaidHairline line;
  private final Treatment treatment;
  private final Map<Zone, Shape> shapes;
  private final List<DesignedZone> zones;

  private Designed(Drawn drawn, AreaReckoning areas, LaidHairline line, Treatment treatment) {
    this.drawn = drawn;
    this.areas = areas;
    this.line = line;
    this.treatment = treatment;
    this.shapes = treatment.zones(line);
    this.zones = measured();
  }

  /// Lays a drawing on a head. *Domain*: areas reckoned on the same map.
  public static Designed of(Drawn drawn, ScalpMap map, AreaReckoning areas) {
    return behind(drawn.line().on(map), drawn, treatment(drawn, map), areas);
  }

  /// The same with what does not follow the line at hand: for a line that is dragged.
  ///
  /// *Domain*: a line that does not cross itself; the treatment of this drawing on the line's map.
  public static Designed behind(
      LaidHairline line, Drawn drawn, Treatment treatment, AreaReckoning areas) {
    return new Designed(drawn, areas, line, treatment);
  }

  /// What of a drawing is worked, whatever its line.
  public static Treatment treatment(Drawn drawn, ScalpMap map) {
    var bare = drawn.loss().map(Loss::shape).orElse(Shape.EMPTY);
    return Treatment.of(map, bare, drawn.spots(), drawn.wholeEdge());
  }

  public Drawn drawn() {
    return drawn;
  }

  public LaidHairline line() {
    return line;
  }

  public Shape shape(Zone zone) {
    return shapes.getOrDefault(zone, Shape.EMPTY);
  }

  /// The line as uneven as it will be, by this chance; a sharp one is even.
  public MapLine lineAsDrawn(long seedKey) {
    var style = drawn.edgeStyle();
    return style == EdgeStyle.SHARP
        ? line.line()
        : line.drawn(Edge.of(style).irregularity(seedKey));
  }

  /// The zone of the hairline with so much before the line, for an uneven line to end it.
  public Shape edge(double beforeMm) {
    return treatment.edge(line, beforeMm);
  }

  /// The zones that are worked or might be, front first.
  public List<DesignedZone> zones() {
    return zones;
  }

  private List<DesignedZone> measured() {
    var measured = new ArrayList<DesignedZone>();
    var means = means();
    for (var zone : Zone.values()) {
      double cm2 = cm2(zone);
      if (cm2 >= LEAST_CM2) {
        measured.add(new DesignedZone(zone, cm2, tenths(means.getOrDefault(zone, 0.0))));
      }
    }
    return List.copyOf(measured);
  }

  // what was traced on the skin counts
  private double cm2(Zone zone) {
    return tenths(drawn.fill(zone).tracedCm2().orElseGet(() -> areas.cm2(shape(zone))));
  }

  /// How many times the area of its shape a zone has: what was traced on the skin counts, the shape
  /// only says where it lies.
  double traced(Zone zone) {
    return drawn.fill(zone).tracedCm2().map(cm2 -> cm2 / areas.cm2(shape(zone))).orElse(1.0);
  }

  private static double tenths(double value) {
    return Math.floor(value * 10 + 0.5) / 10.0;
  }

  // The edge grades over its feather and is never fuller than the top; behind it every zone is as
  // full as it was wished.
  private Map<Zone, Double> means() {
    var means = new EnumMap<Zone, Double>(Zone.class);
    for (var zone : Zone.values()) {
      means.put(zone, drawn.fill(zone).dotsPerCm2());
    }
    var edge = drawn.fill(Zone.HAIRLINE);
    double body = drawn.fill(Zone.TOP).wantedPerCm2();
    double graded =
        Edge.of(drawn.edgeStyle())
            .withPerCm2(Math.min(edge.wantedPerCm2(), body))
            .feather(body)
            .meanPerCm2(Treatment.EDGE_MM);
    means.put(Zone.HAIRLINE, Math.max(0, graded - edge.hairPerCm2()));
    return means;
  }
}
