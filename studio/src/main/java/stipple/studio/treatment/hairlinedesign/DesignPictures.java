package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Spot;
import stipple.scalp.Zone;
import stipple.studio.house.web.Names;
import stipple.studio.house.web.Words;
import stipple.studio.treatment.consultation.HeadDrawing;
import stipple.studio.treatment.consultation.HeadViews;

/// A design as it is seen: zones as tints with their areas, the line as uneven as it will be.
final class DesignPictures {

  // a sample in three of half millimetres: finer than a line on paper
  private static final int EVERY = 3;

  private DesignPictures() {}

  static HeadViews of(UUID clientId, DesignedHead designed, Figures figures, Words words) {
    return of(clientId, designed, figures, words, true);
  }

  /// The same, with or without the names of the zones on it.
  static HeadViews of(
      UUID clientId, DesignedHead designed, Figures figures, Words words, boolean named) {
    Map<Zone, DrawnZone> drawn =
        figures.zones().stream().collect(Collectors.toMap(DrawnZone::zone, zone -> zone));
    var tints = new ArrayList<HeadDrawing.Tint>();
    for (var zone : Zone.values()) {
      var figure = drawn.get(zone);
      var shape = designed.shape(zone);
      if (figure != null && !shape.isEmpty()) {
        tints.add(
            new HeadDrawing.Tint(
                shape,
                ink(zone),
                named ? words.say(Names.keyOf(zone)) : "",
                named ? words.area(figure.cm2()) + " " + words.areaUnit() : ""));
      }
    }
    for (var spot : designed.drawing().spots()) {
      if (spot.kind() == Spot.Kind.LEFT_OUT) {
        tints.add(new HeadDrawing.Tint(spot.on(designed.head().map()), 0, "", ""));
      }
    }
    return HeadViews.of(
        designed.head().map(),
        new HeadDrawing(
            tints,
            List.of(new HeadDrawing.Line(HeadDrawing.Line.Kind.HAIRLINE, line(clientId, designed))),
            List.of()));
  }

  private static List<ScalpPoint> line(UUID clientId, DesignedHead designed) {
    var line = designed.lineAsDrawn(clientId);
    var points = new ArrayList<ScalpPoint>();
    for (int i = 0; i < line.size(); i += EVERY) {
      points.add(line.at(i));
    }
    return points;
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
