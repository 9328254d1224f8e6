package stipple.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

class BetaShareTest {

  @Test
  void the_probability_agrees_with_the_oracle() {
    for (int held = 1; held <= 20; held += 3) {
      for (int lost = 1; lost <= 12; lost += 3) {
        var oracle = BetaDistribution.of(held, lost);
        for (double share = 0.01; share < 1; share += 0.07) {
          assertThat(new BetaShare(held, lost).probabilityAtLeast(share))
              .isCloseTo(oracle.survivalProbability(share), within(1e-12));
        }
      }
    }
  }

  @Test
  void the_edges_are_certain() {
    var share = new BetaShare(16, 4);
    assertThat(share.mean()).isEqualTo(0.8);
    assertThat(share.probabilityAtLeast(0)).isEqualTo(1);
    assertThat(share.probabilityAtLeast(-3)).isEqualTo(1);
    assertThat(share.probabilityAtLeast(1)).isZero();
  }

  @Test
  void a_share_of_no_cases_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new BetaShare(0, 4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BetaShare(1, 4).probabilityAtLeast(Double.NaN));
  }
}
