package stipple.studio.treatment.hairlinedesign;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.Stage;
import stipple.studio.house.web.Form;

/// The fields of what is bare: a stage, and how far its shape is moved on this head.
final class LossFields {

  private static final int FURTHEST_MM = 50;

  private final ScalpMap map;

  LossFields(ScalpMap map) {
    this.map = map;
  }

  Optional<Loss> read(Form form, Optional<Loss> before) {
    var stage = form.optionalChoice("stage", Stage.class);
    double front = move(form, "frontBackMm", 0);
    double crown = move(form, "crownWiderMm", Math.PI);
    double sides = move(form, "sidesLowerMm", Math.PI / 2);
    if (before.isPresent() && DrawingForm.isUntouched(form, filled(before))) {
      return before;
    }
    return stage.map(one -> new Loss(one, front, crown, sides));
  }

  private double move(Form form, String name, double bearingRad) {
    int mm = form.optionalWhole(name, -FURTHEST_MM, FURTHEST_MM).orElse(0);
    return Places.share(Places.ofShare(Math.clamp(mm / map.rimMm(bearingRad), -0.3, 0.3)));
  }

  void fill(Map<String, String> values, Optional<Loss> loss) {
    values.putAll(filled(loss));
  }

  private Map<String, String> filled(Optional<Loss> loss) {
    var values = new LinkedHashMap<String, String>();
    values.put("stage", loss.map(one -> one.stage().name()).orElse(""));
    values.put("frontBackMm", loss.map(one -> mm(one.frontBack(), 0)).orElse("0"));
    values.put("crownWiderMm", loss.map(one -> mm(one.crownWider(), Math.PI)).orElse("0"));
    values.put("sidesLowerMm", loss.map(one -> mm(one.sidesLower(), Math.PI / 2)).orElse("0"));
    return values;
  }

  private String mm(double share, double bearingRad) {
    return DrawingForm.whole(share * map.rimMm(bearingRad));
  }
}
