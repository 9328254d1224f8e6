package stipple.studio.practice.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.studio.practice.insights.Evenness.Verdict;

class EvennessTest {

  @Test
  void a_tenth_of_a_hundred_lots_holds_five_to_sixteen() {
    // the binomial table: P(X ≤ 4) = 0.024, P(X ≤ 5) = 0.058, P(X ≤ 15) = 0.960, P(X ≤ 16) = 0.979
    assertThat(Evenness.at(100, 0.025)).isEqualTo(5);
    assertThat(Evenness.at(100, 0.975)).isEqualTo(16);
    assertThat(Evenness.at(0, 0.975)).isZero();
    assertThat(Evenness.at(1_000, 0.5)).isEqualTo(100);
  }

  @Test
  void chi_square_is_that_of_the_books() {
    var even = new Evenness(Collections.nCopies(10, 10), 5, 16);
    assertThat(even.chiSquare()).isZero();
    assertThat(even.verdict()).isEqualTo(Verdict.EVEN);
    var leaning = new Evenness(List.of(4, 6, 8, 9, 10, 10, 11, 12, 14, 16), 5, 16);
    // squares of the distances from ten, by ten: 36 16 4 1 0 0 1 4 16 36
    assertThat(leaning.chiSquare()).isCloseTo(11.4, within(1e-12));
    var ends = new Evenness(List.of(20, 8, 7, 7, 7, 7, 7, 7, 10, 20), 5, 16);
    assertThat(ends.chiSquare()).isCloseTo(25.8, within(1e-12));
    assertThat(ends.verdict()).isEqualTo(Verdict.UNEVEN);
  }

  @Test
  void few_forecasts_are_not_judged() {
    var few = new Evenness(List.of(40, 1, 1, 1, 1, 1, 1, 1, 1, 1), 1, 9);
    assertThat(few.verdict()).isEqualTo(Verdict.TOO_FEW);
  }

  @Test
  void the_longest_of_all_falls_into_the_last_tenth() {
    var far = SomeSessions.stood(80, 100, 115, 125, 1_000);
    assertThat(Evenness.of(List.of(far)).counts().getLast()).isEqualTo(1);
  }
}
