package stipple.studio.treatment.hairlinedesign;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stipple.dots.Layouter;
import stipple.duration.Technique;
import stipple.scalp.EdgeStyle;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.ScalpMap;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioPlace.AreaUnit;
import stipple.studio.house.web.Form;
import stipple.studio.treatment.consultation.MeasuredHead;

/// Reads and fills the form of a drawing. What was not touched stays exactly where it is drawn;
/// what was typed in millimetres is laid on the head as it is measured now.
final class DrawingForm {

  private static final double MOST_IN_ALL_CM2 = 700;

  private final AreaUnit unit;
  private final MeasuredHead head;
  private final LineFields line;
  private final LossFields loss;
  private final SpotFields spots;
  private final FillFields fills;

  DrawingForm(AreaUnit unit, MeasuredHead head) {
    this.unit = unit;
    this.head = head;
    ScalpMap map = head.map();
    this.line = new LineFields(map);
    this.loss = new LossFields(map);
    this.spots = new SpotFields(map);
    this.fills = new FillFields(unit);
  }

  /// *Domain*: `before` is the drawing that the form was filled with.
  DesignedHead read(Form form, Drawing before) {
    var drawing =
        new Drawing(
            loss.read(form, before.loss()),
            form.choice("template", HairlineTemplate.class),
            line.read(form, before),
            form.choice("edgeStyle", EdgeStyle.class),
            form.isTicked("wholeEdge"),
            spots.read(form, before.spots()),
            fills.read(form),
            form.choice("technique", Technique.class),
            form.optionalText("note", 1000));
    var designed = DesignedHead.of(drawing, head);
    check(form, designed);
    return designed;
  }

  private void check(Form form, DesignedHead designed) {
    if (form.isWrong()) {
      return;
    }
    designed
        .line()
        .crossing()
        .ifPresent(_ -> form.say("recessionMm", Phrase.of("hairline-design.line-crosses")));
    double cm2 = designed.zones().stream().mapToDouble(DrawnZone::cm2).sum();
    if (designed.zones().isEmpty()) {
      form.say("stage", Phrase.of("hairline-design.no-zone"));
    } else if (designed.zones().stream().noneMatch(zone -> zone.dotsPerCm2() >= 1)) {
      form.say("hair-TOP", Phrase.of("hairline-design.all-hair"));
    } else if (cm2 > MOST_IN_ALL_CM2) {
      form.say(
          "traced-HAIRLINE",
          Phrase.of("hairline-design.too-large", Math.round(unit.fromCm2(MOST_IN_ALL_CM2))));
    } else {
      checkDots(form, designed.zones());
    }
  }

  // said at the zone that wishes most
  private static void checkDots(Form form, List<DrawnZone> zones) {
    long dots = zones.stream().mapToLong(DrawnZone::dots).sum();
    if (dots > Layouter.MOST_DOTS) {
      zones.stream()
          .max(Comparator.comparingLong(DrawnZone::dots))
          .ifPresent(most ->
              form.say(
                  "dots-" + most.zone(),
                  Phrase.of("hairline-design.too-many-dots", dots, Layouter.MOST_DOTS)));
    }
  }

  /// The fields with the line and the places told to the grid, for whoever drags them.
  Map<String, String> told(Drawing drawing) {
    var values = fields(drawing);
    values.putAll(LinePoints.filled(drawing.line()));
    values.putAll(SpotPlaces.filled(drawing.spots()));
    return values;
  }

  Form filled(Drawing drawing) {
    var values = fields(drawing);
    spots.fill(values, drawing.spots());
    return Form.filled(values);
  }

  private Map<String, String> fields(Drawing drawing) {
    var values = new LinkedHashMap<String, String>();
    loss.fill(values, drawing.loss());
    line.fill(values, drawing);
    values.put("edgeStyle", drawing.edgeStyle().name());
    values.put("wholeEdge", drawing.wholeEdge() ? "yes" : "");
    fills.fill(values, drawing.fills());
    values.put("technique", drawing.technique().name());
    values.put("note", drawing.note());
    return values;
  }

  /// Whether all these fields were left as they were filled.
  static boolean isUntouched(Form form, Map<String, String> filled) {
    return filled.entrySet().stream()
        .allMatch(field -> form.value(field.getKey()).strip().equals(field.getValue()));
  }

  static String whole(double value) {
    return Long.toString(Math.round(value));
  }
}
