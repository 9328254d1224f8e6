package stipple.evenness;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PointsTest {

  private static final double[] THREE = {0.1, 0.5, 0.9};

  @Test
  void fewer_than_three_dots_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Points(new double[2], new double[2], Patch.torus(1, 1)))
        .withMessage("Evenness needs at least 3 dots, got 2");
  }

  @Test
  void a_dot_that_is_nowhere_or_outside_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Points(THREE, new double[] {0.1, Double.NaN, 0.1}, Patch.torus(1, 1)))
        .withMessage("y of dot 1 must lie between 0 and 1.0, got NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Points(new double[] {0.1, 0.2, -0.1}, THREE, Patch.window(1, 1)))
        .withMessage("x of dot 2 must lie between 0 and 1.0, got -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Points(THREE, new double[4], Patch.torus(1, 1)))
        .withMessageContaining("got 3 x and 4 y");
  }

  @Test
  void a_patch_without_ground_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Patch.torus(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Patch.window(1, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Patch.window(1, Double.POSITIVE_INFINITY));
  }

  @Test
  void a_window_with_nothing_but_edge_is_refused() {
    var few = new Points(THREE, THREE, Patch.window(1, 1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evenness.of(few))
        .withMessageContaining("No dot lies");
  }
}
