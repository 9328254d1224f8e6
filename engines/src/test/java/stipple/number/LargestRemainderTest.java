package stipple.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

  @Test
  void thirds_of_ten_are_four_three_three() {
    assertThat(LargestRemainder.round(new double[] {10 / 3.0, 10 / 3.0, 10 / 3.0}, 10))
        .containsExactly(4, 3, 3);
  }

  @Test
  void what_is_taken_away_is_rounded_too() {
    assertThat(LargestRemainder.round(new double[] {-1.5, 4.75, 0.75}, 4))
        .containsExactly(-2, 5, 1);
  }

  @Test
  void nothing_is_shared_out_of_nothing() {
    assertThat(LargestRemainder.round(new double[0], 0)).isEmpty();
  }

  @Test
  void the_parts_always_add_up() {
    for (int n = 1; n < 200; n++) {
      double step = n * 0.377;
      double[] parts = IntStream.range(0, n).mapToDouble(i -> i * step % 17).toArray();
      int total = LargestRemainder.nearest(IntStream.range(0, n).mapToDouble(i -> parts[i]).sum());
      assertThat(IntStream.of(LargestRemainder.round(parts, total)).sum()).isEqualTo(total);
    }
  }

  @Test
  void a_total_far_from_the_parts_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LargestRemainder.round(new double[] {1.5, 1.5}, 9))
        .withMessageContaining("7.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LargestRemainder.round(new double[] {Double.NaN}, 1));
  }

  @Test
  void halves_go_up() {
    assertThat(LargestRemainder.nearest(2.5)).isEqualTo(3);
    assertThat(LargestRemainder.nearest(-2.5)).isEqualTo(-2);
  }
}
