package stipple.studio.treatment.pigmentmixing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stipple.studio.practice.stock.SomeLots;

class MixTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  @Test
  void twenty_of_water_to_one_of_pigment_is_said_20_to_1_however_much_is_made() {
    assertThat(mix("20", "1").ratio()).isEqualTo(new BigDecimal("20"));
    assertThat(mix("10.00", "0.50").ratio()).isEqualTo(new BigDecimal("20"));
    assertThat(mix("10", "0.40", "0.40").ratio()).isEqualTo(new BigDecimal("12.5"));
  }

  @Test
  void a_mix_without_water_is_undiluted_and_not_unusual() {
    assertThat(mix("0", "2").ratio().signum()).isZero();
    assertThat(mix("0", "2").isUnusual()).isFalse();
  }

  @Test
  void what_lies_outside_the_range_of_the_trade_is_unusual() {
    assertThat(mix("6", "1").isUnusual()).isFalse();
    assertThat(mix("5.9", "1").isUnusual()).isTrue();
    assertThat(mix("30", "1").isUnusual()).isFalse();
    assertThat(mix("30.1", "1").isUnusual()).isTrue();
  }

  private static Mix mix(String water, String... pigments) {
    var parts =
        Arrays.stream(pigments)
            .map(ml ->
                new Mix.Part(SomeLots.pigment(1, TODAY), new BigDecimal(ml), Optional.empty()))
            .toList();
    return new Mix(
        new UUID(0, 1),
        new UUID(0, 2),
        "light",
        Making.BY_HAND,
        parts,
        new BigDecimal(water),
        "",
        "",
        Instant.EPOCH,
        "Dana",
        Optional.empty(),
        Optional.empty(),
        1);
  }
}
