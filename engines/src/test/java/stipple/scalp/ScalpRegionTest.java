package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
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
    double whole = AREAS.cm2(HairRim.inside());
    assertThat(100 * AREAS.cm2(part.shape()) / whole).isCloseTo(part.sharePercent(), within(0.2));
  }

  @ParameterizedTest
  @CsvSource({
    "CIRCUMFERENCE EAR_TO_EAR NASION_TO_INION, 1, 2.6",
    "CIRCUMFERENCE EAR_TO_EAR NASION_TO_INION, 2, 2.1",
    "CIRCUMFERENCE EAR_TO_EAR, 1, 3.1",
    "CIRCUMFERENCE NASION_TO_INION, 1, 3.9",
    "EAR_TO_EAR NASION_TO_INION, 1, 3.8",
    "CIRCUMFERENCE, 1, 5.7"
  })
  void the_whole_is_as_sure_as_was_predicted(String lines, int readings, double percent) {
    var taken =
        new EnumMap<>(
            HeadFitTest.tapesOf(TapeModelTest.REFERENCE, readings, TapeLine.values()).readings());
    taken.keySet().removeIf(line -> !lines.contains(line.name()));
    var head = HeadModel.fitted(new Tapes(taken, HairUnderTape.SHAVED), false);
    var areas = AreaReckoning.on(ScalpMap.of(head));
    assertThat(100 * areas.estimate(HairRim.inside()).logSd()).isCloseTo(percent, within(0.15));
  }

  @Test
  void the_cap_follows_its_tapes_as_the_published_power_law_says() {
    for (int i = 0; i < 12; i++) {
      var scale =
          new Scale(
              0.9545 * (1 + 0.04 * Math.sin(i)),
              1.0223 * (1 + 0.04 * Math.sin(2.3 * i)),
              1.0134 * (1 + 0.04 * Math.cos(1.7 * i)));
      var tapes = new TapeModel(scale);
      double law =
          701
              * Math.pow(tapes.mm(TapeLine.CIRCUMFERENCE) / 556.5, 0.76)
              * Math.pow(tapes.mm(TapeLine.EAR_TO_EAR) / 350.7, 0.73)
              * Math.pow(tapes.mm(TapeLine.NASION_TO_INION) / 355.8, 0.49);
      var head = new HeadModel(scale, Symmetric3.ZERO, HeadModel.Origin.TAPES);
      assertThat(ScalpMapTest.disc(ScalpMap.of(head), 1)).isCloseTo(law, within(law * 0.005));
    }
  }
}
