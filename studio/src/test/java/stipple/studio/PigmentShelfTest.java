package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Lots of pigment over the pages: what is in them, what stops them, their papers, their clients.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PigmentShelfTest {

  private static final byte[] PDF = "%PDF-1.7 invented".getBytes(StandardCharsets.US_ASCII);

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private final Visitor noor = studio.signedIn("noor@example.com");
  private final ShortWays ways = new ShortWays(dana);

  @BeforeAll
  void somebody() {
    ways.takeIn("Lotte Shelf").consult();
  }

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void a_lot_comes_in_with_what_is_in_it() {
    receive("B-1", "77266 8 %, 77891 12 %, Aqua", "PAH < 0.3\nBaP < 0.004");
    assertThat(dana.text()).contains("carbon black").contains("titanium dioxide").contains("< 0.3");
    assertThat(dana.text()).contains("No table of rules is kept").contains("a laser may darken it");
    assertThat(dana.text()).doesNotContain("No measured value");
  }

  @Test
  void wrong_lines_are_named_and_nothing_typed_is_lost() {
    receive("B-2", "77266", "");
    var form = dana.follow("Write down what is in it").form("/composition");
    form.set("ingredients", "7726\n77891 12 %").set("measured", "Gold 3").set("dropMl", "0.5");
    assertThat(form.send().status()).isEqualTo(422);
    assertThat(dana.errors())
        .anyMatch(error -> error.contains("“7726”"))
        .anyMatch(error -> error.contains("“Gold 3”"));
    assertThat(dana.page().select("#ingredients").val()).isEqualTo("7726\n77891 12 %");
    dana.form("/composition")
        .set("ingredients", "77891 12 %")
        .set("measured", "")
        .set("dropMl", "0.05")
        .send();
    assertThat(dana.text()).contains("12 %").contains("0.05");
  }

  @Test
  void of_two_who_write_at_once_neither_is_lost() {
    receive("B-3", "77266", "");
    var at = dana.path();
    var rui = studio.signedIn("rui@example.com").visit(at + "/composition");
    var late = rui.form("/composition").set("ingredients", "77499");
    dana.visit(at + "/composition").form("/composition").set("ingredients", "77492").send();
    assertThat(late.send().status()).isEqualTo(409);
    assertThat(rui.text()).contains("77492");
    assertThat(rui.page().select("#ingredients").val()).isEqualTo("77499");
  }

  @Test
  void only_pigment_has_a_composition() {
    var needles = dana.visit("/stock?kind=NEEDLE").page().select("table a").attr("href");
    assertThat(dana.visit(needles + "/composition").status()).isEqualTo(404);
    assertThat(dana.visit(needles).text()).doesNotContain("What law and trade say");
  }

  @Test
  void papers_are_kept_by_their_bytes_and_handed_out_to_be_saved() {
    receive("B-4", "77266", "");
    var at = dana.path();
    upload("cert ificate<1>.exe", PDF);
    assertThat(dana.text()).contains("certificate of analysis").contains("PDF");
    var link = dana.page().select("a[href*=/documents/]").attr("href");
    var sent = dana.fetch(link);
    assertThat(sent.body()).isEqualTo("%PDF-1.7 invented");
    assertThat(sent.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(sent.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(sent.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'")
        .contains("sandbox");
    assertThat(sent.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment")
        .contains("1.pdf")
        .doesNotContain("exe");
    assertThat(upload("again.pdf", PDF).status()).isEqualTo(409);
    dana.visit(at).form("/voiding").set("whyVoided", "of another lot").send();
    assertThat(dana.text()).contains("struck out on").contains("of another lot");
    assertThat(dana.fetch(link).statusCode()).isEqualTo(200);
    assertThat(noor.fetch(link).statusCode()).isNotEqualTo(200);
  }

  @Test
  void what_is_no_paper_or_too_large_is_refused_at_the_field() {
    receive("B-5", "77266", "");
    assertThat(upload("label.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)).status())
        .isEqualTo(422);
    assertThat(dana.errors()).anyMatch(error -> error.contains("Only PDF, PNG and JPEG"));
    var large = Arrays.copyOf(PDF, 5 * 1024 * 1024 + 1);
    assertThat(upload("large.pdf", large).status()).isEqualTo(422);
    assertThat(dana.errors()).anyMatch(error -> error.contains("5 MB"));
    assertThat(upload("fits.pdf", Arrays.copyOf(PDF, 5 * 1024 * 1024)).status()).isEqualTo(200);
    var at = dana.path();
    assertThat(upload("huge.pdf", Arrays.copyOf(PDF, 12 * 1024 * 1024)).status())
        .isBetween(400, 499);
    assertThat(dana.visit(at).form("/documents").set("documentKind", "LABEL").send().status())
        .isEqualTo(422);
  }

  @Test
  void a_lot_keeps_twenty_papers() {
    receive("B-6", "77266", "");
    IntStream.range(0, 20)
        .forEach(
            i -> upload("p" + i + ".pdf", ("%PDF-1.7 " + i).getBytes(StandardCharsets.US_ASCII)));
    assertThat(dana.page().select("a[href*=/documents/]")).hasSize(20);
    assertThat(upload("p20.pdf", "%PDF-1.7 20".getBytes(StandardCharsets.US_ASCII)).status())
        .isEqualTo(409);
  }

  @Test
  void a_lot_that_holds_what_a_client_is_allergic_to_is_refused_for_this_client_only() {
    receive("B-7", "77266, Rosin", "");
    var lot = dana.path().replace("/stock/", "");
    allergic("rosin");
    assertThat(dana.text()).contains("rosin");
    var form = dana.visit(ways.client() + "/pigment-mixing/new").form("/mixes");
    assertThat(form.offered("lot1")).isNotEmpty().doesNotContain(lot);
    form.set("name", "Test").set("lot1", lot).set("ml1", "1").set("waterMl", "9").send();
    assertThat(dana.status()).isEqualTo(409);
    assertThat(dana.text()).contains("must not be used for this client").contains("allergic");
    new ShortWays(dana).takeIn("Mo Other").consult();
    assertThat(dana.status()).isEqualTo(200);
    var other = dana.path().replaceAll("/consultation.*", "");
    mixFor(other, "B-7");
    assertThat(dana.status()).isEqualTo(200);
  }

  @Test
  void an_allergy_struck_out_stops_nothing_and_stays_on_record() {
    receive("B-8", "77266, Shellac", "");
    allergic("Shellac");
    var row = dana.page().select("details:contains(Shellac) form").attr("action");
    dana.form(row).set("voidReason", "tested, calm").send();
    assertThat(dana.text()).contains("tested, calm");
    mix("B-8");
    assertThat(dana.status()).isEqualTo(200);
  }

  @Test
  void the_front_desk_sees_neither_allergies_nor_lots_of_a_client() {
    assertThat(noor.visit(ways.client() + "/allergies").status()).isEqualTo(403);
    assertThat(noor.visit(ways.client() + "/lots").status()).isEqualTo(403);
    assertThat(noor.visit(ways.client()).text()).doesNotContain("Allergies");
  }

  @Test
  void a_recall_is_walked_both_ways_in_one_click() {
    dana.visit("/stock").follow("Ash").follow("List to call and print");
    assertThat(dana.text()).contains("Mara").contains("patch test").contains("mix");
    var file = dana.fetch(dana.page().select("a[href$=clients.csv]").attr("href"));
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("clients-of-lot-IA-0231.csv");
    assertThat(file.body()).contains("MIX PATCH_TEST");
    dana.follow("Mara").follow("Every lot that touched this client");
    assertThat(dana.text()).contains("IA-0231").contains("A-1180").contains("patch test");
    dana.follow("Scalp Black, Ash");
    assertThat(dana.heading()).contains("Ash");
  }

  @Test
  void the_shelf_shows_the_worst_of_each_lot() {
    var row = dana.visit("/stock").page().select("tr:contains(IG-0098)").text();
    assertThat(row).contains("take care");
    assertThat(dana.page().select("tr:contains(IN-0061)").text()).contains("recalled");
  }

  private void receive(String number, String ingredients, String measured) {
    var form = dana.visit("/stock/new?kind=PIGMENT").form("/stock");
    form.set("brand", "Invented Inks").set("product", "Test").set("lotNumber", number);
    form.set("expiresOn", "2028-01-01").set("receivedOn", "2026-11-24").set("quantity", "30");
    form.set("ingredients", ingredients).set("measured", measured).set("monthsAfterOpening", "12");
    form.send();
    assertThat(dana.status()).isEqualTo(200);
    dana.visit(dana.page().select("tr:contains(" + number + ") a").attr("href"));
  }

  private Visitor upload(String name, byte[] bytes) {
    return dana.form("/documents").set("documentKind", "CERTIFICATE").sendWith("file", name, bytes);
  }

  private void allergic(String component) {
    dana.visit(ways.client() + "/allergies").form("/allergies").set("component", component).send();
  }

  private void mix(String lot) {
    mixFor(ways.client(), lot);
  }

  private void mixFor(String client, String lot) {
    var form = dana.visit(client + "/pigment-mixing/new").form("/mixes");
    form.set("name", "Test").choose("lot1", lot).set("ml1", "1").set("waterMl", "9").send();
  }
}
