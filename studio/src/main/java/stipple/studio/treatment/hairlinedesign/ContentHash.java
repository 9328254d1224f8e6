package stipple.studio.treatment.hairlinedesign;

import java.util.Locale;
import java.util.UUID;
import stipple.scalp.Loss;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Spot;
import stipple.studio.house.Fingerprint;

/// The fingerprint of all that a design says: what is signed is this, and nothing else.
final class ContentHash {

  private ContentHash() {}

  static String of(UUID clientId, int number, Drawing drawing, Figures figures) {
    return Fingerprint.of(canonical(clientId, number, drawing, figures));
  }

  static String canonical(UUID clientId, int number, Drawing drawing, Figures figures) {
    var text = new StringBuilder("hairline design 2\n");
    text.append("client ").append(clientId).append('\n');
    text.append("number ").append(number).append('\n');
    text.append("head ").append(figures.headMeasurementId().map(UUID::toString).orElse(""));
    text.append("\nloss ").append(drawing.loss().map(ContentHash::loss).orElse("")).append('\n');
    text.append("template ").append(drawing.template()).append('\n');
    text.append("symmetric ").append(drawing.line().symmetric()).append('\n');
    for (var point : drawing.line().points()) {
      text.append("point ").append(point.tag()).append(place(point.at())).append('\n');
    }
    text.append("edge ").append(drawing.edgeStyle().name()).append('\n');
    text.append("whole edge ").append(drawing.wholeEdge()).append('\n');
    text.append("technique ").append(drawing.technique().name()).append('\n');
    drawing.spots().forEach(spot -> text.append(spot(spot)));
    drawing
        .fills()
        .forEach((zone, fill) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "fill %s wanted %.1f hair %.1f traced %s\n",
                    zone,
                    fill.wantedPerCm2(),
                    fill.hairPerCm2(),
                    fill.tracedCm2()
                        .map(cm2 -> String.format(Locale.ROOT, "%.1f", cm2))
                        .orElse(""))));
    for (var zone : figures.zones()) {
      text.append(
          String.format(
              Locale.ROOT,
              "zone %s cm2 %.1f dots %.1f\n",
              zone.zone(),
              zone.cm2(),
              zone.dotsPerCm2()));
    }
    return text.append("note ").append(drawing.note()).append('\n').toString();
  }

  private static String loss(Loss loss) {
    return loss.stage()
        + " "
        + Places.ofShare(loss.frontBack())
        + " "
        + Places.ofShare(loss.crownWider())
        + " "
        + Places.ofShare(loss.sidesLower());
  }

  private static String spot(Spot spot) {
    return String.format(
        Locale.ROOT,
        "spot %s%s %.0f x %.0f mm %.0f°\n",
        spot.kind(),
        place(spot.middle()),
        spot.lengthMm(),
        spot.widthMm(),
        Math.toDegrees(spot.headingRad()));
  }

  private static String place(ScalpPoint point) {
    return " " + point.gridU() + " " + point.gridV();
  }
}
