package stipple.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stipple.chain.Gap.Verdict;

class GapTest {

  @ParameterizedTest
  @CsvSource({
    "0, REFUSED", "4, REFUSED", "5, NEEDS_OVERRIDE", "6, NEEDS_OVERRIDE",
    "7, ALLOWED", "30, ALLOWED", "31, LATE", "4000, LATE"
  })
  void the_days_between_two_sessions_have_a_verdict(int days, Verdict verdict) {
    assertThat(Gap.usual().verdictOn(days)).isEqualTo(verdict);
  }

  @Test
  void a_rule_out_of_order_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Gap(7, 5, 30));
    assertThatIllegalArgumentException().isThrownBy(() -> new Gap(5, 7, 6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gap.usual().verdictOn(-1))
        .withMessageContaining("proposed gap");
  }
}
