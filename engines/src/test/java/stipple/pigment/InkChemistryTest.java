package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class InkChemistryTest {

  private static final InkChemistry CHEMISTRY = new InkChemistry(Read.table("ink-chemistry"));

  @Test
  void carbon_is_known_with_what_a_certificate_should_test() {
    var carbon = CHEMISTRY.byColourIndex("77266").orElseThrow();
    assertThat(carbon.kind()).contains(PigmentKind.CARBON);
    assertThat(carbon.cas()).isEqualTo("1333-86-4");
    assertThat(carbon.toTest()).containsExactly(Contaminant.PAH, Contaminant.BENZO_A_PYRENE);
    assertThat(CHEMISTRY.byColourIndex("21108").orElseThrow().isOrganicAzo()).isTrue();
    assertThat(CHEMISTRY.byColourIndex("74160").orElseThrow().kind()).isEmpty();
  }

  @Test
  void every_row_has_numbers_that_check() {
    assertThat(CHEMISTRY.all())
        .hasSizeGreaterThan(25)
        .allSatisfy(pigment -> {
          assertThat(Ingredient.isColourIndex(pigment.colourIndex())).as(pigment.name()).isTrue();
          assertThat(Ingredient.isCas(pigment.cas())).as(pigment.cas()).isTrue();
        });
    assertThat(CHEMISTRY.all().stream().map(InkChemistry.Pigment::cas)).doesNotHaveDuplicates();
  }

  @Test
  void what_is_not_in_the_table_is_not_guessed() {
    assertThat(CHEMISTRY.byColourIndex("99999")).isEmpty();
    assertThat(CHEMISTRY.byColourIndex("")).isEmpty();
    assertThat(CHEMISTRY.of(new Ingredient("", "", "water", OptionalDouble.empty()))).isEmpty();
  }

  @Test
  void an_ingredient_is_known_by_its_cas_number_too() {
    var rutile = new Ingredient("", "13463-67-7", "", OptionalDouble.empty());
    assertThat(CHEMISTRY.of(rutile).orElseThrow().colourIndex()).isEqualTo("77891");
    assertThat(rutile.text()).isEqualTo("CAS 13463-67-7");
  }

  @Test
  void an_ingredient_needs_a_right_number_or_a_name() {
    for (var wrong : List.of("7726", "772666", "77266:", "77266:12", "CI77266")) {
      assertThat(Ingredient.isColourIndex(wrong)).as(wrong).isFalse();
    }
    for (var wrong : List.of("1333-86-5", "1333864", "1-11-1", "")) {
      assertThat(Ingredient.isCas(wrong)).as(wrong).isFalse();
    }
    refused("", "", " ", 1);
    refused("", "1333-86-5", "", 1);
    refused("77266", "", "", 0);
    refused("77266", "", "", 100.1);
    refused("77266", "", "", Double.NaN);
  }

  @Test
  void contaminants_are_known_by_sign_and_name() {
    for (var one : Contaminant.values()) {
      assertThat(Contaminant.called(one.sign())).contains(one);
    }
    assertThat(Contaminant.called(" chromium VI ")).contains(Contaminant.CHROMIUM_VI);
    assertThat(Contaminant.called("benzo[a]pyrene")).contains(Contaminant.BENZO_A_PYRENE);
    assertThat(Contaminant.called("chromium")).isEmpty();
    assertThat(Contaminant.called("")).isEmpty();
  }

  private static void refused(String colourIndex, String cas, String name, double share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ingredient(colourIndex, cas, name, OptionalDouble.of(share)));
  }
}
