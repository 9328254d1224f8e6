package stipple.studio.practice.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import stipple.pigment.Ingredient;
import stipple.studio.house.Phrase;

class IngredientLinesTest {

  @Test
  void a_label_is_read_as_it_is_printed() {
    var lines =
        IngredientLines.of(
            "CI 77266, 77891 12 %,77492 2,5%\nAqua; 1,2-hexanediol\n77266 (CAS 1333-86-4) Carbon black 0.5 %");
    assertThat(lines.wrong()).isEmpty();
    assertThat(lines.read())
        .containsExactly(
            Ingredient.ofColourIndex("77266"),
            new Ingredient("77891", "", "", OptionalDouble.of(12)),
            new Ingredient("77492", "", "", OptionalDouble.of(2.5)),
            new Ingredient("", "", "Aqua", OptionalDouble.empty()),
            new Ingredient("", "", "1,2-hexanediol", OptionalDouble.empty()),
            new Ingredient("77266", "1333-86-4", "Carbon black", OptionalDouble.of(0.5)));
  }

  @Test
  void each_wrong_entry_is_named_with_what_is_wrong() {
    var lines =
        IngredientLines.of(
            "7726\n772660\n1333-86-5 soot\n77266 0 %\n77891 101 %\n---\n12 %\n77499");
    assertThat(lines.read()).containsExactly(Ingredient.ofColourIndex("77499"));
    assertThat(lines.wrong().stream().map(Phrase::key))
        .containsExactly(
            "lot.line.colour-index",
            "lot.line.colour-index",
            "lot.line.cas",
            "lot.line.share",
            "lot.line.share",
            "lot.line.nothing",
            "lot.line.nothing");
    assertThat(lines.wrong().getFirst().with()).containsExactly("7726");
  }

  @Test
  void nothing_typed_is_nothing_read() {
    assertThat(IngredientLines.of(" ,\n;; ").read()).isEmpty();
    assertThat(IngredientLines.of("").wrong()).isEmpty();
  }

  @Test
  void more_than_forty_are_too_many() {
    assertThat(IngredientLines.of("water\n".repeat(40)).wrong()).isEmpty();
    assertThat(IngredientLines.of("water\n".repeat(41)).wrong()).isNotEmpty();
    assertThat(IngredientLines.of("x".repeat(121)).wrong()).isNotEmpty();
  }

  @Test
  void what_was_read_can_be_typed_again() {
    var read =
        IngredientLines.of("77266 8 %, 77891 12.25 %, 57-55-6 Propylene glycol, Aqua").read();
    assertThat(IngredientLines.of(IngredientLines.text(read)).read()).isEqualTo(read);
  }
}
