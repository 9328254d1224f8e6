package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The regions of a scalp: their published areas, what they sum to, and how sure they are.
class ScalpRegionTest {

  private static final AreaReckoning AREAS = AreaReckoning.on(ScalpMapTest.MAP);

  @ParameterizedTest
  @EnumSource(ScalpRegion.class)
  void each_region_has_its_published_area(ScalpRegion region) {
    assertThat(AREAS.cm2(region.shape())).isCloseTo(region.referenceCm2(), within(1.2));
  }

  @Test
  void together_they_are_the_hair_bearing_scalp() {
    double sum = 0;
    var all = Shape.EMPTY;
    for (var region : ScalpRegion.values()) {
      assertThat(all.intersect(region.shape()).gridArea()).isLessThan(1e6);
      all = all.union(region.shape());
      sum += AREAS.cm2(region.shape());
    }
    assertThat(sum).isCloseTo(495, within(2.0));
    assertThat(AREAS.cm2(HairRim.inside())).isCloseTo(sum, within(0.1));
  }

  @ParameterizedTest
  @EnumSource(SaltPart.class)
  void the_parts_of_the_score_have_their_shares(SaltPart part) {
    double cap = ScalpMapTest.disc(ScalpMapTest.MAP, 1);
    assertThat(100 * AREAS.cm2(part.shape()) / cap).isCloseTo(part.sharePercent(), within(0.2));
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,1,1,2.6",
    "1,1,1,2,2.1",
    "1,1,0,1,3.1",
    "1,0,1,1,3.9",
    "0,1,1,1,3.8",
    "1,0,0,1,5.7"
  })
  void the_whole_is_as_sure_as_was_predicted(
      int around, int over, int along, int readings, double percent) {
    var taken = new EnumMap<TapeLine, TapeReading>(TapeLine.class);
    var all = HeadFitTest.tapesOf(TapeModelTest.REFERENCE, readings, TapeLine.values()).readings();
    int[] which = {around, over, along};
    for (var line : TapeLine.values()) {
      if (which[line.ordinal()] == 1) {
        taken.put(line, all.get(line));
      }
    }
    var head = HeadModel.fitted(new Tapes(taken, HairUnderTape.SHAVED), false);
    var areas = AreaReckoning.on(ScalpMap.of(head));
    assertThat(100 * areas.estimate(HairRim.inside()).logSd()).isCloseTo(percent, within(0.15));
  }

  @Test
  void an_area_follows_its_tapes_as_the_published_power_law_says() {
    double[][] factors = {{1.05, 1, 1}, {1, 1.05, 1}, {1, 1, 1.05}, {0.95, 0.96, 1.03}};
    for (double[] factor : factors) {
      double law =
          495 * Math.pow(factor[0], 0.64) * Math.pow(factor[1], 0.80) * Math.pow(factor[2], 0.53);
      assertThat(hairBearing(factor) / hairBearing(new double[] {1, 1, 1}))
          .isCloseTo(law / 495, within(0.006));
    }
  }

  private static double hairBearing(double[] factor) {
    var tapes =
        new Tapes(
            Map.of(
                TapeLine.CIRCUMFERENCE, new TapeReading(556.5 * factor[0], 1),
                TapeLine.EAR_TO_EAR, new TapeReading(350.7 * factor[1], 1),
                TapeLine.NASION_TO_INION, new TapeReading(355.8 * factor[2], 1)),
            HairUnderTape.SHAVED);
    var head = HeadFit.of(tapes, Symmetric3.diagonal(1e-8, 1e-8, 1e-8), HeadModel.Origin.TAPES);
    return ScalpMap.of(head).areas().cm2(HairRim.inside());
  }
}
