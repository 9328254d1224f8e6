package stipple.studio.treatment.hairlinedesign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import stipple.scalp.EdgeStyle;
import stipple.scalp.HairlineAdvice;
import stipple.scalp.HairlineMeasures;
import stipple.scalp.Stage;
import stipple.studio.house.Phrase;

/// What to think about before a drawing is signed. It advises, it never refuses.
///
/// *Assumption*: the temple corner stands above the middle by as much as it is set back, on the
/// line of the eye, and the edge grades over half to two centimetres by its style.
public record DesignAdvice(Phrase said, boolean warning, String source) {

  private static final double DENSE_DOTS_PER_CM2 = 120;
  private static final double MM_PER_CM = 10;
  private static final int YOUNGEST = 16;
  private static final int OLDEST = 120;

  static List<DesignAdvice> on(Drawing drawing, int ageYears) {
    var all = new ArrayList<DesignAdvice>();
    for (var advice : HairlineAdvice.on(measures(drawing, ageYears))) {
      if (!ofWomen(advice.code()) || isLudwig(drawing)) {
        all.add(
            new DesignAdvice(
                Phrase.of(
                    "hairline-advice." + advice.code(),
                    BigDecimal.valueOf(advice.figure()).stripTrailingZeros()),
                advice.severity() == HairlineAdvice.Severity.WARNING,
                advice.source()));
      }
    }
    drawing.zones().stream()
        .filter(zone -> zone.dotsPerCm2() > DENSE_DOTS_PER_CM2)
        .forEach(zone ->
            all.add(
                new DesignAdvice(
                    Phrase.of(
                        "hairline-advice.DENSE",
                        zone.zone(),
                        BigDecimal.valueOf(zone.dotsPerCm2()).stripTrailingZeros()),
                    true,
                    "Dots")));
    return all;
  }

  private static boolean ofWomen(HairlineAdvice.Code code) {
    return code == HairlineAdvice.Code.NO_LIMITS_FOR_WOMEN
        || code == HairlineAdvice.Code.FOREHEAD_UNUSUAL;
  }

  private static HairlineMeasures measures(Drawing drawing, int ageYears) {
    return new HairlineMeasures(
        drawing.heightMm() / MM_PER_CM,
        drawing.recessionMm() / MM_PER_CM,
        0,
        transitionCm(drawing.edgeStyle()),
        drawing.edgeStyle(),
        drawing.stage().isPresent() && !isLudwig(drawing),
        Math.clamp(ageYears, YOUNGEST, OLDEST),
        null,
        drawing.stage().orElse(null));
  }

  private static double transitionCm(EdgeStyle style) {
    return switch (style) {
      case SOFT -> 2;
      case NATURAL -> 1;
      case DEFINED -> 0.5;
      case SHARP -> 0;
    };
  }

  private static boolean isLudwig(Drawing drawing) {
    return drawing
        .stage()
        .filter(stage ->
            stage == Stage.LUDWIG_I || stage == Stage.LUDWIG_II || stage == Stage.LUDWIG_III)
        .isPresent();
  }
}
