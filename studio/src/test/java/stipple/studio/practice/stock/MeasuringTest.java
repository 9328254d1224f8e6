package stipple.studio.practice.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import stipple.pigment.InkGrade;
import stipple.pigment.PigmentKind;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.StudioScope;

/// Drawdowns and shade cards, page by page: looked at, kept, refused, struck out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuringTest {

  private static final String SHEET =
      """
      film,card,share,white,L,a,b
      bare,black,0,0,29.4,0,0
      bare,white,0,0,93.9,0,0
      undiluted,black,1,0,26.0,0.1,0.5
      undiluted,white,1,0,26.0,0.1,0.5
      in white,black,0.1,0.9,53.0,-1.2,-4.4
      in white,white,0.1,0.9,53.1,-1.2,-4.4
      """;

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private String lot = "";

  @BeforeAll
  void find_a_lot() {
    dana.visit("/stock");
    lot =
        dana.page().select("main a[href^=/stock/0]").eachAttr("href").stream()
            .findFirst()
            .orElseThrow();
  }

  @AfterAll
  void close() {
    studio.close();
  }

  private Visitor.Filling filled(String sheet) {
    return dana.visit(lot + "/drawdowns")
        .form("/drawdowns")
        .set("instrument", "COLORIMETER")
        .set("sight", "D65_10")
        .set("gloss", "INCLUDED")
        .set("kind", "CARBON")
        .set("csv", sheet);
  }

  @Test
  void a_sheet_is_looked_at_first_then_kept_then_struck_out() {
    filled(SHEET).to(lot + "/drawdowns/preview").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.page().select("#fit tbody tr")).hasSize(4);
    assertThat(dana.text()).contains("Nothing is kept yet");
    assertThat(dana.form("/drawdowns").value("csv")).isEqualTo(SHEET.strip());
    assertThat(ink()).isNotPresent();

    dana.form("/drawdowns").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.text()).contains("the drawdowns are kept", "Dana Quill", "counts");
    var ink = ink().orElseThrow();
    assertThat(ink.grade()).isNotEqualTo(InkGrade.LIBRARY);
    assertThat(ink.kind()).isEqualTo(PigmentKind.CARBON);
    assertThat(ink.calibration().orElseThrow().sheet()).isEqualTo(SHEET.strip());

    var voiding = dana.page().select("form[action$=/voiding]").attr("action");
    dana.form(voiding).set("voidReason", "x").send();
    assertThat(dana.status()).isEqualTo(422);
    dana.visit(lot + "/drawdowns").form(voiding).set("voidReason", "wrong bottle").send();
    assertThat(dana.text()).contains("Struck out", "wrong bottle");
    assertThat(ink()).isNotPresent();
  }

  @Test
  void what_is_wrong_is_listed_and_all_that_was_typed_stays() {
    var wrong = SHEET.replace("53.0", "530").replace("undiluted,white,1", "undiluted,white,100");
    for (var to : List.of("/drawdowns/preview", "/drawdowns")) {
      filled(wrong).to(lot + to).send();
      assertThat(dana.errors()).singleElement().asString().contains("2 cells or lines");
      assertThat(dana.page().select("#wrong tbody tr").eachText())
          .anySatisfy(row -> assertThat(row).contains("5", "share", "percentage"))
          .anySatisfy(row -> assertThat(row).contains("6", "L* goes from 0 to 100"));
      assertThat(dana.form("/drawdowns").value("csv")).isEqualTo(wrong.strip());
      assertThat(dana.form("/drawdowns").value("kind")).isEqualTo("CARBON");
    }
    assertThat(dana.status()).isEqualTo(422);
  }

  @Test
  void films_that_cannot_tell_the_ink_are_not_kept() {
    var noWhite = SHEET.lines().filter(line -> !line.startsWith("in white")).toList();
    filled(String.join("\n", noWhite)).send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.text()).contains("No film holds white");
    filled(SHEET).set("instrument", "").set("gloss", "").send();
    assertThat(dana.errors()).hasSize(2);
  }

  @Test
  void the_sheet_to_fill_in_comes_as_a_file() {
    var file = dana.fetch("/stock/drawdowns/template?of=curves");
    assertThat(file.body()).startsWith("film,card,share,white,r400,r410");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("drawdowns-curves.csv");
    assertThat(dana.fetch("/stock/drawdowns/template").body())
        .startsWith("film,card,share,white,L,a,b\n");
  }

  @Test
  void a_shade_card_is_measured_listed_and_struck_out() {
    dana.visit("/stock/shade-cards")
        .form("/shade-cards")
        .set("name", "Ash 3")
        .set("makerNumber", "F-03")
        .set("instrument", "COLORIMETER")
        .set("labL", "31,5")
        .set("labA", "2.2")
        .set("labB", "-0.4")
        .send();
    assertThat(dana.text()).contains("Ash 3 is kept", "F-03", "31.5 / 2.2 / -0.4");
    var cards = within(() -> studio.part(ShadeCards.class).usable());
    assertThat(cards).extracting(ShadeCard::text).contains("Ash 3 (F-03)");
    dana.form("/voiding").set("voidReason", "wrong side of the card").send();
    assertThat(dana.text()).contains("wrong side of the card");
    assertThat(within(() -> studio.part(ShadeCards.class).usable()))
        .extracting(ShadeCard::name)
        .doesNotContain("Ash 3");
  }

  @Test
  void a_shade_card_without_a_colour_is_refused() {
    dana.visit("/stock/shade-cards").form("/shade-cards").set("name", "Ash 4").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.errors()).anyMatch(said -> said.contains("or a spectrum"));
    dana.form("/shade-cards").set("instrument", "PHOTO").set("spectrum", "0.1 ".repeat(31)).send();
    assertThat(dana.errors()).singleElement().asString().contains("Only a spectrophotometer");
  }

  @Test
  void what_was_measured_cannot_be_changed_in_the_database() {
    dana.visit("/stock/shade-cards")
        .form("/shade-cards")
        .set("name", "Flint")
        .set("instrument", "SPECTROPHOTOMETER")
        .set("spectrum", "0.21 ".repeat(31))
        .send();
    var database = studio.part(Database.class);
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            within(() -> database.change("UPDATE shade_card SET name = 'x' WHERE name = 'Flint'")));
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> within(() -> database.change("DELETE FROM shade_card")));
  }

  private Optional<LotInk> ink() {
    var id = UUID.fromString(lot.substring("/stock/".length()));
    return within(() -> studio.part(Inks.class).of(id))
        .filter(one -> one.grade() != InkGrade.LIBRARY);
  }

  private <T> T within(Supplier<T> work) {
    var id =
        studio
            .part(Database.class)
            .one(
                "SELECT studio_id FROM account WHERE email = 'dana@example.com'",
                row -> row.id("studio_id"))
            .orElseThrow();
    return StudioScope.call(id, work);
  }
}
