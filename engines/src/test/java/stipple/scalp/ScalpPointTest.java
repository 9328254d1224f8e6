package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ScalpPointTest {

  @Test
  void a_grid_point_comes_back_as_it_went() {
    for (int step = -120_000; step <= 120_000; step += 7) {
      var point = ScalpPoint.ofGrid(step, 0);
      assertThat(point.gridU()).isEqualTo(step);
      assertThat(point.mirrored().gridU()).isEqualTo(-step);
    }
  }

  @Test
  void a_point_off_the_scalp_is_refused() {
    assertThat(new ScalpPoint(0.72, 0.96).rho()).isEqualTo(1.2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScalpPoint(0.9, 0.9))
        .withMessageContaining("distance from the top of the head");
    assertThatIllegalArgumentException().isThrownBy(() -> new ScalpPoint(Double.NaN, 0));
  }

  @Test
  void the_mirror_of_the_middle_is_the_middle() {
    assertThat(new ScalpPoint(0, 0.5).mirrored()).isEqualTo(new ScalpPoint(0, 0.5));
  }
}
