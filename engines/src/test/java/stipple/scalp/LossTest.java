package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The shapes of the stages on the reference head.
class LossTest {

  private static final AreaReckoning AREAS = AreaReckoning.on(ScalpMapTest.MAP);

  @ParameterizedTest
  @CsvSource({
    "NORWOOD_II,14", "NORWOOD_III,31", "NORWOOD_III_VERTEX,56", "NORWOOD_IV,101", "NORWOOD_V,166",
    "NORWOOD_VI,267", "NORWOOD_VII,340", "LUDWIG_I,69", "LUDWIG_II,143", "LUDWIG_III,211"
  })
  void a_stage_covers_its_published_area(Stage stage, double cm2) {
    assertThat(AREAS.cm2(Loss.of(stage).shape())).isCloseTo(cm2, within(cm2 * 0.03));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void a_loss_lies_on_hair_bearing_scalp_and_is_the_same_on_both_sides(Stage stage) {
    var shape = Loss.of(stage).shape();
    assertThat(AREAS.cm2(shape.minus(HairRim.inside()))).isLessThan(0.05);
    var right =
        Shape.of(
            java.util.List.of(
                Ring.of(
                    java.util.List.of(
                        new ScalpPoint(0, -1.1),
                        new ScalpPoint(0.9, -0.75),
                        new ScalpPoint(0.9, 0.75),
                        new ScalpPoint(0, 1.1)))));
    double half = AREAS.cm2(shape.intersect(right));
    assertThat(2 * half).isCloseTo(AREAS.cm2(shape), within(0.1));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void moving_it_back_wider_and_lower_never_makes_it_smaller(Stage stage) {
    double before = AREAS.cm2(new Loss(stage, -0.05, -0.05, -0.05).shape());
    for (double more : new double[] {0, 0.05, 0.1}) {
      double crown = AREAS.cm2(new Loss(stage, 0, more, more).shape());
      assertThat(crown).isGreaterThanOrEqualTo(before - 0.01);
      before = crown;
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new Loss(stage, 0.4, 0, 0));
  }

  @Test
  void a_front_that_moves_back_bares_more() {
    double before = 0;
    for (double back : new double[] {-0.05, 0, 0.04, 0.08}) {
      double cm2 = AREAS.cm2(new Loss(Stage.NORWOOD_III, back, 0, 0).shape());
      assertThat(cm2).isGreaterThan(before);
      before = cm2;
    }
  }
}
