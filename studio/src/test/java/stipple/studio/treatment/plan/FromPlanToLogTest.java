package stipple.studio.treatment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import stipple.duration.Factors;
import stipple.duration.SessionAsk;
import stipple.duration.SessionEstimate;
import stipple.duration.SessionWork;
import stipple.duration.Technique;
import stipple.scalp.Zone;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;
import stipple.studio.practice.sessionlog.LearnedDurations;
import stipple.studio.practice.sessionlog.LoggedSession;
import stipple.studio.practice.sessionlog.SessionLogs;
import stipple.studio.practice.sessionlog.ToldSession;

/// How long it takes: said in somebody's hands, moved by what they think, taught by what came.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromPlanToLogTest {

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private final Visitor noor = studio.signedIn("noor@example.com");
  private String client = "";

  @BeforeAll
  void find_the_client() {
    client = dana.visit("/clients?search=Mara").follow("Mara").path();
  }

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  @Order(1)
  void the_plan_says_in_whose_hands_and_on_how_many_sessions_it_rests() {
    plan();
    assertThat(dana.text()).contains("sessions of Dana Quill");
    dana.form("/plan/practitioner").choose("hands", "Rui").send();
    assertThat(dana.text()).contains("The plan is drawn up in these hands");
    assertThat(plan().text()).contains("sessions of Rui Sand").doesNotContain("sessions of Dana");
  }

  @Test
  @Order(2)
  void every_waterfall_adds_up_to_the_minutes_shown() {
    plan();
    for (var waterfall : dana.page().select(".waterfall")) {
      int sum =
          waterfall.select(".waterfall__row:not(.waterfall__row--sum) .waterfall__figure").stream()
              .mapToInt(figure -> minutes(figure.text()))
              .sum();
      assertThat(sum)
          .isEqualTo(minutes(waterfall.select(".waterfall__row--sum .waterfall__figure").text()));
    }
  }

  private static int minutes(String figure) {
    return Integer.parseInt(figure.replace('−', '-').replaceAll("[^0-9-]", ""));
  }

  @Test
  @Order(3)
  void an_own_estimate_moves_the_forecast_and_stands_in_the_waterfall() {
    plan();
    int before = middle();
    dana.form("/plan/own-estimates").set("estimate-1", "5").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.form("/plan/own-estimates").value("estimate-1")).isEqualTo("5");
    dana.form("/plan/own-estimates").set("estimate-1", "300").send();
    plan();
    assertThat(dana.text()).contains("Own estimate of 300 min");
    assertThat(middle()).isGreaterThan(before);
    dana.form("/plan/own-estimates").set("estimate-1", "").send();
    plan();
    assertThat(middle()).isEqualTo(before);
  }

  private int middle() {
    return minutes(
        dana.page().select(".waterfall__row--sum .waterfall__figure").eachText().getFirst());
  }

  @Test
  @Order(4)
  void what_if_knows_other_hands_and_other_densities() {
    plan();
    dana.form("/plan/what-if").set("density", "150").set("practitioner", "").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.page().select("#what-if-shown tbody tr").eachText()).hasSizeGreaterThan(3);
    plan();
    dana.form("/plan/what-if").set("density", "20").send();
    assertThat(dana.status()).isEqualTo(422);
  }

  @Test
  @Order(5)
  void days_are_counted_from_the_day_asked_for() {
    dana.visit(client + "/plan?from=2027-03-01");
    assertThat(dana.text()).contains("1 Mar");
    dana.visit(client + "/plan?from=never");
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.errors()).isNotEmpty();
  }

  @Test
  @Order(6)
  void the_front_desk_says_nothing_about_hands() {
    noor.visit(client + "/plan");
    assertThat(noor.offersForm("/plan/practitioner")).isFalse();
    assertThat(noor.bare(client + "/plan/own-estimates").send().status()).isEqualTo(403);
  }

  @Test
  @Order(7)
  void a_finished_session_teaches_and_what_was_learned_is_reckoned_anew_from_the_log() {
    var before = learned();
    var told = before.sessions().getLast().told();
    var estimate = estimate(before);
    studio.inside(() -> {
      var logs = studio.part(SessionLogs.class);
      logs.confirm(before.sessions().getLast().id());
      return logs;
    });
    var after = learned();
    assertThat(after.sessions()).hasSameSizeAs(before.sessions());
    assertThat(after.sessions().getLast().confirmed()).isTrue();
    assertThat(after.sessions().getLast().told()).isEqualTo(told);
    assertThat(estimate(after)).isEqualTo(estimate);
    assertThat(told.foretold()).isPresent();
  }

  @Test
  @Order(8)
  void nine_hours_with_few_dots_are_kept_but_nothing_is_learned_from_them() {
    int before = learned().model().sessions();
    dana.visit("/clients?search=Idris").follow("Idris");
    dana.visit(dana.path() + "/sessions").follow("console");
    studio.clock.pass(Duration.ofHours(9));
    dana.visit(dana.path());
    dana.form("/finish").set("closeOpen", "yes").send();
    assertThat(learned().heldBack()).hasSize(1);
    assertThat(learned().model().sessions()).isEqualTo(before);
    var odd = learned().heldBack().getFirst();
    studio.inside(() -> {
      studio.part(SessionLogs.class).confirm(odd.id());
      return odd;
    });
    assertThat(learned().heldBack()).isEmpty();
    assertThat(learned().model().sessions()).isEqualTo(before + 1);
    assertThat(odd.told().ownEstimateMinutes()).isEmpty();
  }

  @Test
  @Order(9)
  void a_pass_struck_out_later_is_told_anew_and_a_session_struck_out_is_told_no_more() {
    var id = learned().sessions().getLast().sessionId().orElseThrow();
    int before = learned().sessions().size();
    int dots = told(id).totalDots();
    dana.page().select("form[action$=/void]").eachAttr("action").stream()
        .filter(action -> action.contains("/passes/"))
        .findFirst()
        .ifPresent(action -> dana.form(action).set("voidReason", "counted twice").send());
    assertThat(told(id).totalDots()).isBetween(1, dots - 1);
    assertThat(learned().sessions()).hasSize(before);
    dana.form(id + "/void").set("voidReason", "somebody else’s").send();
    assertThat(learned().sessions()).hasSize(before - 1);
  }

  private ToldSession told(UUID session) {
    return learned().sessions().stream()
        .filter(one -> one.sessionId().filter(session::equals).isPresent())
        .map(LoggedSession::told)
        .reduce((_, _) -> {
          throw new AssertionError("told twice");
        })
        .orElseThrow();
  }

  private SessionEstimate estimate(LearnedDurations learned) {
    var work =
        new SessionWork(
            2, Map.of(Zone.TOP, 4_000), Factors.usual(), Technique.SINGLE_POINT_SHAVED, true);
    var practitioner = learned.sessions().getLast().told().practitioner();
    return learned.model().predict(SessionAsk.of(work, practitioner, "", 20_500)).estimate();
  }

  private Visitor plan() {
    return dana.visit(client + "/plan");
  }

  private LearnedDurations learned() {
    return studio.inside(() -> studio.part(SessionLogs.class).learned());
  }
}
