package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Studios drawn from the prior: what is foretold has to be as sure as it says.
class SimulatedStudioTest {

  private static final int STUDIOS = 600;
  private static final int BINS = 10;
  // 9 degrees of freedom: one χ² in a hundred is larger
  private static final double CHI_SQUARE_99 = 21.67;
  // two points, and two standard errors of the share of 600 studios
  private static final double AT_THE_ENDS = 0.02 + 2 * 0.0122;
  private static final double IN_THE_MIDDLE = 0.02 + 2 * 0.0204;

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 15})
  void the_true_lengths_fall_evenly_over_what_was_foretold(int history) {
    int[] ranks = new int[BINS];
    double below10 = 0;
    double below50 = 0;
    double below90 = 0;
    for (int i = 0; i < STUDIOS; i++) {
      var studio = new SimulatedStudio(i * 7_919L + history);
      var model = DurationModel.from(DurationPrior.usual(), studio.sessions(history));
      var ask = studio.ask(history);
      double truth = studio.session(ask).totalMinutes();
      double share = model.foretell(ask).shareBelow(truth);
      ranks[Math.min(BINS - 1, (int) (share * BINS))]++;
      below10 += share < 0.1 ? 1 : 0;
      below50 += share < 0.5 ? 1 : 0;
      below90 += share < 0.9 ? 1 : 0;
    }
    double chiSquare = 0;
    for (int rank : ranks) {
      double expected = (double) STUDIOS / BINS;
      chiSquare += (rank - expected) * (rank - expected) / expected;
    }
    assertThat(chiSquare).isLessThan(CHI_SQUARE_99);
    assertThat(below10 / STUDIOS).isCloseTo(0.1, within(AT_THE_ENDS));
    assertThat(below50 / STUDIOS).isCloseTo(0.5, within(IN_THE_MIDDLE));
    assertThat(below90 / STUDIOS).isCloseTo(0.9, within(AT_THE_ENDS));
  }
}
