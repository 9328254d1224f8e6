package stipple.studio.practice.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stipple.pigment.Ingredient;
import stipple.pigment.InkGrade;
import stipple.pigment.PigmentKind;
import stipple.studio.practice.colour.Optics;
import stipple.studio.practice.colour.SomeOptics;

class LibraryShapesTest {

  private static final Optics OPTICS = SomeOptics.read();
  private static final LibraryShapes LIBRARY =
      new LibraryShapes(OPTICS.inks(), SomeOptics.chemistry());
  private static final Ingredient WATER =
      new Ingredient("", "7732-18-5", "Aqua", OptionalDouble.of(70));

  @Test
  void shares_that_are_not_told_count_as_equal_and_that_is_said() {
    var ink = known(Ingredient.ofColourIndex("77266"), Ingredient.ofColourIndex("77891"), WATER);
    assertThat(ink.grade()).isEqualTo(InkGrade.LIBRARY);
    assertThat(ink.ink().k(17)).isCloseTo((k("77266") + k("77891")) / 2, within(1e-9));
    assertThat(ink.assumptions()).extracting("key").contains("lot-ink.equal-shares");
  }

  @Test
  void shares_that_are_told_weigh_and_tell_the_strength() {
    var ink = known(of("77266", 5), of("77891", 15), WATER);
    assertThat(ink.ink().k(17)).isCloseTo(0.25 * k("77266") + 0.75 * k("77891"), within(1e-9));
    assertThat(ink.kind()).isEqualTo(PigmentKind.TITANIUM_DIOXIDE);
    var strong = known(of("77266", 40));
    assertThat(strong.ink().k(17)).isCloseTo(2 * k("77266"), within(1e-9));
    assertThat(strong.assumptions()).extracting("key").contains("lot-ink.a-fifth");
  }

  @Test
  void the_largest_share_says_what_it_is_made_of_and_a_trace_of_azo_does_not() {
    assertThat(LIBRARY.kind(List.of(of("77266", 20), of("12475", 0.1))))
        .contains(PigmentKind.CARBON);
    assertThat(LIBRARY.kind(List.of(of("77491", 5), of("77492", 5), of("77266", 8))))
        .contains(PigmentKind.IRON_OXIDE);
    assertThat(LIBRARY.kind(List.of(WATER))).isEmpty();
  }

  @Test
  void what_the_library_does_not_have_is_unknown_with_a_reason() {
    assertThat(unknown(Ingredient.ofColourIndex("77499")).reason().key())
        .isEqualTo("lot-ink.no-shape");
    assertThat(unknown(of("77266", 10), of("12475", 1)).reason().with().toString())
        .contains("12475")
        .doesNotContain("77266");
    assertThat(unknown(WATER).reason().key()).isEqualTo("lot-ink.no-list");
  }

  private static Ingredient of(String number, double percent) {
    return new Ingredient(number, "", "", OptionalDouble.of(percent));
  }

  private static double k(String number) {
    return OPTICS.inks().byColourIndex(number).orElseThrow().on(Optics.GRID).k(17);
  }

  private static LotInk known(Ingredient... ingredients) {
    return ((InkOfLot.Known) look(ingredients)).ink();
  }

  private static InkOfLot.Unknown unknown(Ingredient... ingredients) {
    return (InkOfLot.Unknown) look(ingredients);
  }

  private static InkOfLot look(Ingredient... ingredients) {
    return LIBRARY.of(new UUID(0, 1), "lot", List.of(ingredients));
  }
}
