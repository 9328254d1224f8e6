package stipple.studio.treatment.hairlinedesign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import stipple.design.Fill;
import stipple.scalp.Zone;
import stipple.studio.house.StudioPlace.AreaUnit;
import stipple.studio.house.web.Form;

/// The fields of each zone: dots wanted, hair that is there, and the area where it was traced.
final class FillFields {

  private static final double MOST_IN_A_ZONE_CM2 = 600;
  private static final BigDecimal LEAST_DOTS = BigDecimal.TEN;
  private static final BigDecimal MOST_DOTS = BigDecimal.valueOf(310);

  private final AreaUnit unit;

  FillFields(AreaUnit unit) {
    this.unit = unit;
  }

  Map<Zone, Fill> read(Form form) {
    var fills = new EnumMap<Zone, Fill>(Zone.class);
    for (var zone : Zone.values()) {
      fills.put(
          zone,
          new Fill(
              tenths(form.decimal("dots-" + zone, LEAST_DOTS, MOST_DOTS)),
              form.optionalDecimal("hair-" + zone, BigDecimal.ZERO, MOST_DOTS)
                  .map(FillFields::tenths)
                  .orElse(0.0),
              traced(form, zone)));
    }
    return fills;
  }

  private Optional<Double> traced(Form form, Zone zone) {
    var most = BigDecimal.valueOf(unit.fromCm2(MOST_IN_A_ZONE_CM2)).setScale(1, RoundingMode.DOWN);
    return form.optionalDecimal("traced-" + zone, BigDecimal.ZERO, most)
        .map(area -> tenths(BigDecimal.valueOf(unit.toCm2(area.doubleValue()))))
        .filter(cm2 -> cm2 > 0);
  }

  void fill(Map<String, String> values, Map<Zone, Fill> fills) {
    fills.forEach((zone, fill) -> {
      values.put("dots-" + zone, plain(fill.wantedPerCm2(), 1));
      values.put("hair-" + zone, fill.hairPerCm2() == 0 ? "" : plain(fill.hairPerCm2(), 1));
      // fine enough that typing it back gives the same tenth of a square centimetre
      int places = unit == AreaUnit.CM2 ? 1 : 2;
      values.put(
          "traced-" + zone,
          fill.tracedCm2().map(cm2 -> plain(unit.fromCm2(cm2), places)).orElse(""));
    });
  }

  private static double tenths(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).doubleValue();
  }

  private static String plain(double value, int places) {
    return BigDecimal.valueOf(value)
        .setScale(places, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
