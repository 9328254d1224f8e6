package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The tapes of the egg against figures reckoned independently, and their slopes.
class TapeModelTest {

  // the published figures are rounded lengths of polygons, a little short of the curve
  private static final org.assertj.core.data.Offset<Double> CLOSE = within(0.15);
  static final Scale REFERENCE = new Scale(0.9545, 1.0223, 1.0134);

  @Test
  void the_unscaled_egg_has_its_published_tapes() {
    var egg = new TapeModel(Scale.NONE);
    assertThat(egg.mm(TapeLine.CIRCUMFERENCE)).isCloseTo(560.3, CLOSE);
    assertThat(egg.mm(TapeLine.EAR_TO_EAR)).isCloseTo(353.3, CLOSE);
    assertThat(egg.mm(TapeLine.NASION_TO_INION)).isCloseTo(349.8, CLOSE);
  }

  @Test
  void the_reference_head_has_its_published_tapes() {
    var head = new TapeModel(REFERENCE);
    assertThat(head.mm(TapeLine.CIRCUMFERENCE)).isCloseTo(556.5, CLOSE);
    assertThat(head.mm(TapeLine.EAR_TO_EAR)).isCloseTo(350.7, CLOSE);
    assertThat(head.mm(TapeLine.NASION_TO_INION)).isCloseTo(355.8, CLOSE);
  }

  @Test
  void a_caliper_finds_the_reference_head_as_broad_and_long_as_published() {
    assertThat(HeadModel.known(REFERENCE).breadthMm()).isCloseTo(153.1, CLOSE);
    assertThat(HeadModel.known(REFERENCE).lengthMm()).isCloseTo(197.4, CLOSE);
  }

  @Test
  void each_tape_grows_with_the_axes_it_runs_over() {
    assertThat(slopes(TapeLine.CIRCUMFERENCE))
        .containsExactly(new double[] {0.408, 0.592, 0}, within(1.5e-3));
    assertThat(slopes(TapeLine.EAR_TO_EAR))
        .containsExactly(new double[] {0.334, 0, 0.667}, within(1.5e-3));
    assertThat(slopes(TapeLine.NASION_TO_INION))
        .containsExactly(new double[] {0, 0.449, 0.551}, within(1.5e-3));
  }

  private static double[] slopes(TapeLine line) {
    double[] slopes = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      double more = new TapeModel(REFERENCE.times(axis, 1.01)).mm(line);
      double less = new TapeModel(REFERENCE.times(axis, 1 / 1.01)).mm(line);
      slopes[axis] = Math.log(more / less) / (2 * Math.log(1.01));
    }
    return slopes;
  }
}
