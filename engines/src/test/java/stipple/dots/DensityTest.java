package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stipple.scalp.Zone;

class DensityTest {

  @Test
  void a_high_density_is_a_dot_a_millimetre() {
    assertThat(Density.HIGH.dotsPerCm2(Zone.TOP)).isEqualTo(100);
  }

  @Test
  void the_front_edge_stays_natural_at_every_level() {
    for (var level : Density.values()) {
      assertThat(level.dotsPerCm2(Zone.HAIRLINE)).isBetween(38.0, 78.0);
      assertThat(level.byZone()).containsOnlyKeys(Zone.values());
    }
  }

  @Test
  void fuller_is_more_dots() {
    assertThat(Density.LOW.dotsPerCm2()).isLessThan(Density.MEDIUM.dotsPerCm2());
    assertThat(Density.MEDIUM.dotsPerCm2()).isLessThan(Density.HIGH.dotsPerCm2());
  }
}
