package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.StudioPlace;
import stipple.studio.house.database.StudioScope;
import stipple.studio.house.signin.Role;
import stipple.studio.house.signin.Viewer;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.clients.Client;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.settings.Studios;

/// Who may enter a treatment, and what becomes of forms sent twice or too late.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TreatmentDoorsTest {

  private static final List<String> STEPS =
      List.of(
          "consultation",
          "consultation/head",
          "hairline-design",
          "plan",
          "pigment-mixing",
          "patch-test",
          "sessions",
          "aftercare",
          "follow-up");

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private final ShortWays ways = new ShortWays(dana);

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void the_front_desk_sees_the_plan_and_no_other_room_of_the_treatment() {
    ways.takeIn("Pia Door");
    var noor = studio.signedIn("noor@example.com");
    for (var step : STEPS) {
      int seen = noor.visit(ways.client() + "/" + step).status();
      assertThat(seen).as(step).isEqualTo(step.equals("plan") ? 200 : 403);
    }
  }

  @Test
  void a_client_of_another_studio_and_one_of_none_are_alike_not_here() {
    for (var client : List.of(clientOfAnotherStudio(), UUID.randomUUID())) {
      assertThat(dana.visit("/clients/" + client).status()).isEqualTo(404);
      for (var step : STEPS) {
        var path = "/clients/" + client + "/" + step;
        assertThat(dana.visit(path).status()).as(step).isEqualTo(404);
        assertThat(dana.bare(path).send().status()).as("post " + step).isIn(404, 405);
      }
    }
  }

  @Test
  void a_ludwig_stage_needs_no_traced_area() {
    ways.takeIn("Lorna Parting");
    ways.consultation().set("stage", "LUDWIG_II").set("then", "complete").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.text()).contains("The consultation is completed", "none was ever published");
  }

  @Test
  void a_consultation_sent_twice_counts_once() {
    ways.takeIn("Twyla Again");
    var form = ways.consultation().set("then", "complete");
    assertThat(form.send().status()).isEqualTo(200);
    assertThat(form.send().text()).contains("nothing was done twice");
  }

  @Test
  void of_two_drafts_of_one_consultation_neither_is_lost() {
    ways.takeIn("Sandy Stale");
    ways.open("consultation").form("/consultation").set("expectations", "first").send();
    var rui = studio.signedIn("rui@example.com").visit(ways.client() + "/consultation");
    var late = rui.form("/consultation").set("expectations", "rui’s words");
    ways.open("consultation").form("/consultation").set("expectations", "dana’s words").send();
    assertThat(late.send().status()).isEqualTo(409);
    assertThat(rui.text()).contains("Somebody else saved this").contains("dana’s words");
    assertThat(rui.form("/consultation").value("expectations")).isEqualTo("rui’s words");
  }

  @Test
  void a_design_that_was_changed_meanwhile_is_neither_signed_nor_written_over() {
    ways.takeIn("Dora Drawn").consult().draw();
    var rui = studio.signedIn("rui@example.com").visit(ways.client() + "/hairline-design");
    var drawing = rui.form("/hairline-design").set("heightMm", 66);
    var signing = rui.form("/signatures").set("agreed", "yes").set("signedName", "Dora Drawn");
    ways.open("hairline-design").form("/hairline-design").set("heightMm", 74).send();
    assertThat(drawing.send().status()).isEqualTo(409);
    assertThat(rui.form("/hairline-design").value("heightMm")).isEqualTo("66");
    assertThat(signing.send().status()).isEqualTo(409);
    assertThat(ways.open("hairline-design").form("/hairline-design").value("heightMm"))
        .isEqualTo("74");
  }

  private UUID clientOfAnotherStudio() {
    var id = UUID.randomUUID();
    var owner =
        new Viewer(
            UUID.randomUUID(), UUID.randomUUID(), "Otis Other", "otis@example.com", Role.OWNER);
    var transaction = new TransactionTemplate(studio.part(PlatformTransactionManager.class));
    StudioScope.run(
        owner.studioId(),
        () ->
            Viewers.as(owner, () -> transaction.executeWithoutResult(_ -> openAnother(owner, id))));
    return id;
  }

  private void openAnother(Viewer owner, UUID client) {
    studio
        .part(Studios.class)
        .open(
            new StudioPlace(
                owner.studioId(),
                "Another studio",
                "",
                Locale.UK,
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                StudioPlace.AreaUnit.CM2,
                false),
            "GB");
    studio
        .part(People.class)
        .add(
            new Person(
                owner.personId(),
                owner.name(),
                owner.email(),
                Role.OWNER,
                true,
                Optional.empty(),
                1));
    studio
        .part(Clients.class)
        .takeIn(
            new Client(
                client,
                "Nell Elsewhere",
                LocalDate.of(1980, 1, 2),
                "",
                "",
                "",
                "",
                studio.clock.instant(),
                1),
            owner.personId());
  }
}
