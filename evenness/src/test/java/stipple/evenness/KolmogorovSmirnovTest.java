package stipple.evenness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KolmogorovSmirnovTest {

  @Test
  void evenly_laid_values_miss_a_ramp_by_half_a_step() {
    var ramp = IntStream.range(0, 400).mapToDouble(i -> Math.sqrt((i + 0.5) / 400)).toArray();

    assertThat(KolmogorovSmirnov.of(ramp, at -> at * at)).isCloseTo(0.5 / 20, within(1e-9));
  }

  @Test
  void values_thrown_by_the_law_miss_it_by_0_87_on_average() {
    var chance = new SplittableRandom(3);
    double mean =
        IntStream.range(0, 400)
            .mapToDouble(i -> KolmogorovSmirnov.of(chance.doubles(500).toArray(), at -> at))
            .average()
            .orElseThrow();

    assertThat(mean).isCloseTo(0.8687, within(0.04));
  }

  @Test
  void another_law_is_found_out() {
    var even = IntStream.range(0, 400).mapToDouble(i -> (i + 0.5) / 400).toArray();

    assertThat(KolmogorovSmirnov.of(even, at -> at * at)).isCloseTo(0.25 * 20, within(0.1));
  }

  @Test
  void no_values_and_no_law_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KolmogorovSmirnov.of(new double[0], at -> at));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KolmogorovSmirnov.of(new double[] {2}, at -> at))
        .withMessageContaining("between 0 and 1, got 2.0");
  }
}
