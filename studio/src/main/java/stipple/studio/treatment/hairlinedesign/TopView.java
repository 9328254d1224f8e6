package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import stipple.scalp.EdgeStyle;
import stipple.scalp.Zone;
import stipple.studio.treatment.hairlinedesign.HeadShape.Point;

/// A design seen from above, drawn on an average head: the paths of one picture, in millimetres.
public record TopView(
    String id, String outline, String hairline, boolean hasLine, List<Tint> tints, List<Dot> dots) {

  private static final double LABEL_X = 92;
  private static final double LABEL_STEP = 25;

  /// A zone as a flat tint, with the place of its label and the thread that leads there.
  public record Tint(
      DrawnZone zone,
      int ink,
      String path,
      String labelX,
      String labelY,
      String figureY,
      String thread) {}

  /// A single dot of the edge.
  public record Dot(String x, String y) {}

  public static TopView of(HairlineDesign design) {
    return of(design.id(), design.drawing());
  }

  static TopView of(UUID id, Drawing drawing) {
    var line = new HairlineCurve(drawing.heightMm(), drawing.recessionMm());
    var rim = IntStream.range(0, 120).mapToObj(i -> HeadShape.rim(i * Math.PI / 60)).toList();
    return new TopView(
        "head-" + id.toString().substring(24),
        Outline.closed(rim),
        Outline.open(line.drawn(drawing.edgeStyle())),
        drawing.edgeStyle() != EdgeStyle.SOFT,
        tints(drawing, line),
        line.scattered(drawing.edgeStyle()).stream()
            .map(dot -> new Dot(Outline.number(dot.x()), Outline.number(dot.y())))
            .toList());
  }

  private static List<Tint> tints(Drawing drawing, HairlineCurve line) {
    double hairlineCm2 =
        drawing.zones().stream()
            .filter(zone -> zone.zone() == Zone.HAIRLINE)
            .mapToDouble(DrawnZone::cm2)
            .sum();
    var shapes = new ZoneShapes(line, hairlineCm2);
    var byPlace =
        drawing.zones().stream()
            .sorted(Comparator.comparingDouble(zone -> shapes.of(zone).at().y()))
            .toList();
    var tints = new ArrayList<Tint>();
    double labelY = -HeadShape.HALF_LENGTH + 8;
    for (var zone : byPlace) {
      var shape = shapes.of(zone);
      labelY = Math.max(labelY, shape.at().y() - 4);
      tints.add(tint(zone, shape, labelY));
      labelY += LABEL_STEP;
    }
    tints.sort(Comparator.comparingInt(tint -> ZoneShapes.layer(tint.zone().zone())));
    return tints;
  }

  private static Tint tint(DrawnZone zone, ZoneShapes.Shape shape, double labelY) {
    var thread =
        Outline.open(
            List.of(
                shape.at(),
                new Point(LABEL_X - 10, labelY - 3),
                new Point(LABEL_X - 3, labelY - 3)));
    return new Tint(
        zone,
        ink(zone.zone()),
        shape.path(),
        Outline.number(LABEL_X),
        Outline.number(labelY),
        Outline.number(labelY + 9),
        thread);
  }

  private static int ink(Zone zone) {
    return switch (zone) {
      case HAIRLINE -> 1;
      case TOP -> 2;
      case CROWN -> 3;
      case SIDES, SCAR -> 4;
    };
  }
}
