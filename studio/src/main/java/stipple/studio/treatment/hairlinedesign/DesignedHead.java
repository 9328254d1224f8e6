package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.scalp.AreaEstimate;
import stipple.scalp.Edge;
import stipple.scalp.EdgeStyle;
import stipple.scalp.LaidHairline;
import stipple.scalp.Loss;
import stipple.scalp.MapLine;
import stipple.scalp.Shape;
import stipple.scalp.Treatment;
import stipple.scalp.Zone;
import stipple.studio.treatment.consultation.MeasuredHead;

/// A drawing laid on one head: its zones as shapes, with their areas and dots.
public final class DesignedHead {

  // below a tenth of a square centimetre nothing is worked
  private static final double LEAST_CM2 = 0.1;
  // a foil laid over the skin and counted out (an assumption)
  private static final double TRACING_LOG_SD = 0.05;

  private final Drawing drawing;
  private final MeasuredHead head;
  private final LaidHairline line;
  private final Treatment treatment;
  private final Map<Zone, Shape> shapes;

  private DesignedHead(Drawing drawing, MeasuredHead head) {
    this.drawing = drawing;
    this.head = head;
    this.line = drawing.line().on(head.map());
    var bare = drawing.loss().map(Loss::shape).orElse(Shape.EMPTY);
    this.treatment = Treatment.of(head.map(), bare, drawing.spots(), drawing.wholeEdge());
    this.shapes = treatment.zones(line);
  }

  static DesignedHead of(Drawing drawing, MeasuredHead head) {
    return new DesignedHead(drawing, head);
  }

  public Drawing drawing() {
    return drawing;
  }

  public MeasuredHead head() {
    return head;
  }

  /// Which measuring the head is from; none for an average one.
  Optional<UUID> measurementId() {
    return head.measurementId();
  }

  public LaidHairline line() {
    return line;
  }

  public Shape shape(Zone zone) {
    return shapes.getOrDefault(zone, Shape.EMPTY);
  }

  /// The line as uneven as it will be; the same client's is uneven in the same places each time.
  MapLine lineAsDrawn(UUID clientId) {
    var style = drawing.edgeStyle();
    return style == EdgeStyle.SHARP
        ? line.line()
        : line.drawn(Edge.of(style).irregularity(clientId.getLeastSignificantBits()));
  }

  /// The zone of the hairline with so much before the line, for an uneven line to end it.
  Shape edge(double beforeMm) {
    return treatment.edge(line, beforeMm);
  }

  /// The zones that are worked, front first.
  List<DrawnZone> zones() {
    var zones = new ArrayList<DrawnZone>();
    var means = means();
    for (var zone : Zone.values()) {
      var fill = drawing.fill(zone);
      var area = area(zone);
      if (area.cm2() >= LEAST_CM2) {
        double dots = tenths(means.getOrDefault(zone, 0.0));
        zones.add(new DrawnZone(zone, area, origin(zone), fill.hairPerCm2(), dots));
      }
    }
    return zones;
  }

  private AreaEstimate area(Zone zone) {
    var area =
        drawing
            .fill(zone)
            .tracedCm2()
            .map(cm2 -> new AreaEstimate(cm2, TRACING_LOG_SD))
            .orElseGet(() -> head.area(shape(zone)));
    return new AreaEstimate(tenths(area.cm2()), area.logSd());
  }

  private static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private AreaOrigin origin(Zone zone) {
    if (drawing.fill(zone).tracedCm2().isPresent()) {
      return AreaOrigin.TRACED;
    }
    return head.isMeasured() ? AreaOrigin.MEASURED_HEAD : AreaOrigin.AVERAGE_HEAD;
  }

  // The edge grades over its feather and is never fuller than the top; behind it every zone is as
  // full as it was wished.
  private Map<Zone, Double> means() {
    var means = new EnumMap<Zone, Double>(Zone.class);
    for (var zone : Zone.values()) {
      means.put(zone, drawing.fill(zone).dotsPerCm2());
    }
    var edge = drawing.fill(Zone.HAIRLINE);
    double body = drawing.fill(Zone.TOP).wantedPerCm2();
    double graded =
        Edge.of(drawing.edgeStyle())
            .withPerCm2(Math.min(edge.wantedPerCm2(), body))
            .feather(body)
            .meanPerCm2(Treatment.EDGE_MM);
    means.put(Zone.HAIRLINE, Math.max(0, graded - edge.hairPerCm2()));
    return means;
  }
}
