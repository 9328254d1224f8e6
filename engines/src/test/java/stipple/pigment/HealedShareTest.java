package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HealedShareTest {

  @Test
  void it_has_the_mean_and_the_spread_it_should_have() {
    int count = 20_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; i++) {
      double share = HealedShare.quantile((i + 0.5) / count);
      sum += share;
      squares += share * share;
    }
    double mean = sum / count;
    assertThat(mean).isCloseTo(14.1 / 20.7, within(0.001));
    assertThat(Math.sqrt(squares / count - mean * mean)).isCloseTo(0.100, within(0.002));
  }

  @Test
  void its_quantiles_rise_and_stay_shares() {
    double before = 0;
    for (int i = 0; i <= 100; i++) {
      double share = HealedShare.quantile(i / 100.0);
      assertThat(share).isGreaterThan(before).isLessThan(1);
      before = share;
    }
  }

  @Test
  void another_middle_moves_the_draws() {
    assertThat(HealedShare.drawn(0.78, 0)).isGreaterThan(HealedShare.drawn(0.68, 0) + 0.07);
    assertThat(HealedShare.drawn(0.68, 0)).isCloseTo(0.68, within(0.01));
  }
}
