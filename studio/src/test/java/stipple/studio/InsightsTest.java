package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.practice.insights.SomeSessions;
import stipple.studio.practice.sessionlog.ToldSession;

/// Whether the forecasts were right, as the pages tell it; each test in a studio of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightsTest {

  private final RunningStudio studio = RunningStudio.withCast();

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void an_empty_log_says_what_to_do() {
    var owner = open("empty").visitor();
    assertThat(owner.visit("/insights").status()).isEqualTo(200);
    assertThat(owner.text()).contains("Nothing to look back on yet", "Finish a session");
    assertThat(owner.page().select("main a[href='/insights/past-sessions']")).hasSize(1);
    assertThat(owner.page().select("main svg[role=img]")).isEmpty();
    assertThat(owner.fetch("/insights/forecasts.csv").body().lines().count()).isEqualTo(1);
  }

  @Test
  void one_session_is_shown_and_nothing_is_claimed() {
    var otis = open("one");
    otis.keep(List.of(SomeSessions.told(0, otis.owner().toString(), 130)));
    var page = otis.visitor().visit("/insights");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("Based on 1 session; prior", "Too early to say", "1 of 30 scored")
        .contains("1 of 1 forecasts are replayed", "too few")
        .doesNotContain("as promised,");
    assertThat(page.page().select(".chart__point")).hasSize(1);
  }

  @Test
  void sixty_sessions_are_scored_by_group_and_told_in_figures() {
    var otis = open("sixty");
    otis.keep(SomeSessions.many(60, otis.owner().toString(), "=Bo"));
    var visitor = otis.visitor();
    var page = visitor.visit("/insights").page();
    assertThat(visitor.text())
        .contains("Learned from 60 sessions", "Otis sixty", "Session 4 and later", "χ² is");
    assertThat(page.select(".chart__point")).hasSize(60);
    assertThat(page.select("#curve option")).hasSize(2);
    visitor.visit("/insights?practitioner=file-1");
    assertThat(visitor.page().select("#curve option[selected]").text()).contains("=Bo");
    assertThat(visitor.page().select("#curve svg[role=img]").attr("aria-label"))
        .contains("after 0 to 20 sessions");
    assertThat(visitor.visit("/insights?practitioner=nobody").status()).isEqualTo(200);
    var file = visitor.fetch("/insights/forecasts.csv");
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(file.body().lines().count()).isEqualTo(61);
    assertThat(file.body()).contains("\"'=Bo\"").contains("\"replayed\"");
  }

  @Test
  void an_odd_session_teaches_nothing_until_somebody_stands_by_it() {
    var otis = open("odd");
    var told = new ArrayList<ToldSession>();
    told.add(SomeSessions.odd(0, otis.owner().toString()));
    told.add(SomeSessions.told(1, otis.owner().toString(), 110));
    otis.keep(told);
    var visitor = otis.visitor().visit("/insights");
    assertThat(visitor.page().select("#held-back tbody tr").text())
        .contains("200", "9 h", "Fewer than 19 dots a minute", "From a file");
    assertThat(otis.learnedFrom()).isEqualTo(1);
    var confirming = visitor.form("/confirmation");
    assertThat(confirming.send().text()).contains("the forecasts learn from this session now");
    assertThat(otis.learnedFrom()).isEqualTo(2);
    assertThat(visitor.text()).contains("No session is held back");
    assertThat(confirming.set("formKey", UUID.randomUUID()).send().status()).isEqualTo(409);
    assertThat(visitor.text()).contains("not held back any more");
  }

  @Test
  void one_studio_learns_nothing_of_another() {
    var otis = open("here");
    otis.keep(List.of(SomeSessions.odd(0, otis.owner().toString())));
    var event = otis.visitor().visit("/insights").page().select("form[action$=/confirmation]");
    var nell = open("elsewhere").visitor().visit("/insights");
    assertThat(nell.text()).contains("Nothing to look back on yet");
    assertThat(nell.bare(event.attr("action")).send().status()).isEqualTo(404);
    assertThat(otis.learnedFrom()).isZero();
  }

  @Test
  void spreads_are_chosen_by_the_log_once_and_told() {
    var otis = open("night");
    otis.keep(SomeSessions.alike(90, otis.owner().toString(), "Bo"));
    var visitor = otis.visitor();
    assertThat(visitor.visit("/insights").text()).contains("is assumed so far");
    assertThat(otis.chooseSpreads()).isTrue();
    assertThat(otis.chooseSpreads()).isFalse();
    assertThat(visitor.visit("/insights").text())
        .contains("Spreads chosen on 24 Nov 2026 from 90 sessions", "times as unlike as assumed");
  }

  @Test
  void practitioners_enter_and_the_front_desk_does_not() {
    var rui = studio.signedIn("rui@example.com").visit("/today");
    assertThat(rui.page().select(".main-nav a[href=/insights]")).hasSize(1);
    assertThat(rui.visit("/insights").status()).isEqualTo(200);
    var noor = studio.signedIn("noor@example.com").visit("/today");
    assertThat(noor.page().select(".main-nav a[href=/insights]")).isEmpty();
    assertThat(noor.visit("/insights").status()).isEqualTo(403);
    assertThat(noor.visit("/insights/forecasts.csv").status()).isEqualTo(403);
  }

  private OtherStudio open(String name) {
    return new OtherStudio(studio, name);
  }
}
