package stipple.studio.treatment.hairlinedesign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stipple.scalp.Edge;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairlineAdvice;
import stipple.scalp.HairlineMeasures;
import stipple.scalp.Loss;
import stipple.scalp.Stage;
import stipple.scalp.Wearer;
import stipple.scalp.Zone;
import stipple.studio.house.Phrase;

/// What to think about before a drawing is signed. It advises, it never refuses.
///
/// *Assumption*: brow line and outer corners of the eyes stand where they usually do.
public record DesignAdvice(Phrase said, boolean warning, String source) {

  private static final double DENSE_DOTS_PER_CM2 = 120;
  private static final double A_LITTLE_MM = 2;
  private static final int YOUNGEST = 16;
  private static final int OLDEST = 120;

  static List<DesignAdvice> on(DesignedHead designed, int ageYears) {
    var drawing = designed.drawing();
    var all = new ArrayList<DesignAdvice>();
    for (var advice : HairlineAdvice.on(measures(designed, ageYears))) {
      boolean ofOthers = ofWomen(advice.code()) && !isWoman(drawing);
      if (!ofOthers && !(isLow(advice.code()) && isOnOwnHair(designed))) {
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
    edgeFullerThanTop(drawing).ifPresent(all::add);
    return all;
  }

  // laid no denser than the body behind it, so it is said
  private static Optional<DesignAdvice> edgeFullerThanTop(Drawing drawing) {
    double top = drawing.fill(Zone.TOP).wantedPerCm2();
    return drawing.fill(Zone.HAIRLINE).wantedPerCm2() <= top
        ? Optional.empty()
        : Optional.of(
            new DesignAdvice(
                Phrase.of(
                    "hairline-advice.EDGE_FULLER_THAN_TOP",
                    BigDecimal.valueOf(top).stripTrailingZeros()),
                false,
                "Chosen"));
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

  private static boolean isLow(HairlineAdvice.Code code) {
    return code == HairlineAdvice.Code.TOO_LOW
        || code == HairlineAdvice.Code.FAR_TOO_LOW
        || code == HairlineAdvice.Code.LOW_FOR_THE_AGE;
  }

  // A line is not low where the client's own hair starts as low.
  private static boolean isOnOwnHair(DesignedHead designed) {
    var face = FaceMeasures.USUAL;
    var map = designed.head().map();
    double height = Figures.of(designed).heightMm() + A_LITTLE_MM;
    return designed
        .drawing()
        .loss()
        .flatMap(Loss::frontInTheMiddle)
        .filter(front -> face.heightMm(front, map) <= height)
        .isPresent();
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
