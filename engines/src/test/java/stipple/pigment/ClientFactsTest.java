package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClientFactsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final InkRules RULES =
      new InkRules(
          new InkChemistry(Read.table("ink-chemistry")),
          Stream.of("ink-rules-everywhere", "ink-rules-eu").map(Read::table).toList());
  private static final SomeLot LOT =
      new SomeLot(
          new LotFacts(
              "L1",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              false,
              List.of(),
              List.of(),
              Set.of()));
  private static final LotFacts BLACK =
      LOT.with(Ingredient.ofColourIndex("77266"))
          .with(new Ingredient("", "67-63-0", "Isopropyl alcohol (solvent)", OptionalDouble.of(3)))
          .lot();

  @Test
  void a_number_is_meant_however_it_is_written() {
    var facts = ClientFacts.NOBODY;
    for (var said : List.of("77266", "CI 77266", "CI77266", "C.I. 77266", "Ci 77266")) {
      assertThat(facts.isMeant(said, List.of("77266"))).as(said).isTrue();
    }
    for (var said : List.of("67-63-0", "CAS 67-63-0", "cas: 67-63-0")) {
      assertThat(facts.isMeant(said, List.of("67-63-0"))).as(said).isTrue();
    }
    assertThat(facts.isMeant("CI 7726", List.of("77266"))).isFalse();
  }

  @Test
  void a_component_blocks_by_name_by_colour_index_and_by_cas() {
    for (var said :
        List.of(
            "77266",
            "CI 77266",
            "ci 77266",
            "1333-86-4",
            "Carbon black",
            "PBk7",
            "isopropyl alcohol",
            "67-63-0")) {
      assertThat(blocks(BLACK, said)).as(said).containsExactly("client-component");
    }
  }

  @Test
  void what_is_not_in_the_lot_blocks_nothing() {
    for (var said : List.of("77491", "772", "1333", "red", "nickel", "", " ", "–")) {
      assertThat(blocks(BLACK, said)).as(said).isEmpty();
    }
  }

  @Test
  void a_metal_warns_where_iron_oxides_are_or_it_was_measured_or_the_bottle_says_so() {
    assertThat(warnings(LOT.with(Ingredient.ofColourIndex("77499")).lot()))
        .containsExactly("client-nickel");
    assertThat(warnings(LOT.tested(new MeasuredValue(Contaminant.NICKEL, 0.2, false)).lot()))
        .containsExactly("client-nickel");
    assertThat(warnings(LOT.says(LabelStatement.CONTAINS_NICKEL).lot()))
        .containsExactly("client-nickel");
    assertThat(warnings(LOT.says(LabelStatement.CONTAINS_CHROMIUM).lot())).isEmpty();
    assertThat(warnings(LOT.tested(new MeasuredValue(Contaminant.NICKEL, 0.2, true)).lot()))
        .isEmpty();
    assertThat(warnings(BLACK)).isEmpty();
  }

  @Test
  void chromium_is_asked_for_itself() {
    var chromium = new ClientFacts(Set.of(Contaminant.CHROMIUM_VI), List.of());
    assertThat(ids(LOT.says(LabelStatement.CONTAINS_CHROMIUM).lot(), chromium))
        .contains("client-chromium")
        .doesNotContain("client-nickel");
  }

  private static List<String> blocks(LotFacts lot, String component) {
    return RULES
        .judge(lot, InkMarket.OTHER, new ClientFacts(Set.of(), List.of(component)), TODAY)
        .stream()
        .filter(InkFinding::isBlock)
        .map(InkFinding::ruleId)
        .toList();
  }

  private static List<String> warnings(LotFacts lot) {
    var nickel = new ClientFacts(Set.of(Contaminant.NICKEL), List.of());
    return ids(lot, nickel).stream().filter(id -> id.startsWith("client")).toList();
  }

  private static List<String> ids(LotFacts lot, ClientFacts client) {
    return RULES.judge(lot, InkMarket.EU, client, TODAY).stream().map(InkFinding::ruleId).toList();
  }
}
