package stipple.studio.treatment.hairlinedesign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import stipple.scalp.Edge;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairlineAdvice;
import stipple.scalp.HairlineMeasures;
import stipple.scalp.Stage;
import stipple.scalp.Wearer;
import stipple.scalp.Zone;
import stipple.studio.house.Phrase;

/// What to think about before a drawing is signed. It advises, it never refuses.
///
/// *Assumption*: brow line and outer corners of the eyes stand where they usually do.
public record DesignAdvice(Phrase said, boolean warning, String source) {

  private static final double DENSE_DOTS_PER_CM2 = 120;
  private static final int YOUNGEST = 16;
  private static final int OLDEST = 120;

  static List<DesignAdvice> on(DesignedHead designed, int ageYears) {
    var drawing = designed.drawing();
    var all = new ArrayList<DesignAdvice>();
    for (var advice : HairlineAdvice.on(measures(designed, ageYears))) {
      if (!ofWomen(advice.code()) || isWoman(drawing)) {
        all.add(
            new DesignAdvice(
                Phrase.of(
                    "hairline-advice." + advice.code(),
                    BigDecimal.valueOf(advice.figure()).stripTrailingZeros()),
                advice.severity() == HairlineAdvice.Severity.WARNING,
                advice.source()));
      }
    }
    drawing
        .fills()
        .forEach((zone, fill) -> {
          if (fill.wantedPerCm2() > DENSE_DOTS_PER_CM2) {
            all.add(
                new DesignAdvice(
                    Phrase.of(
                        "hairline-advice.DENSE",
                        zone,
                        BigDecimal.valueOf(fill.wantedPerCm2()).stripTrailingZeros()),
                    true,
                    "Dots"));
          }
        });
    return all;
  }

  private static HairlineMeasures measures(DesignedHead designed, int ageYears) {
    var drawing = designed.drawing();
    return HairlineMeasures.of(
        designed.line(),
        drawing.template(),
        FaceMeasures.USUAL,
        Edge.of(drawing.edgeStyle()).withPerCm2(drawing.fill(Zone.HAIRLINE).wantedPerCm2()),
        drawing.fill(Zone.TOP).wantedPerCm2(),
        new Wearer(
            drawing.stage().isPresent() && !isWoman(drawing),
            Math.clamp(ageYears, YOUNGEST, OLDEST),
            null,
            drawing.stage().orElse(null)));
  }

  // said of women only: where no stage is given, nothing tells whether it is one
  private static boolean ofWomen(HairlineAdvice.Code code) {
    return code == HairlineAdvice.Code.NO_LIMITS_FOR_WOMEN
        || code == HairlineAdvice.Code.FOREHEAD_UNUSUAL;
  }

  private static boolean isWoman(Drawing drawing) {
    return drawing.stage().filter(Stage::isLudwig).isPresent();
  }
}
