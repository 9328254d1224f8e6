package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/// One new client, walked through the whole treatment by links and forms, step upon step.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TreatmentProcessTest {

  private static final String NAME = "Mabel Ferris";

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private final Visitor rui = studio.signedIn("rui@example.com");
  private final Visitor noor = studio.signedIn("noor@example.com");
  private final ShortWays ways = new ShortWays(dana, noor);

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  @Order(1)
  void a_new_client_is_taken_in_and_begins_with_the_consultation() {
    ways.takeIn(NAME);
    assertThat(dana.heading()).isEqualTo(NAME);
    assertThat(dana.step("Consultation")).isEqualTo("due");
    assertThat(dana.step("Sessions")).isNotIn("due", "done");
  }

  @Test
  @Order(2)
  void before_the_consultation_no_later_room_lets_anybody_work() {
    assertThat(ways.open("hairline-design").offersForm("/hairline-design")).isFalse();
    ShortWays.refused(dana.bare(ways.client() + "/plan/quotes"));
    ShortWays.refused(
        dana.bare(ways.client() + "/patch-test/overrides").set("overrideReason", "for a test"));
    ShortWays.refused(ways.start(dana));
    assertThat(ways.open("pigment-mixing/new").offersForm("/mixes")).isFalse();
  }

  @Test
  @Order(3)
  void a_draft_of_the_consultation_is_kept_with_answers_missing() {
    var draft = ways.open("consultation").form("/consultation");
    draft.set("expectations", "as if shaved").set("stage", "NORWOOD_IV").send();
    assertThat(dana.status()).isEqualTo(200);
    var kept = ways.open("consultation").form("/consultation");
    assertThat(kept.value("expectations")).isEqualTo("as if shaved");
    assertThat(kept.value("stage")).isEqualTo("NORWOOD_IV");
    assertThat(dana.step("Consultation")).isEqualTo("in-hand");
  }

  @Test
  @Order(4)
  void the_consultation_is_not_completed_before_everything_is_answered() {
    var open = ways.open("consultation").form("/consultation");
    var questions = open.names().stream().filter(name -> name.startsWith("q-")).count();
    open.set("then", "complete").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.errors().stream().filter(said -> said.startsWith("Ask this")))
        .hasSize((int) questions);
    assertThat(dana.form("/consultation").value("expectations")).isEqualTo("as if shaved");
  }

  @Test
  @Order(5)
  void a_completed_consultation_says_that_treatment_may_begin() {
    ways.consult();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.errors()).isEmpty();
    assertThat(dana.text()).contains("The consultation is completed");
    assertThat(dana.text()).contains("as if shaved");
  }

  @Test
  @Order(6)
  void consent_is_signed_only_when_it_was_agreed_to() {
    ways.open("consultation").form("/consents").set("signedName", NAME).send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.errors()).hasSize(1);
    ways.consent(NAME);
    assertThat(dana.text()).contains("The consent is signed");
    assertThat(dana.step("Consultation")).isEqualTo("done");
    assertThat(dana.step("Hairline design")).isEqualTo("due");
  }

  @Test
  @Order(7)
  void a_changed_hairline_design_must_be_signed_again() {
    ways.draw().signDesign(NAME);
    assertThat(dana.step("Hairline design")).isEqualTo("done");
    ways.open("hairline-design").form("/hairline-design").set("heightMm", 77).send();
    assertThat(dana.step("Hairline design")).isNotEqualTo("done");
    ShortWays.refused(dana.bare(ways.client() + "/plan/quotes"));
    ways.signDesign(NAME);
    assertThat(dana.step("Hairline design")).isEqualTo("done");
  }

  @Test
  @Order(8)
  void the_plan_says_how_many_sessions_how_long_and_what_they_cost() {
    ways.open("hairline-design").follow("plan");
    assertThat(dana.text()).contains("How many sessions?").containsPattern("\\d h").contains("£");
    dana.form("/plan/quotes").send();
    assertThat(dana.heading()).startsWith("Quote");
    dana.form("/acceptance").send();
    assertThat(dana.errors()).hasSize(1);
    dana.form("/acceptance").set("acceptedName", NAME).send();
    dana.form("/deposit").set("reference", "card 0417").send();
    assertThat(dana.text()).contains("card 0417");
    assertThat(dana.step("Plan and quote")).isEqualTo("done");
    assertThat(dana.visit(dana.path() + ".pdf").body()).startsWith("%PDF-");
  }

  @Test
  @Order(9)
  void a_mix_comes_out_of_a_lot_on_the_shelf() {
    ways.open("pigment-mixing/new").form("/mixes").set("name", "Soft ash").send();
    assertThat(dana.status()).isEqualTo(422);
    ways.mix();
    assertThat(dana.text()).contains("Soft ash").contains("6:1");
    assertThat(dana.step("Pigment mixing")).isEqualTo("done");
  }

  @Test
  @Order(10)
  void no_session_before_the_patch_test() {
    assertThat(ways.open("sessions").offersForm("/sessions")).isFalse();
    assertThat(dana.step("Sessions")).isEqualTo("blocked");
    ShortWays.refused(ways.start(dana));
    assertThat(dana.text()).contains("patch test");
  }

  @Test
  @Order(11)
  void a_patch_test_opens_the_gate_only_when_it_was_calm_after_the_waiting_time() {
    ways.open("patch-test/new").form("/patch-test").send();
    assertThat(dana.status()).isEqualTo(200);
    studio.clock.pass(Duration.ofHours(24));
    ways.readCalm(24);
    ShortWays.refused(ways.start(dana));
    studio.clock.pass(Duration.ofHours(24));
    ShortWays.refused(ways.start(dana));
    ways.readCalm(48);
    assertThat(ways.open("sessions").offersForm("/sessions")).isTrue();
  }

  @Test
  @Order(12)
  void the_first_session_is_booked_and_nobody_is_booked_twice() {
    var tenth = studio.clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(18);
    noor.visit(ways.client());
    assertThat(noor.follow("Book a visit").heading()).isEqualTo("Book a visit");
    ways.book(noor, tenth);
    assertThat(noor.text()).contains("Booked: " + NAME);
    noor.visit("/clients?search=Wren").follow("Wren").follow("Book a visit");
    ways.book(noor, tenth);
    assertThat(noor.status()).isEqualTo(409);
    assertThat(noor.text()).contains("Free near that time");
    var proposal = noor.page().select("button[name=pick]").attr("value");
    noor.form("/booking").set("pick", proposal).send();
    assertThat(noor.text()).contains("Booked: Wren");
    studio.clock.pass(Duration.ofDays(18).plusHours(1));
  }

  @Test
  @Order(13)
  void the_session_starts_at_calm_skin_and_with_a_free_practitioner() {
    var form = ways.open("sessions").form("/sessions");
    form.send();
    assertThat(dana.status()).isEqualTo(422);
    form.set("calm", "yes").set("practitioner", ways.practitioner("Rui")).send();
    assertThat(dana.status()).isEqualTo(409);
    assertThat(dana.text()).contains("is at a running session");
    ways.start(dana).send();
    assertThat(dana.heading()).isEqualTo(NAME);
    assertThat(dana.path()).startsWith("/sessions/");
  }

  @Test
  @Order(14)
  void passes_a_break_and_a_look_are_written_down() {
    var zone = dana.form("/passes").offered("zone").getFirst();
    var all = ways.left(zone);
    dana.form("/passes").set("zone", zone).set("depthMm", "9").send();
    assertThat(dana.status()).isEqualTo(422);
    ways.beginPass(zone);
    studio.clock.pass(Duration.ofMinutes(20));
    ways.endPass(all / 2);
    dana.form("/breaks").first("breakReason").send();
    ShortWays.refused(
        dana.bare(dana.path() + "/passes")
            .set("zone", zone)
            .set("depthMm", 1)
            .set("speedHz", 100)
            .set("needleLot", "00000000-0000-7000-8000-000000000000"));
    studio.clock.pass(Duration.ofMinutes(9));
    dana.visit(dana.path().replace("/passes", "")).form("/breaks/end").send();
    dana.form("/assessments")
        .set("redness", 1)
        .first("fullness")
        .first("symmetry")
        .set("pain", 3)
        .send();
    assertThat(dana.status()).isEqualTo(200);
    ways.implantAll();
    studio.clock.pass(Duration.ofMinutes(100));
    assertThat(dana.text()).contains("0 dots left");
  }

  @Test
  @Order(15)
  void a_finished_session_hands_the_client_an_aftercare_by_days() {
    dana.form("/finish").send();
    assertThat(dana.heading()).isEqualTo("Session 1");
    ways.open("aftercare").form("/hand-over").send();
    assertThat(dana.text()).contains("Day 0").contains("Handed over on");
    assertThat(dana.page().select("table tbody tr").size()).isGreaterThan(3);
    assertThat(dana.visit(ways.client() + "/aftercare/sheet").status()).isEqualTo(200);
  }

  @Test
  @Order(16)
  void an_alarm_at_a_check_in_waits_until_it_is_answered() {
    studio.clock.pass(Duration.ofDays(2));
    ways.open("aftercare")
        .form("/check-ins")
        .set("redness", "SPREADING")
        .set("itch", "MILD")
        .send();
    assertThat(dana.text()).contains("Stop: see a physician").contains("The redness spreads.");
    dana.form("/answer").set("answer", "sent to her doctor today").send();
    assertThat(dana.text()).doesNotContain("Stop: see a physician").contains("sent to her doctor");
  }

  @Test
  @Order(17)
  void the_second_session_waits_and_only_the_owner_may_pass_the_gate_by_name() {
    ShortWays.refused(ways.start(dana));
    assertThat(dana.text()).contains("below 5 it is never done");
    studio.clock.pass(Duration.ofDays(4));
    assertThat(rui.visit(ways.client() + "/sessions").text()).contains("Only the owner may pass");
    ShortWays.refused(ways.override(rui));
    dana.visit(ways.client() + "/sessions");
    ways.override(dana).send();
    assertThat(dana.text()).contains("The gate was passed by your word");
    assertThat(dana.offersForm("/sessions")).isTrue();
    assertThat(rui.visit(ways.client()).text()).contains("Dana Quill: healed fast, no scabs");
  }

  @Test
  @Order(18)
  void what_held_changes_the_next_session() {
    studio.clock.pass(Duration.ofDays(8));
    var before = dana.visit(ways.client() + "/sessions").page().select("table").text();
    ways.followUp(60).send();
    assertThat(dana.errors()).isEmpty();
    assertThat(dana.text()).contains("the plan follows it");
    var after = dana.visit(ways.client() + "/sessions").page().select("table").text();
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  @Order(19)
  void the_series_goes_on_until_nothing_is_planned_any_more() {
    for (int number = 2; ways.open("sessions").offersForm("/sessions"); number++) {
      assertThat(number).isLessThan(7);
      ways.start(dana).send();
      ways.implantAll();
      studio.clock.pass(Duration.ofMinutes(150));
      dana.form("/finish").send();
      assertThat(dana.heading()).isEqualTo("Session " + number);
      studio.clock.pass(Duration.ofDays(15));
    }
    assertThat(dana.text()).contains("No further session is planned");
  }

  @Test
  @Order(20)
  void a_completing_follow_up_names_the_touch_up() {
    ways.followUp(95).set("completes", "yes").set("touchUpOn", "").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.errors()).hasSize(1);
    ways.followUp(95).set("completes", "yes").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.step("Follow-up")).isEqualTo("done");
    assertThat(dana.visit(ways.client()).text()).contains(NAME);
  }
}
