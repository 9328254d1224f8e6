package stipple.studio.treatment.pigmentmixing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;

/// One client's recipe: found on the shelf, looked at, recorded, labelled, tested, stopped.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromShelfToCapTest {

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private String client = "";

  @BeforeAll
  void find_the_client() {
    client = dana.visit("/clients?search=Tomasz").follow("Tomasz").path();
  }

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  @Order(1)
  void the_front_desk_finds_no_recipes() {
    var noor = studio.signedIn("noor@example.com");
    assertThat(noor.visit(client + "/pigment-mixing/find").status()).isEqualTo(403);
  }

  @Test
  @Order(2)
  void the_page_opens_with_a_recipe_for_the_clients_own_shaved_hair() {
    find();
    assertThat(dana.text()).contains("The recipe", "How it will look", "shaved zone", "library");
    assertThat(drops()).isEqualTo(20);
    assertThat(off()).isLessThan(1.5);
    assertThat(dana.text()).doesNotContain("nine in ten:");
  }

  @Test
  @Order(3)
  void how_sure_it_is_comes_when_asked_and_is_the_same_twice() {
    dana.follow("How sure is this?");
    assertThat(dana.text()).contains("nine in ten:", "What limits this:", "misleading");
    var once = dana.page().select(".swatch").text();
    dana.visit(dana.path());
    assertThat(dana.page().select(".swatch").text()).isEqualTo(once);
  }

  @Test
  @Order(4)
  void lots_that_must_not_be_used_are_left_out_with_the_reason() {
    find();
    assertThat(dana.page().select(".more li").eachText())
        .anyMatch(line -> line.contains("was good until"))
        .anyMatch(line -> line.contains("was recalled on"));
  }

  @Test
  @Order(5)
  void a_finer_cap_takes_forty_drops_and_the_other_recipe_may_be_picked() {
    find();
    dana.form("/find").set("cap", "40").ask();
    assertThat(drops()).isEqualTo(40);
    find();
    double best = off();
    dana.follow("Look at it");
    assertThat(dana.text()).contains("With more inks");
    assertThat(off()).isGreaterThanOrEqualTo(best - 0.05);
  }

  @Test
  @Order(6)
  void a_target_beyond_the_shelf_is_answered_by_the_nearest_recipe_and_what_is_missing() {
    dana.visit("/stock/shade-cards");
    dana.form("/shade-cards")
        .set("name", "Night")
        .set("instrument", "COLORIMETER")
        .set("labL", "25")
        .set("labA", "0")
        .set("labB", "-2")
        .send();
    assertThat(dana.status()).isEqualTo(200);
    find();
    dana.form("/find").choose("target", "Night").ask();
    assertThat(dana.text()).contains("out of reach", "not dark enough");
    assertThat(off()).isGreaterThan(3);
  }

  @Test
  @Order(7)
  void strange_asks_are_told_and_keep_what_was_typed() {
    find();
    dana.form("/find").set("dotsPerCm2", "9000").set("passes", "x").ask();
    assertThat(dana.errors()).hasSize(2);
    assertThat(dana.form("/find").value("dotsPerCm2")).isEqualTo("9000");
    find();
    dana.form("/find").without("lot").ask();
    assertThat(dana.text()).contains("Tick at least one lot");
    find();
    dana.form("/find").set("target", "card-of-somebody").ask();
    assertThat(dana.text()).contains("Choose one of those offered");
  }

  @Test
  @Order(8)
  void what_is_recorded_is_what_was_looked_at_or_nothing() {
    find();
    var form = dana.form("/recipes?" + query());
    form.set("name", "Sides").set("seen", "something else").send();
    assertThat(dana.status()).isEqualTo(409);
    assertThat(dana.form("/recipes?" + query()).value("name")).isEqualTo("Sides");
    dana.form("/recipes?" + query()).set("name", "").send();
    assertThat(dana.status()).isEqualTo(422);
    dana.form("/recipes?" + query()).set("name", "Sides").send();
    assertThat(dana.heading()).isEqualTo("Pigment mixing");
    assertThat(dana.text()).contains("Sides", "drops", "How it will look", "nine in ten:");
  }

  @Test
  @Order(9)
  void the_patch_test_takes_the_same_lots() {
    dana.visit(client + "/pigment-mixing");
    var lots =
        dana.page().select("table:first-of-type tbody th a[href*=/stock/]").eachText().stream()
            .limit(1)
            .toList();
    dana.visit(client + "/patch-test/new");
    assertThat(dana.text()).contains(lots);
  }

  @Test
  @Order(10)
  void the_cap_gets_a_label() throws IOException {
    dana.visit(client + "/pigment-mixing").follow("Recipe card");
    var address = dana.page().select("a[href$=label.pdf]").attr("href");
    try (var label = Loader.loadPDF(dana.download(address))) {
      var text = new PDFTextStripper().getText(label);
      assertThat(label.getNumberOfPages()).isEqualTo(1);
      assertThat(text).contains("Sides", "Tomasz Reed", "lot I", "drop");
    }
  }

  @Test
  @Order(11)
  void a_mix_by_hand_is_told_as_n_to_one_and_foretold_like_a_recipe() {
    dana.visit(client + "/pigment-mixing/new");
    var lot = dana.form("/mixes").offered("lot1").getFirst();
    byHand(lot, "10", "20");
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.errors()).containsExactly("The millilitres make 20:1. Keep one of the two.");
    byHand(lot, "", "");
    assertThat(dana.status()).isEqualTo(422);
    byHand(lot, "12", "");
    assertThat(dana.text()).contains("12:1", "6 ml", "How it will look");
  }

  @Test
  @Order(12)
  void a_healed_reading_moves_what_is_taken_for_granted() {
    find();
    var before = premises();
    studio.clock.pass(Duration.ofDays(50));
    var later = studio.signedIn("dana@example.com");
    later.visit(client + "/pigment-mixing").follow("Recipe card").follow("Healed readings");
    later
        .form("/healed")
        .set("site", "left side")
        .set("treatedOn", "2026-11-25")
        .set("density", "100")
        .set("instrument", "COLORIMETER")
        .set("bareL", "61.8")
        .set("bareA", "9.6")
        .set("bareB", "17.3")
        .set("seenAs", "FIELD")
        .set("seenL", "57.5")
        .set("seenA", "7.5")
        .set("seenB", "14.6")
        .send();
    assertThat(later.text()).contains("What the studio has learnt", "From one reading");
    later.visit(client + "/pigment-mixing/find");
    assertThat(later.page().select(".assumption").eachText()).doesNotContain(before);
  }

  @Test
  @Order(13)
  void an_allergy_stops_the_mix_and_the_lots_with_the_reason() {
    dana.visit(client + "/allergies");
    dana.form("/allergies").set("component", "77266").send();
    assertThat(dana.visit(client + "/pigment-mixing").step("Pigment mixing")).isEqualTo("blocked");
    find();
    assertThat(dana.page().select(".more li").eachText())
        .anyMatch(line -> line.contains("must not be used for this client"));
  }

  private void find() {
    dana.visit(client + "/pigment-mixing/find");
    assertThat(dana.status()).isEqualTo(200);
  }

  private void byHand(String lot, String nToOne, String waterMl) {
    dana.visit(client + "/pigment-mixing/new");
    dana.form("/mixes")
        .set("name", "By hand")
        .set("lot1", lot)
        .set("ml1", waterMl.isEmpty() ? "0.5" : "1")
        .set("nToOne", nToOne)
        .set("waterMl", waterMl)
        .send();
  }

  private int drops() {
    return Integer.parseInt(dana.page().select("#found tfoot td[data-label=Drops]").text());
  }

  private double off() {
    var figures = dana.page().select("#recipe-answers .answer__figure").eachText();
    return Double.parseDouble(figures.getLast().replace("ΔE", "").strip());
  }

  private String premises() {
    return dana.page().select(".assumption").eachText().stream()
        .filter(text -> text.startsWith("Taken for granted"))
        .findFirst()
        .orElseThrow();
  }

  private String query() {
    var action = dana.page().select("form[action*=/recipes?]").attr("action");
    return action.substring(action.indexOf('?') + 1);
  }
}
