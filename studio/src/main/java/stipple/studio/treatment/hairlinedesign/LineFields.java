package stipple.studio.treatment.hairlinedesign;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairlineCurve;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.HairlineWish;
import stipple.scalp.ScalpMap;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// The fields of the line, in the figures in which a studio speaks of it; or its points, where it
/// was dragged.
final class LineFields {

  private final ScalpMap map;

  LineFields(ScalpMap map) {
    this.map = map;
  }

  HairlineCurve read(Form form, Drawing before) {
    int height = form.whole("heightMm", 40, 140);
    int recession = form.whole("recessionMm", -20, 60);
    var side = optional(form, "cornerSideMm", 25, 80);
    var leftRecession = unless((double) recession, optional(form, "leftRecessionMm", -20, 60));
    var leftSide = unless(side, optional(form, "leftCornerSideMm", 25, 80));
    var template = form.choice("template", HairlineTemplate.class);
    if (LinePoints.isTold(form)) {
      return LinePoints.read(form).orElse(before.line());
    }
    if (form.isWrong() || DrawingForm.isUntouched(form, filled(before))) {
      return before.line();
    }
    try {
      return new HairlineWish(template, height, recession, side, leftRecession, leftSide)
          .curve(FaceMeasures.USUAL, map);
    } catch (IllegalArgumentException noSuchLine) {
      form.say("heightMm", Phrase.of("hairline-design.no-such-line"));
      return before.line();
    }
  }

  private static @Nullable Double optional(Form form, String name, int least, int most) {
    return form.optionalWhole(name, least, most).map(Integer::doubleValue).orElse(null);
  }

  // a left side that is as the right one needs no figure of its own
  private static @Nullable Double unless(@Nullable Double right, @Nullable Double left) {
    return Objects.equals(right, left) ? null : left;
  }

  void fill(Map<String, String> values, Drawing drawing) {
    values.putAll(filled(drawing));
  }

  private Map<String, String> filled(Drawing drawing) {
    var values = new LinkedHashMap<String, String>();
    var wish = HairlineWish.of(drawing.line(), drawing.template(), FaceMeasures.USUAL, map);
    values.put("template", drawing.template().name());
    values.put("heightMm", DrawingForm.whole(wish.heightMm()));
    values.put("recessionMm", DrawingForm.whole(wish.recessionMm()));
    values.put("cornerSideMm", figure(wish.cornerSideMm()));
    values.put("leftRecessionMm", figure(wish.leftRecessionMm()));
    values.put("leftCornerSideMm", figure(wish.leftCornerSideMm()));
    return values;
  }

  private static String figure(@Nullable Double mm) {
    return mm == null ? "" : DrawingForm.whole(mm);
  }
}
