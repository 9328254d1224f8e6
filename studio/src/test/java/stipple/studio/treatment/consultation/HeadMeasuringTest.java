package stipple.studio.treatment.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import stipple.scalp.TapeLine;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;
import stipple.studio.house.database.Database;

/// Measuring a head, page by page: what is kept, what is refused, and what is said about it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadMeasuringTest {

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private String client = "";

  @BeforeEach
  void take_in() {
    dana.visit("/clients/new");
    dana.form("/clients").set("name", "Ines Hollow").set("bornOn", "1984-05-06").send();
    client = dana.path();
  }

  @AfterAll
  void close() {
    studio.close();
  }

  private Visitor.Filling tapes(String around, String earToEar, String frontToBack) {
    return dana.visit(client + "/consultation/head")
        .form("/head")
        .set("CIRCUMFERENCE-1", around)
        .set("EAR_TO_EAR-1", earToEar)
        .set("NASION_TO_INION-1", frontToBack)
        .set("hair", "SHAVED");
  }

  @Test
  void three_tapes_are_kept_and_shown() {
    tapes("57.2", "35.4", "36").set("CIRCUMFERENCE-2", "57,6").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.text())
        .contains("Measurement 1 is kept", "From 3 tapes, on record", "Dana Quill", "3 of 3");
    assertThat(dana.page().select("#head-answer .answer__figure").text()).matches("\\d{3} ?cm²");
    assertThat(dana.page().select("#regions svg.head-view title").eachText())
        .extracting(title -> title.substring(title.lastIndexOf("seen")))
        .containsExactly("seen from above", "seen from the right", "seen from behind");
    assertThat(dana.page().select("#regions svg desc").text()).contains("Frontal", "Parietal");
  }

  @Test
  void the_head_on_record_is_the_one_that_was_fitted_that_day() {
    tapes("57.2", "35.4", "36").send();
    var kept = onRecord();
    assertThat(kept.readings().of(TapeLine.CIRCUMFERENCE)).containsExactly(572.0);
    assertThat(kept.readings().hairMm()).contains(0.0);
    var head = studio.inside(() -> studio.part(Heads.class).of(clientId()));
    assertThat(head.isMeasured()).isTrue();
    assertThat(head.model().scale()).isEqualTo(kept.fitted().scale());
    var byId = studio.inside(() -> studio.part(Heads.class).measured(kept.id()));
    assertThat(byId.map()).isSameAs(head.map());
  }

  @Test
  void inches_are_taken_as_inches() {
    tapes("22.5", "14", "14.2").set("unit", "INCH").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(onRecord().readings().of(TapeLine.CIRCUMFERENCE)).containsExactly(571.5);
    assertThat(onRecord().readings().of(TapeLine.EAR_TO_EAR)).containsExactly(355.6);
  }

  @Test
  void one_tape_is_enough_and_a_second_would_narrow_the_range() {
    tapes("57.2", "", "").set("hair", "UNKNOWN").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.text()).contains("From one tape, on record", "A second one would narrow it");
    double one = spread();
    tapes("57.2", "35.4", "36").send();
    assertThat(spread()).isLessThan(one / 1.5);
  }

  @Test
  void no_tape_at_all_is_said_kindly() {
    tapes("", "", "").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.errors())
        .contains("Take at least one tape; the one around the head is the quickest.");
    assertThat(dana.text()).contains("an average head stands in");
  }

  @Test
  void tapes_of_no_head_are_refused_and_the_one_to_take_again_is_named() {
    tapes("57.2", "29", "36").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.text()).contains("No head is like this");
    assertThat(dana.page().select("#head-answer ol a").eachText().getFirst())
        .isEqualTo("Ear to ear, over the top");
    assertThat(dana.page().select("#EAR_TO_EAR-1-error").text()).contains("again first");
    assertThat(dana.form("/head").value("CIRCUMFERENCE-1")).isEqualTo("57.2");
    assertThat(measured()).isEmpty();
  }

  @Test
  void inches_typed_as_centimetres_are_recognised() {
    tapes("22.5", "35.4", "36").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.page().select("#CIRCUMFERENCE-1-error").text())
        .isEqualTo("22.5 looks like inches: choose inches above, or write 57.2 cm.");
    assertThat(dana.form("/head").value("EAR_TO_EAR-1")).isEqualTo("35.4");
  }

  @Test
  void readings_that_lie_apart_ask_for_a_third() {
    tapes("57.2", "", "").set("CIRCUMFERENCE-2", "62").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.page().select("#CIRCUMFERENCE-3-error").text()).contains("4.8 cm apart");
    assertThat(dana.page().select("#CIRCUMFERENCE-third.tape__third--asked")).hasSize(1);
    dana.form("/head").set("CIRCUMFERENCE-3", "57.4").send();
    assertThat(onRecord().readings().of(TapeLine.CIRCUMFERENCE)).hasSize(3);
  }

  @Test
  void garbage_is_kept_on_the_page_and_not_in_the_record() {
    for (var garbage : List.of("fifty-seven", "-57", "99999", "0", "570", "NaN", "1e400", "<b>")) {
      tapes(garbage, "35.4", "36").send();
      assertThat(dana.status()).as(garbage).isEqualTo(422);
      assertThat(dana.form("/head").value("CIRCUMFERENCE-1")).isEqualTo(garbage);
      assertThat(dana.page().select("#CIRCUMFERENCE-1-error").text()).as(garbage).isNotEmpty();
    }
    tapes("57.2", "35.4", "36").set("hair", "ABOUT").set("hairMm", "40").send();
    assertThat(dana.status()).isEqualTo(422);
    tapes("57.2", "35.4", "36").set("unit", "MM").send();
    assertThat(dana.errors()).isNotEmpty();
    assertThat(measured()).isEmpty();
  }

  @Test
  void while_typing_the_page_says_what_it_makes_of_it() {
    tapes("57.2", "29", "36").to(client + "/consultation/head/preview").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.text()).contains("No head is like this");
    tapes("22.5", "", "").to(client + "/consultation/head/preview").send();
    assertThat(dana.page().select("#CIRCUMFERENCE-1-error[hx-swap-oob]").text())
        .contains("looks like inches");
    assertThat(measured()).isEmpty();
  }

  @Test
  void measuring_again_makes_the_next_number() {
    tapes("57.2", "35.4", "36").send();
    tapes("57.4", "35.6", "36.1").send();
    assertThat(dana.text()).contains("Measurement 2 is kept");
    assertThat(measured()).extracting(HeadMeasurement::number).containsExactly(2, 1);
    assertThat(dana.visit(client + "/consultation").text()).contains("Measurement 2,");
  }

  @Test
  void the_database_refuses_to_change_what_was_measured() {
    tapes("57.2", "35.4", "36").send();
    var database = studio.part(Database.class);
    for (var sql :
        List.of("UPDATE head_measurement SET hair_mm = 3", "DELETE FROM head_measurement")) {
      assertThatExceptionOfType(DataAccessException.class)
          .isThrownBy(() -> studio.inside(() -> database.change(sql)))
          .withStackTraceContaining("added to, never changed");
    }
  }

  @Test
  void a_stage_shows_its_area_on_this_head_beside_the_first_guess() {
    tapes("57.2", "35.4", "36").send();
    dana.visit(client + "/consultation").form("/consultation").set("stage", "NORWOOD_IV").send();
    var card = dana.visit(client + "/consultation").page().select("#head-card").text();
    assertThat(card).contains("The stage, on this head", "First guess, published 95 cm²");
    assertThat(card).contains("an assumption");
  }

  @Test
  void before_any_tape_a_ludwig_stage_stands_on_the_average_of_women() {
    var heads = studio.part(Heads.class);
    double man = studio.inside(() -> heads.of(clientId())).scalp().cm2();
    dana.visit(client + "/consultation").form("/consultation").set("stage", "LUDWIG_I").send();
    var woman = studio.inside(() -> heads.of(clientId()));
    assertThat(woman.isMeasured()).isFalse();
    assertThat(woman.scalp().cm2()).isLessThan(man);
  }

  private double spread() {
    var ends =
        Pattern.compile("\\d+")
            .matcher(dana.page().select("#head-answer .answer__range").text())
            .results()
            .map(MatchResult::group)
            .map(Double::valueOf)
            .toList();
    return ends.get(1) - ends.get(0);
  }

  private UUID clientId() {
    return UUID.fromString(client.substring(client.lastIndexOf('/') + 1));
  }

  private HeadMeasurement onRecord() {
    return measured().getFirst();
  }

  private List<HeadMeasurement> measured() {
    return studio.inside(() -> studio.part(HeadMeasurements.class).ofClient(clientId()));
  }
}
