package stipple.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stipple.scalp.AreaReckoning;
import stipple.scalp.EdgeStyle;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.HairlineWish;
import stipple.scalp.HeadModel;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.TapeLine;
import stipple.scalp.TapeReading;
import stipple.scalp.Tapes;
import stipple.scalp.Zone;

/// A measured head to draw on, and drawings for it.
final class OneHead {

  static final ScalpMap MAP = map();
  static final AreaReckoning AREAS = AreaReckoning.on(MAP);

  private OneHead() {}

  private static ScalpMap map() {
    var readings =
        Map.of(
            TapeLine.CIRCUMFERENCE, new TapeReading(571, 2),
            TapeLine.EAR_TO_EAR, new TapeReading(355, 2),
            TapeLine.NASION_TO_INION, new TapeReading(358, 2));
    return ScalpMap.of(HeadModel.fitted(new Tapes(readings, HairUnderTape.UNKNOWN), false));
  }

  static Drawn drawn(@Nullable Stage stage, double heightMm) {
    return drawn(stage, heightMm, Map.of(), List.of(), EdgeStyle.NATURAL);
  }

  static Drawn drawn(
      @Nullable Stage stage,
      double heightMm,
      Map<Zone, Fill> fills,
      List<Spot> spots,
      EdgeStyle edge) {
    var line =
        HairlineWish.symmetric(HairlineTemplate.GARG, heightMm, 12).curve(FaceMeasures.USUAL, MAP);
    return new Drawn(Optional.ofNullable(stage).map(Loss::of), line, edge, true, spots, fills);
  }
}
