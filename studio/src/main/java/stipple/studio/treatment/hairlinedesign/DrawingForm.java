package stipple.studio.treatment.hairlinedesign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stipple.duration.Technique;
import stipple.scalp.EdgeStyle;
import stipple.scalp.Stage;
import stipple.scalp.Zone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioPlace.AreaUnit;
import stipple.studio.house.web.Form;

/// Reads and fills the form of a drawing.
final class DrawingForm {

  private static final double MOST_IN_A_ZONE_CM2 = 600;
  private static final double MOST_IN_ALL_CM2 = 700;
  private static final BigDecimal LEAST_DOTS = BigDecimal.TEN;
  private static final BigDecimal MOST_DOTS = BigDecimal.valueOf(310);

  private final AreaUnit unit;

  DrawingForm(AreaUnit unit) {
    this.unit = unit;
  }

  Drawing read(Form form) {
    var drawing =
        new Drawing(
            form.optionalChoice("stage", Stage.class),
            form.choice("edgeStyle", EdgeStyle.class),
            form.choice("technique", Technique.class),
            form.whole("heightMm", 40, 140),
            form.whole("recessionMm", 0, 60),
            zones(form),
            form.optionalText("note", 1000));
    if (drawing.zones().isEmpty() && !form.isWrong()) {
      form.say("area-HAIRLINE", Phrase.of("hairline-design.no-zone"));
    }
    if (drawing.totalCm2() > MOST_IN_ALL_CM2) {
      form.say(
          "area-HAIRLINE",
          Phrase.of("hairline-design.too-large", Math.round(unit.fromCm2(MOST_IN_ALL_CM2))));
    }
    return drawing;
  }

  private List<DrawnZone> zones(Form form) {
    var zones = new ArrayList<DrawnZone>();
    var most = tenths(unit.fromCm2(MOST_IN_A_ZONE_CM2), RoundingMode.DOWN);
    for (var zone : Zone.values()) {
      double area =
          form.optionalDecimal("area-" + zone, BigDecimal.ZERO, most)
              .map(BigDecimal::doubleValue)
              .orElse(0.0);
      double cm2 = tenths(unit.toCm2(area), RoundingMode.HALF_UP).doubleValue();
      if (cm2 > 0) {
        var dots = form.decimal("dots-" + zone, LEAST_DOTS, MOST_DOTS);
        zones.add(
            new DrawnZone(
                zone,
                cm2,
                tenths(dots.doubleValue(), RoundingMode.HALF_UP).doubleValue(),
                form.isTicked("measured-" + zone)));
      } else {
        form.optionalDecimal("dots-" + zone, LEAST_DOTS, MOST_DOTS);
      }
    }
    return zones;
  }

  Form filled(Drawing drawing) {
    var values = new LinkedHashMap<String, String>();
    drawing.stage().ifPresent(stage -> values.put("stage", stage.name()));
    values.put("edgeStyle", drawing.edgeStyle().name());
    values.put("technique", drawing.technique().name());
    values.put("heightMm", Integer.toString(drawing.heightMm()));
    values.put("recessionMm", Integer.toString(drawing.recessionMm()));
    values.put("note", drawing.note());
    drawing.zones().forEach(zone -> fill(values, zone));
    return Form.filled(values);
  }

  private void fill(Map<String, String> values, DrawnZone zone) {
    int places = unit == AreaUnit.CM2 ? 1 : 2;
    values.put("area-" + zone.zone(), plain(unit.fromCm2(zone.cm2()), places));
    values.put("dots-" + zone.zone(), plain(zone.dotsPerCm2(), 1));
    values.put("measured-" + zone.zone(), zone.measured() ? "yes" : "");
  }

  private static BigDecimal tenths(double value, RoundingMode rounding) {
    return BigDecimal.valueOf(value).setScale(1, rounding);
  }

  private static String plain(double value, int places) {
    return BigDecimal.valueOf(value)
        .setScale(places, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
