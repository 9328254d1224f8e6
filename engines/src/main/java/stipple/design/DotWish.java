package stipple.design;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stipple.scalp.DensityField;
import stipple.scalp.Edge;
import stipple.scalp.EdgeStyle;
import stipple.scalp.HairlineEdge;
import stipple.scalp.MapLine;
import stipple.scalp.Zone;
import stipple.scalp.ZoneWish;
import stipple.scalp.ZonedChart;

/// What a drawing on a head wishes of every spot of it: how dense, and how many times as dense
/// where an area was traced by hand.
public final class DotWish {

  // the engine's own bound; beyond it nothing could be laid anyway
  private static final double MOST_TIMES = 20;

  private final Designed designed;
  private final MapLine line;

  public DotWish(Designed designed, MapLine line) {
    this.designed = designed;
    this.line = line;
  }

  /// The density that is to be there when all is healed.
  public DensityField field(ZonedChart ground) {
    return behindLine(zoned(ground));
  }

  /// The zones on the chart. *Domain*: the ground of this head, or what was zoned of it before.
  public ZonedChart zoned(ZonedChart ground) {
    var drawing = designed.drawn();
    var wishes = new ArrayList<ZoneWish>();
    for (var zone : Zone.values()) {
      var shape = zone == Zone.HAIRLINE ? designed.edge(beforeMm()) : designed.shape(zone);
      var body = drawing.fill(zone == Zone.HAIRLINE ? Zone.TOP : zone).wantedPerCm2();
      if (!shape.isEmpty()) {
        wishes.add(ZoneWish.of(zone, shape, body, drawing.fill(zone).hairPerCm2()));
      }
    }
    return ground.with(wishes);
  }

  /// The density behind the line, on zones that were laid by this wish.
  public DensityField behindLine(ZonedChart zoned) {
    double edgePerCm2 = designed.drawn().fill(Zone.HAIRLINE).wantedPerCm2();
    double featherMm = Edge.of(designed.drawn().edgeStyle()).featherMm();
    return zoned.behind(new HairlineEdge(line.us(), line.vs(), edgePerCm2, featherMm));
  }

  // so far an uneven line may come forward of the smooth one
  private double beforeMm() {
    var style = designed.drawn().edgeStyle();
    var edge = Edge.of(style);
    return style == EdgeStyle.SHARP ? 0 : edge.macroMm() + edge.microMm();
  }

  /// The zones that are worked and have a place on the head.
  public List<Zone> placed() {
    return designed.zones().stream()
        .filter(DesignedZone::isWorked)
        .map(DesignedZone::zone)
        .filter(zone -> !designed.shape(zone).isEmpty())
        .toList();
  }

  /// How many times as dense as the field each zone is to be laid; 0 where none is worked.
  ///
  /// *Domain*: times by zone, 1 where none is named. *Range*: 0–20.
  public Map<Zone, Double> times(Map<Zone, Double> more) {
    var placed = placed();
    var times = new EnumMap<Zone, Double>(Zone.class);
    for (var zone : Zone.values()) {
      double of = placed.contains(zone) ? designed.traced(zone) * more.getOrDefault(zone, 1.0) : 0;
      times.put(zone, Math.min(MOST_TIMES, of));
    }
    return times;
  }
}
