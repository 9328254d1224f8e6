package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The designer over HTTP: drafts are kept as they stand, and become a version only when proposed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DesignerTest {

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private final ShortWays ways = new ShortWays(dana);

  @BeforeEach
  void consult() {
    ways.takeIn("Dora Draft").consult().draw();
  }

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void a_draft_is_kept_and_tells_what_follows() {
    var answer = draft().set("heightMm", "90").without("points").set("points", "").send();
    assertThat(answer.status()).isEqualTo(200);
    assertThat(version(answer)).isEqualTo("1");
    assertThat(answer.text()).contains("How many dots in all?", "When could it be?");
    assertThat(reopened().value("heightMm")).isEqualTo("90");
    assertThat(ways.open("hairline-design").text()).doesNotContain("Version 2");
  }

  @Test
  void a_line_that_was_dragged_is_kept_to_its_points() {
    var form = draft();
    var points = form.value("points").replaceFirst(":(\\d+):MIDDLE", ":47000:MIDDLE");
    assertThat(points).contains("0:47000:MIDDLE");
    assertThat(form.set("points", points).send().status()).isEqualTo(200);
    assertThat(reopened().value("points")).isEqualTo(points);
  }

  @Test
  void a_line_below_the_brow_is_refused_and_what_was_drawn_is_kept() {
    var form = draft();
    var points = form.value("points").replaceFirst(":(\\d+):MIDDLE", ":99000:MIDDLE");
    var answer = form.set("points", points).send();
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("No line with these figures fits on this head");
    assertThat(reopened().value("points")).isEqualTo(points);
  }

  @Test
  void a_line_that_cannot_be_read_is_refused() {
    var answer = draft().set("points", "drop table|x").send();
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("cannot be read");
  }

  @Test
  void places_are_put_where_they_are_drawn() {
    var scar = "SCAR:30000:-25000:46:12:40";
    var answer = draft().set("places", scar).send();
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.page().select("[data-zone=SCAR]").hasAttr("hidden")).isFalse();
    assertThat(reopened().value("places")).isEqualTo(scar);
    assertThat(draft().set("places", "SCAR:1:1:9:99:0").send().text())
        .contains("place cannot be read");
  }

  @Test
  void the_same_request_twice_is_kept_once() {
    var form = draft().set("heightMm", "85").set("points", "");
    assertThat(version(form.send())).isEqualTo("1");
    assertThat(version(form.send())).isEqualTo("1");
  }

  @Test
  void whoever_comes_second_keeps_what_was_drawn_and_chooses() {
    var first = draft();
    var address = first.value("name");
    var other = studio.signedIn("rui@example.com");
    assertThat(first.set("note", "mine").send().status()).isEqualTo(200);
    other.visit(ways.client() + "/hairline-design/designer");
    assertThat(other.page().select("input[name=name]").val()).isEqualTo(address);
    assertThat(other.form(id()).set("note", "theirs").send().status()).isEqualTo(200);
    var late = first.set("version", "1").set("note", "mine again").send();
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("Not kept", "Keep mine as a draft of its own");
    var own = first.to(designer() + "/drafts/" + UUID.randomUUID()).set("version", "0").send();
    assertThat(own.status()).isEqualTo(200);
    dana.visit(designer());
    assertThat(dana.page().select(".designer-drafts li")).hasSize(2);
  }

  @Test
  void a_proposed_draft_is_the_next_version_and_ends() {
    ways.signDesign("Dora Draft");
    var form = draft().set("heightMm", "88").set("points", "");
    form.send();
    dana.visit(designer());
    var address = dana.form(id());
    dana.form("/proposals").send();
    assertThat(dana.text()).contains("The draft is now version 2", "Version 2, not signed yet");
    var late = address.set("version", "1").set("note", "too late").send();
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("proposed or put away meanwhile");
  }

  @Test
  void a_draft_from_an_older_version_is_not_proposed_over_a_newer_one() {
    draft().set("heightMm", "86").set("points", "").send();
    ways.open("hairline-design").form("/hairline-design").set("heightMm", "84").send();
    dana.visit(designer());
    dana.form("/proposals").send();
    assertThat(dana.status()).isEqualTo(409);
    assertThat(dana.page().select(".designer-drafts li")).hasSize(1);
  }

  @Test
  void drafts_are_copied_and_put_away() {
    draft().set("name", "Low line").send();
    dana.visit(designer());
    dana.form("/copies").send();
    assertThat(dana.text()).contains("Copied as “Low line, copy”");
    dana.form("/put-away").send();
    assertThat(dana.page().select(".designer-drafts li")).hasSize(1);
  }

  @Test
  void others_stay_outside() {
    var noor = studio.signedIn("noor@example.com");
    assertThat(noor.visit(designer()).status()).isEqualTo(403);
    assertThat(dana.visit("/clients/" + UUID.randomUUID() + "/hairline-design/designer").status())
        .isEqualTo(404);
    ways.takeIn("Nobody Asked");
    assertThat(dana.visit(designer()).path()).endsWith("/hairline-design");
  }

  private String designer() {
    return ways.client() + "/hairline-design/designer";
  }

  private Visitor.Filling draft() {
    dana.visit(designer());
    return dana.form(id());
  }

  private Visitor.Filling reopened() {
    return draft();
  }

  // the draft's own form ends in its id
  private String id() {
    var page = dana.visit(designer()).page();
    var action = page.select("#draft").attr("action");
    return action.substring(action.lastIndexOf('/'));
  }

  private static String version(Visitor answer) {
    return answer.page().select("#designer-answers").attr("data-version");
  }
}
