package stipple.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonTest {

  @Test
  void the_interval_is_the_one_of_the_books() {
    var some = Wilson.of(8, 10);
    assertThat(some.least()).isCloseTo(0.4901625, within(1e-6));
    assertThat(some.most()).isCloseTo(0.9433178, within(1e-6));
  }

  @Test
  void none_and_all_stay_between_nought_and_one() {
    assertThat(Wilson.of(0, 20).least()).isZero();
    assertThat(Wilson.of(20, 20).most()).isCloseTo(1, within(1e-12)).isLessThanOrEqualTo(1);
    assertThat(Wilson.of(0, 0)).isEqualTo(new Wilson(0, 1));
  }

  @Test
  void it_holds_the_share_that_was_seen_and_narrows_with_more() {
    for (int all = 1; all < 60; all++) {
      for (int seen = 0; seen <= all; seen++) {
        var one = Wilson.of(seen, all);
        var ten = Wilson.of(10L * seen, 10L * all);
        double share = (double) seen / all;
        assertThat(share).isBetween(one.least() - 1e-12, one.most() + 1e-12);
        assertThat(ten.most() - ten.least()).isLessThan(one.most() - one.least());
      }
    }
  }

  @Test
  void more_than_all_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(-1, 2));
  }
}
