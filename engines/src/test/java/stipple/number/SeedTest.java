package stipple.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SeedTest {

  @Test
  void the_first_numbers_are_the_published_ones() {
    var seed = new Seed(0);
    assertThat(seed.bits(1)).isEqualTo(0xE220A8397B1DCDAFL);
    assertThat(seed.bits(2)).isEqualTo(0x6E789E6AA1B965F4L);
    assertThat(seed.bits(3)).isEqualTo(0x06C45D188009454FL);
  }

  @Test
  void shares_fill_the_range_evenly() {
    var seed = new Seed(20_261_122);
    int[] tenths = new int[10];
    double sum = 0;
    for (int i = 0; i < 100_000; i++) {
      double share = seed.at(i);
      sum += share;
      tenths[(int) (share * 10)]++;
    }
    assertThat(sum / 100_000).isCloseTo(0.5, within(0.003));
    for (int count : tenths) {
      assertThat(count).isBetween(9_600, 10_400);
    }
  }

  @Test
  void parts_share_no_number_with_each_other_or_with_the_whole() {
    var seen = new HashSet<Long>();
    var seed = new Seed(7);
    for (var one : new Seed[] {seed, seed.named(0), seed.named(1), seed.named(2), seed.named(-1)}) {
      for (int i = -500; i < 500; i++) {
        assertThat(seen.add(one.bits(i))).isTrue();
      }
    }
  }
}
