package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InkRulesTest {

  private static final InkRules RULES =
      new InkRules(
          new InkChemistry(Read.table("ink-chemistry")),
          Stream.of("ink-rules-everywhere", "ink-rules-eu", "ink-rules-us")
              .map(Read::table)
              .toList());
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LotFacts CALM =
      facts("L1")
          .with(Ingredient.ofColourIndex("77266"))
          .tested(below(Contaminant.PAH, 0.4), below(Contaminant.BENZO_A_PYRENE, 0.004))
          .lot();

  @Test
  void a_tested_black_in_date_has_nothing_against_it() {
    assertThat(ids(CALM, InkMarket.OTHER)).isEmpty();
    assertThat(ids(CALM, InkMarket.EU)).containsExactly("eu-label");
  }

  @Test
  void blue_and_green_are_banned_in_the_union_from_the_day_of_the_rule() {
    var blue = facts("L1").with(Ingredient.ofColourIndex("74160")).lot();
    var green = facts("L1").with(new Ingredient("", "1328-53-6", "", OptionalDouble.empty())).lot();
    assertThat(blocks(blue, InkMarket.EU, LocalDate.of(2023, 1, 3))).isEmpty();
    assertThat(blocks(blue, InkMarket.EU, LocalDate.of(2023, 1, 4))).containsExactly("eu-blue-15");
    assertThat(blocks(green, InkMarket.EU, TODAY)).containsExactly("eu-green-7");
    assertThat(blocks(blue, InkMarket.US, TODAY)).isEmpty();
    assertThat(blocks(blue, InkMarket.OTHER, TODAY)).isEmpty();
  }

  @Test
  void a_salt_of_a_banned_colour_is_that_colour() {
    var salt = facts("L1").with(Ingredient.ofColourIndex("74160:3")).lot();
    assertThat(blocks(salt, InkMarket.EU, TODAY)).containsExactly("eu-blue-15");
  }

  @Test
  void a_rule_to_be_confirmed_warns_and_does_not_block() {
    var orange = facts("L1").with(Ingredient.ofColourIndex("12075")).lot();
    var found =
        judged(orange, InkMarket.EU).stream().filter(one -> one.ruleId().equals("eu-orange-5"));
    assertThat(found)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.severity()).isEqualTo(InkSeverity.WARN);
          assertThat(one.rule().confirmed()).isFalse();
        });
    assertThat(ids(CALM, InkMarket.US)).contains("us-injection");
  }

  @Test
  void a_value_at_the_limit_is_one_too_many() {
    assertThat(blocks(tested(at(Contaminant.LEAD, 0.69)), InkMarket.EU, TODAY)).isEmpty();
    assertThat(blocks(tested(at(Contaminant.LEAD, 0.7)), InkMarket.EU, TODAY))
        .containsExactly("eu-lead");
    assertThat(blocks(tested(at(Contaminant.LEAD, 9)), InkMarket.US, TODAY)).isEmpty();
  }

  @Test
  void every_limit_of_the_union_blocks_at_its_figure_and_not_below() {
    var limits = RULES.all().stream().filter(rule -> rule.test() == InkTest.AT_LEAST).toList();
    assertThat(limits).hasSize(Contaminant.values().length);
    for (var rule : limits) {
      var contaminant = Contaminant.valueOf(rule.subject());
      double limit = rule.limit().orElseThrow();
      assertThat(blocks(tested(at(contaminant, limit)), InkMarket.EU, TODAY))
          .containsExactly(rule.id());
      assertThat(blocks(tested(at(contaminant, limit * 0.999)), InkMarket.EU, TODAY)).isEmpty();
      assertThat(blocks(tested(at(contaminant, limit)), InkMarket.EU, LocalDate.of(2022, 1, 3)))
          .isEmpty();
    }
  }

  @Test
  void a_laboratory_that_could_not_tell_proves_nothing() {
    assertThat(judged(tested(below(Contaminant.NICKEL, 5)), InkMarket.EU))
        .noneMatch(one -> one.ruleId().equals("eu-nickel"));
    assertThat(judged(tested(below(Contaminant.NICKEL, 5.1)), InkMarket.EU))
        .filteredOn(one -> one.ruleId().equals("eu-nickel"))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.severity()).isEqualTo(InkSeverity.WARN);
          assertThat(one.text()).isEqualTo("limit-untold");
          assertThat(one.value()).hasValue(5.1);
        });
  }

  @Test
  void a_lot_is_good_on_its_last_day() {
    assertThat(blocks(facts("L1").expires(TODAY).lot(), InkMarket.OTHER, TODAY)).isEmpty();
    assertThat(blocks(facts("L1").expires(TODAY.minusDays(1)).lot(), InkMarket.OTHER, TODAY))
        .containsExactly("lot-expired");
  }

  @Test
  void a_recalled_lot_is_blocked_everywhere() {
    for (var market : InkMarket.values()) {
      assertThat(blocks(facts("L1").recalled().lot(), market, TODAY))
          .containsExactly("lot-recalled");
    }
  }

  @Test
  void without_a_batch_number_a_lot_is_blocked_in_the_union() {
    assertThat(blocks(facts(" – ").lot(), InkMarket.EU, TODAY)).containsExactly("eu-batch");
    assertThat(blocks(facts("").lot(), InkMarket.EU, TODAY)).containsExactly("eu-batch");
    assertThat(blocks(facts("").lot(), InkMarket.US, TODAY)).isEmpty();
  }

  @Test
  void a_bottle_open_for_its_months_may_be_used_on_the_last_day() {
    assertThat(ids(facts("L1").open(TODAY.minusMonths(6), 6).lot(), InkMarket.OTHER))
        .doesNotContain("open-too-long");
    assertThat(ids(facts("L1").open(TODAY.minusMonths(6).minusDays(1), 6).lot(), InkMarket.OTHER))
        .contains("open-too-long");
  }

  @Test
  void pigments_without_a_certificate_are_named_with_what_is_missing() {
    var brown =
        facts("L1")
            .with(Ingredient.ofColourIndex("77491"))
            .with(Ingredient.ofColourIndex("77492"))
            .with(Ingredient.ofColourIndex("77266"))
            .tested(at(Contaminant.NICKEL, 1))
            .lot();
    assertThat(
            judged(brown, InkMarket.OTHER).stream()
                .filter(one -> one.ruleId().equals("certificate"))
                .map(InkFinding::subject))
        .containsExactly(
            "CI 77491, red iron oxide; CI 77492, yellow iron oxide: Cr(VI), Pb, As, Cd",
            "CI 77266, carbon black: PAH, BaP");
  }

  @Test
  void azo_pigments_and_what_a_laser_darkens_are_told() {
    var lot =
        facts("L1")
            .with(Ingredient.ofColourIndex("21108"))
            .with(Ingredient.ofColourIndex("77891"))
            .lot();
    assertThat(ids(lot, InkMarket.OTHER))
        .contains("azo", "laser-titanium")
        .doesNotContain("laser-iron");
    assertThat(ids(facts("L1").with(Ingredient.ofColourIndex("77499")).lot(), InkMarket.OTHER))
        .contains("laser-iron");
  }

  @Test
  void a_claim_and_the_duties_of_the_label_are_told() {
    var lot = facts("L1").says(LabelStatement.CLAIMS_REACH, LabelStatement.CONTAINS_NICKEL).lot();
    assertThat(ids(lot, InkMarket.EU)).contains("reach-claim", "eu-label", "eu-label-nickel");
    assertThat(ids(lot, InkMarket.US))
        .contains("reach-claim", "us-adverse-event")
        .doesNotContain("eu-label");
  }

  @Test
  void a_bottle_that_is_not_sterile_is_told_and_an_untold_one_is_not() {
    assertThat(ids(facts("L1").sterile(false).lot(), InkMarket.OTHER)).contains("not-sterile");
    assertThat(ids(facts("L1").sterile(true).lot(), InkMarket.OTHER)).doesNotContain("not-sterile");
    assertThat(ids(facts("L1").lot(), InkMarket.OTHER)).doesNotContain("not-sterile");
  }

  @Test
  void what_nobody_wrote_down_and_what_nobody_knows_is_said() {
    assertThat(ids(facts("L1").lot(), InkMarket.OTHER)).containsExactly("lot-untold");
    assertThat(ids(facts("L1").with(Ingredient.ofColourIndex("99999")).lot(), InkMarket.OTHER))
        .containsExactly("unknown-ci");
  }

  @Test
  void a_table_is_old_after_a_year_and_a_day() {
    var table = LocalDate.of(2026, 11, 22);
    assertThat(RULES.tableOf(InkMarket.EU)).contains(table);
    assertThat(RULES.tableOf(InkMarket.OTHER)).isEmpty();
    assertThat(idsOn(table.plusDays(365))).doesNotContain("table-age");
    assertThat(idsOn(table.plusDays(366))).contains("table-age");
  }

  @Test
  void the_worst_stands_first_and_a_cap_inherits_its_worst_lot() {
    var bad =
        judged(facts("L2").recalled().with(Ingredient.ofColourIndex("77891")).lot(), InkMarket.EU);
    var cap = InkRules.ofCap(List.of(judged(CALM, InkMarket.EU), bad));
    assertThat(cap.getFirst().ruleId()).isEqualTo("lot-recalled");
    assertThat(cap)
        .isSortedAccordingTo((a, b) -> a.severity().compareTo(b.severity()))
        .doesNotHaveDuplicates();
    assertThat(InkRules.worst(cap)).contains(InkSeverity.BLOCK);
    assertThat(InkRules.worst(judged(CALM, InkMarket.EU))).contains(InkSeverity.INFO);
    assertThat(InkRules.ofCap(List.of())).isEmpty();
    assertThat(InkRules.worst(List.of())).isEmpty();
  }

  private static List<InkFinding> judged(LotFacts lot, InkMarket market) {
    return RULES.judge(lot, market, ClientFacts.NOBODY, TODAY);
  }

  private static List<String> ids(LotFacts lot, InkMarket market) {
    return judged(lot, market).stream().map(InkFinding::ruleId).toList();
  }

  private static List<String> idsOn(LocalDate day) {
    return RULES.judge(CALM, InkMarket.EU, ClientFacts.NOBODY, day).stream()
        .map(InkFinding::ruleId)
        .toList();
  }

  private static List<String> blocks(LotFacts lot, InkMarket market, LocalDate day) {
    return RULES.judge(lot, market, ClientFacts.NOBODY, day).stream()
        .filter(InkFinding::isBlock)
        .map(InkFinding::ruleId)
        .toList();
  }

  private static SomeLot facts(String number) {
    return new SomeLot(
        new LotFacts(
            number,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            List.of(),
            Set.of()));
  }

  private static LotFacts tested(MeasuredValue... values) {
    return facts("L1").tested(values).lot();
  }

  private static MeasuredValue at(Contaminant contaminant, double mgPerKg) {
    return new MeasuredValue(contaminant, mgPerKg, false);
  }

  private static MeasuredValue below(Contaminant contaminant, double mgPerKg) {
    return new MeasuredValue(contaminant, mgPerKg, true);
  }
}
