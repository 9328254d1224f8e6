package stipple.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AscendingTest {

  @Test
  void numbers_come_in_the_order_of_the_library() {
    for (int length : new int[] {0, 1, 2, 3, 20, 21, 22, 64, 2048}) {
      for (int seed = 0; seed < 50; seed++) {
        double[] numbers = drawn(length, seed);
        double[] expected = numbers.clone();
        Arrays.sort(expected);
        Ascending.sort(numbers);
        assertThat(numbers).as("%d numbers, seed %d", length, seed).isEqualTo(expected);
      }
    }
  }

  @Test
  void numbers_in_order_upside_down_and_all_alike_are_sorted_too() {
    double[] up = new double[5000];
    double[] down = new double[5000];
    double[] alike = new double[5000];
    for (int i = 0; i < up.length; i++) {
      up[i] = i;
      down[i] = -i;
      alike[i] = 7;
    }
    for (var numbers : new double[][] {up, down, alike}) {
      double[] expected = numbers.clone();
      Arrays.sort(expected);
      Ascending.sort(numbers);
      assertThat(numbers).isEqualTo(expected);
    }
  }

  // some of them alike
  private static double[] drawn(int length, int seed) {
    double[] numbers = new double[length];
    for (int i = 0; i < length; i++) {
      double share = new Seed(seed).at(i);
      numbers[i] = share < 0.3 ? Math.floor(share * 20) : share * 1000 - 300;
    }
    return numbers;
  }
}
