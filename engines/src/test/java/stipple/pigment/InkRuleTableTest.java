package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InkRuleTableTest {

  private static final InkChemistry CHEMISTRY = new InkChemistry(Read.table("ink-chemistry"));
  private static final String HEAD =
      """
      #stipple-table 1
      # title Rules, 2026-11-22
      # source [Us]
      # terms facts
      # unit none
      id\tmarket\tvalid_from\tvalid_to\tseverity\tsubject\ttest\tlimit\tunit\ttext\tsource\tstatus
      """;
  private static final String GOOD =
      "a\tEU\t2026-01-01\t2026-12-31\tBLOCK\tLEAD\tAT_LEAST\t0.7\tmg/kg\tlimit\t[Us]\tconfirmed\n";

  @Test
  void every_rule_of_the_house_has_its_own_id() {
    var ids = new HashSet<String>();
    var tables =
        Stream.of("ink-rules-everywhere", "ink-rules-eu", "ink-rules-us").map(Read::table).toList();
    assertThat(new InkRules(CHEMISTRY, tables).all())
        .hasSizeGreaterThan(35)
        .allMatch(rule -> ids.add(rule.id()));
  }

  @Test
  void a_rule_holds_on_its_first_and_its_last_day() {
    var rule = rules(GOOD).all().getFirst();
    assertThat(rule.holds(InkMarket.EU, LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(rule.holds(InkMarket.EU, LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(rule.holds(InkMarket.EU, LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(rule.holds(InkMarket.EU, LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(rule.holds(InkMarket.US, LocalDate.of(2026, 6, 1))).isFalse();
    assertThat(rule.table()).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  @Test
  void a_broken_row_is_refused_with_its_line() {
    refused(GOOD + GOOD.replace("LEAD", "GOLD"), "Line 8");
    refused(GOOD.replace("AT_LEAST", "AT_MOST"), "Line 7");
    refused(GOOD.replace("0.7", ""), "Line 7");
    refused(GOOD.replace("0.7", "much"), "Line 7");
    refused(GOOD.replace("mg/kg", "ppm"), "Line 7");
    refused(GOOD.replace("2026-01-01", "1 January"), "Line 7");
    refused(GOOD.replace("EU", "MOON"), "Line 7");
    refused(GOOD.replace("confirmed", "heard"), "Line 7");
    refused(GOOD.replace("confirmed", "to-confirm"), "must not block");
    refused(GOOD.replace("limit\t[Us]", "limit\t"), "Line 7");
    refused(GOOD.replace("\tconfirmed", ""), "Line 7");
  }

  @Test
  void a_table_without_a_day_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new InkRules(CHEMISTRY, List.of(Tables.parse(HEAD.replace(", 2026-11-22", "")))))
        .withMessageContaining("Line 2");
  }

  @Test
  void countries_have_the_market_whose_law_holds() {
    assertThat(InkMarket.of("DE")).isEqualTo(InkMarket.EU);
    assertThat(InkMarket.of("US")).isEqualTo(InkMarket.US);
    assertThat(InkMarket.of("GB")).isEqualTo(InkMarket.OTHER);
    assertThat(InkMarket.of("")).isEqualTo(InkMarket.OTHER);
  }

  private static InkRules rules(String rows) {
    return new InkRules(CHEMISTRY, List.of(Tables.parse(HEAD + rows)));
  }

  private static void refused(String rows, String because) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules(rows))
        .withMessageContaining(because);
  }
}
