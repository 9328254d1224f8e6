package stipple.studio.treatment.hairlinedesign;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stipple.dots.Density;
import stipple.duration.Goal;
import stipple.duration.Technique;
import stipple.scalp.EdgeStyle;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairlineTemplate;
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
    boolean woman = stage.filter(Stage::isLudwig).isPresent();
    boolean nothingButTraced = scarOnly && !consultation.measuredCm2().isEmpty();
    return new Drawing(
        nothingButTraced ? Optional.empty() : stage.map(Loss::of),
        woman ? HairlineTemplate.EPICANTHAL : HairlineTemplate.GARG,
        line(stage, map),
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

  /// Where hair still stands in the middle the line starts there, never lower; else 80 mm above the
  /// brow. *Assumption*: heights and corners of the early stages are those of their shapes.
  private static stipple.scalp.HairlineCurve line(Optional<Stage> stage, ScalpMap map) {
    var face = FaceMeasures.USUAL;
    return stage
        .map(
            one ->
                switch (one) {
                  case NORWOOD_II -> wish(HairlineTemplate.GARG, 60, 12.0);
                  case NORWOOD_III, NORWOOD_III_VERTEX -> wish(HairlineTemplate.GARG, 62, 14.0);
                  case NORWOOD_IV -> wish(HairlineTemplate.GARG, 72, 14.0);
                  case NORWOOD_V, NORWOOD_VI, NORWOOD_VII ->
                      HairlineWish.from(HairlineTemplate.GARG, 80, face, map);
                  case LUDWIG_I, LUDWIG_II, LUDWIG_III ->
                      wish(HairlineTemplate.EPICANTHAL, 64, 4.0);
                })
        .orElseGet(() -> HairlineWish.from(HairlineTemplate.GARG, 80, face, map))
        .curve(face, map);
  }

  private static HairlineWish wish(HairlineTemplate template, double height, double recession) {
    @Nullable Double asTemplate = null;
    return new HairlineWish(template, height, recession, asTemplate, null, null);
  }
}
