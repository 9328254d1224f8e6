package stipple.studio.treatment.hairlinedesign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stipple.scalp.HairRim;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Spot;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// The rows of single spots: what, where by the clock around the crown, how large, how it lies.
final class SpotFields {

  private static final double RAD_PER_HOUR = Math.PI / 6;
  private static final int FURTHEST_MM = 200;

  private final ScalpMap map;

  SpotFields(ScalpMap map) {
    this.map = map;
  }

  List<Spot> read(Form form, List<Spot> before) {
    if (SpotPlaces.isTold(form)) {
      return SpotPlaces.read(form);
    }
    var spots = new ArrayList<Spot>();
    for (int row = 1; row <= Drawing.MOST_SPOTS; row++) {
      var stays = row <= before.size() ? Optional.of(before.get(row - 1)) : Optional.<Spot>empty();
      if (stays.isPresent() && DrawingForm.isUntouched(form, filled(row, stays.get()))) {
        spots.add(stays.get());
      } else {
        read(form, row).ifPresent(spots::add);
      }
    }
    return spots;
  }

  private Optional<Spot> read(Form form, int row) {
    var kind = form.optionalChoice(name(row, "kind"), Spot.Kind.class);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    var clock = form.decimal(name(row, "clock"), BigDecimal.ZERO, BigDecimal.valueOf(12));
    int away = form.whole(name(row, "fromCrownMm"), 0, FURTHEST_MM);
    int length = form.whole(name(row, "lengthMm"), 2, 350);
    int width = form.whole(name(row, "widthMm"), 1, 150);
    var heading = form.choice(name(row, "heading"), SpotHeading.class);
    double bearing = clock.doubleValue() * RAD_PER_HOUR;
    var middle = ScalpPoint.polar(Math.min(1.2, away / map.rimMm(bearing)), bearing);
    if (!HairRim.inside().contains(middle)) {
      form.say(name(row, "fromCrownMm"), Phrase.of("hairline-design.spot.off"));
    }
    if (width > length) {
      form.say(name(row, "widthMm"), Phrase.of("hairline-design.spot.wide"));
    }
    return wrong(form, row)
        ? Optional.empty()
        : Optional.of(
            new Spot(
                kind.get(), ScalpPoint.polar(middle.rho(), bearing), length, width, heading.rad()));
  }

  private static boolean wrong(Form form, int row) {
    return form.allWrong().keySet().stream().anyMatch(name -> name.startsWith("spot-" + row + "-"));
  }

  void fill(Map<String, String> values, List<Spot> spots) {
    for (int i = 0; i < spots.size(); i++) {
      values.putAll(filled(i + 1, spots.get(i)));
    }
  }

  private Map<String, String> filled(int row, Spot spot) {
    var values = new LinkedHashMap<String, String>();
    double bearing = spot.middle().bearingRad();
    double hours = (bearing < 0 ? bearing + 2 * Math.PI : bearing) / RAD_PER_HOUR;
    values.put(name(row, "kind"), spot.kind().name());
    values.put(
        name(row, "clock"),
        BigDecimal.valueOf(Math.round(hours * 2) / 2.0).stripTrailingZeros().toPlainString());
    values.put(
        name(row, "fromCrownMm"), DrawingForm.whole(spot.middle().rho() * map.rimMm(bearing)));
    values.put(name(row, "lengthMm"), DrawingForm.whole(spot.lengthMm()));
    values.put(name(row, "widthMm"), DrawingForm.whole(spot.widthMm()));
    values.put(name(row, "heading"), SpotHeading.nearest(spot.headingRad()).name());
    return values;
  }

  static String name(int row, String field) {
    return "spot-" + row + "-" + field;
  }
}
