package stipple.studio.treatment.hairlinedesign;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stipple.design.Fill;
import stipple.dots.Density;
import stipple.duration.Goal;
import stipple.duration.Technique;
import stipple.scalp.EdgeStyle;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairlineWish;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.Stage;
import stipple.scalp.Zone;
import stipple.studio.treatment.consultation.Consultation;

/// The drawing a design starts from: the loss as its stage is drawn, and a line that suits it.
final class FirstDrawing {

  private FirstDrawing() {}

  static Drawing from(Consultation consultation, ScalpMap map) {
    var goal = consultation.goal();
    boolean scarOnly = goal.filter(one -> one == Goal.SCAR_CAMOUFLAGE).isPresent();
    boolean shaved = goal.filter(one -> one == Goal.SHAVED_LOOK).isPresent();
    var stage = consultation.stage();
    var wish = HairlineWish.suiting(stage.orElse(null), FaceMeasures.USUAL, map);
    boolean woman = stage.filter(Stage::isLudwig).isPresent();
    boolean nothingButTraced = scarOnly && !consultation.measuredCm2().isEmpty();
    return new Drawing(
        nothingButTraced ? Optional.empty() : stage.map(Loss::of),
        wish.template(),
        wish.curve(FaceMeasures.USUAL, map),
        EdgeStyle.NATURAL,
        shaved && !woman,
        List.of(),
        fills(consultation),
        goal.filter(one -> one == Goal.DENSITY).isPresent()
            ? Technique.BETWEEN_HAIRS
            : Technique.SINGLE_POINT_SHAVED,
        "");
  }

  private static Map<Zone, Fill> fills(Consultation consultation) {
    var density = consultation.density().orElse(Density.MEDIUM);
    var fills = new EnumMap<Zone, Fill>(Zone.class);
    for (var zone : Zone.values()) {
      fills.put(
          zone,
          new Fill(
              density.dotsPerCm2(zone),
              0,
              Optional.ofNullable(consultation.measuredCm2().get(zone)).filter(cm2 -> cm2 > 0)));
    }
    return fills;
  }
}
