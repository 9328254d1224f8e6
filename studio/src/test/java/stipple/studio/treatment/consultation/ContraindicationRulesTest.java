package stipple.studio.treatment.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContraindicationRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate BORN = LocalDate.of(1985, 4, 12);
  private final ContraindicationRules rules = new RuleTables().current();

  @Test
  void nothing_told_means_proceed() {
    assertThat(assess(Map.of()).overall()).isEqualTo(Outcome.PROCEED);
  }

  @Test
  void no_to_every_question_means_proceed() {
    var answers = new java.util.HashMap<String, Answer>();
    rules.asked().forEach(rule -> answers.put(rule.condition(), Answer.NO));
    assertThat(assess(answers).findings()).isEmpty();
  }

  @Test
  void somebody_under_18_is_declined_until_their_birthday() {
    var assessment = rules.assess(Map.of(), LocalDate.of(2008, 11, 25), TODAY);
    assertThat(assessment.overall()).isEqualTo(Outcome.DECLINE);
    assertThat(assessment.findings().getFirst().until()).contains(LocalDate.of(2026, 11, 25));
  }

  @Test
  void somebody_is_of_age_on_their_eighteenth_birthday() {
    assertThat(rules.assess(Map.of(), LocalDate.of(2008, 11, 24), TODAY).overall())
        .isEqualTo(Outcome.PROCEED);
  }

  @Test
  void a_wait_runs_in_calendar_months_from_the_date_told() {
    var assessment = assess(Map.of("isotretinoin", since(LocalDate.of(2026, 8, 31))));
    assertThat(assessment.overall()).isEqualTo(Outcome.WAIT);
    assertThat(assessment.waitUntil()).contains(LocalDate.of(2027, 2, 28));
  }

  @Test
  void a_wait_is_over_on_its_day() {
    var answers = Map.of("laser", since(TODAY.minusDays(90)));
    assertThat(assess(answers).overall()).isEqualTo(Outcome.PROCEED);
    assertThat(assess(answers).findings().getFirst().isWaitedOut()).isTrue();
    assertThat(rules.assess(answers, BORN, TODAY.minusDays(1)).overall()).isEqualTo(Outcome.WAIT);
  }

  @Test
  void a_wait_without_a_date_never_ends_by_itself() {
    var assessment = assess(Map.of("scalp-active", yes()));
    assertThat(assessment.overall()).isEqualTo(Outcome.WAIT);
    assertThat(assessment.waitUntil()).isEmpty();
  }

  @Test
  void one_wait_without_a_date_hides_the_dates_of_the_others() {
    var assessment = assess(Map.of("scalp-active", yes(), "peel", since(TODAY)));
    assertThat(assessment.waitUntil()).isEmpty();
  }

  @Test
  void the_gravest_finding_wins_and_stands_first() {
    var assessment =
        assess(Map.of("peel", since(TODAY), "diabetes", yes(), "keloid", yes(), "mri", yes()));
    assertThat(assessment.findings())
        .extracting(Finding::outcome)
        .containsExactly(Outcome.DECLINE, Outcome.LETTER, Outcome.WAIT, Outcome.PROCEED);
    assertThat(assessment.overall()).isEqualTo(Outcome.DECLINE);
  }

  @Test
  void every_rule_of_the_table_says_who_says_so() {
    assertThat(rules.rules())
        .hasSize(33)
        .allSatisfy(rule -> {
          assertThat(rule.sources()).isNotEmpty().noneMatch(String::isBlank);
          assertThat(rule.needsSince()).isEqualTo(rule.period().isPresent());
        });
  }

  @Test
  void an_allergy_to_a_metal_is_noted_and_stops_nobody() {
    var assessment = assess(Map.of("allergy-nickel", yes(), "allergy-chromium", yes()));
    assertThat(assessment.findings()).hasSize(2);
    assertThat(assessment.overall()).isEqualTo(Outcome.PROCEED);
  }

  @Test
  void a_broken_line_is_refused() {
    assertThatThrownBy(() -> ContraindicationRules.read("x", "head\nkeloid,SKIN,DECLINE"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Assessment assess(Map<String, Answer> answers) {
    return rules.assess(answers, BORN, TODAY);
  }

  private static Answer yes() {
    return new Answer(true, Optional.empty(), "");
  }

  private static Answer since(LocalDate day) {
    return new Answer(true, Optional.of(day), "");
  }
}
