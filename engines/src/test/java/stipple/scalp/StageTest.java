package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {

  @Test
  void the_first_guesses_have_the_known_totals() {
    var totals =
        List.of(Stage.values()).stream()
            .flatMap(stage -> stage.firstGuess().stream())
            .map(Areas::totalCm2);
    assertThat(totals).containsExactly(20.0, 45.0, 65.0, 95.0, 140.0, 190.0, 250.0);
  }

  @Test
  void idris_at_norwood_v_has_front_top_and_crown() {
    assertThat(Stage.NORWOOD_V.firstGuess()).contains(new Areas(18, 80, 42, 0, 0));
  }

  @ParameterizedTest
  @EnumSource(names = {"LUDWIG_I", "LUDWIG_II", "LUDWIG_III"})
  void for_women_nothing_is_guessed(Stage stage) {
    assertThat(stage.firstGuess()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -0.1, 600.1})
  void an_area_out_of_bounds_is_told(double cm2) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Areas(10, cm2, 0, 0, 0))
        .withMessageContaining("area of the top")
        .withMessageContaining("0.0 and 600.0 cm²")
        .withMessageContaining(String.valueOf(cm2));
  }

  @Test
  void a_scalp_is_neither_nothing_nor_larger_than_a_head() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Areas(0, 0, 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Areas(100, 300, 100, 150, 60));
    assertThat(new Areas(0, 0, 0, 0, 3).cm2(Zone.SCAR)).isEqualTo(3);
  }
}
