package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A version of a design as it comes out of the printer.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DesignOnPaperTest {

  private static final String NAME = "Pia Print";
  private static final String STROKES =
      "M60 140 L80 90 L95 50 L110 45 L118 60 L105 85 L85 95 M130 100 L132 130 M131 80 L132 82"
          + "M150 130 L158 105 L172 100 L178 112 L176 130 L188 128 M240 140 L258 60 L275 50 L290 62"
          + " L280 84 L255 96 M310 130 L316 104 L330 98 M350 104 L352 130 M372 130 L376 104 L392 100"
          + " L398 130 M430 60 L426 126 L440 130 M412 92 L450 88 L520 84";

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private final ShortWays ways = new ShortWays(dana);

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void a_signed_design_says_all_it_is_and_brings_its_stencil() throws IOException {
    drawn(NAME);
    sign();
    assertThat(ways.open("hairline-design").body()).contains("/hairline-design/1/design.pdf");
    assertThat(ways.open("hairline-design/1").body()).contains("/hairline-design/1/design.pdf");
    var fingerprint = dana.page().select(".fingerprint").text();
    var pdf = pdf("hairline-design/1/design.pdf");
    keep("design.pdf", pdf);
    assertThat(text(pdf, 1))
        .contains("Hairline design for " + NAME, "Version 1, drawn", "by Dana")
        .contains("Signed Tue", "by " + NAME, "Height in the middle", "72 mm", "5 cm")
        .contains("Hairline", "Top", "Crown", fingerprint, "sheet 1 of 2")
        .doesNotContain("not signed", "hairline-design.");
    assertThat(text(pdf, 2))
        .contains("Zone", "range", "dots/cm²", "In all", "Witness: Dana", NAME, fingerprint)
        .contains("Mole on the left to be left out")
        .doesNotContain("not signed", "hairline-design.");
    assertThat(text(pdf, 3)).contains("Stencil for " + NAME, "design version 1", "100 mm");
  }

  @Test
  void a_design_nobody_signed_says_so_across_its_sheets() throws IOException {
    drawn("Una Unsigned");
    var pdf = pdf("hairline-design/1/design.pdf");
    keep("design-not-signed.pdf", pdf);
    assertThat(text(pdf, 1)).contains("not signed").doesNotContain("Signed Tue");
    assertThat(text(pdf, 2)).contains("not signed").doesNotContain("Witness");
  }

  @Test
  void it_is_printed_on_the_paper_that_is_asked_for() throws IOException {
    drawn("Leo Letter");
    sign();
    var letter = pdf("hairline-design/1/design.pdf?size=LETTER");
    keep("design-letter.pdf", letter);
    size(letter, 279.4, 215.9);
    size(pdf("hairline-design/1/design.pdf?size=A4"), 297, 210);
    size(pdf("hairline-design/1/design.pdf"), 297, 210);
  }

  @Test
  void an_uneven_head_with_a_long_note_and_a_long_name_stays_on_its_sheets() throws IOException {
    var name = "Maximiliane-Alexandra " + "von und zu ".repeat(7) + "Hohenfels";
    drawn(name);
    ways.open("hairline-design")
        .form("/hairline-design")
        .set("note", "Keep clear of the mole at the left temple. ".repeat(23).strip())
        .set("spot-1-kind", "BARE_PATCH")
        .set("spot-1-clock", "5")
        .set("spot-1-fromCrownMm", "140")
        .set("spot-1-lengthMm", "90")
        .set("spot-1-widthMm", "60")
        .set("spot-1-heading", "LEVEL")
        .send();
    assertThat(dana.status()).isEqualTo(200);
    var pdf = pdf("hairline-design/1/design.pdf");
    keep("design-long.pdf", pdf);
    assertThat(text(pdf, 1)).contains("Maximiliane-Alexandra von und zu");
    assertThat(text(pdf, 2).split("left temple", -1)).hasSize(24);
  }

  @Test
  void what_is_not_there_or_not_to_be_seen_is_not_found() {
    drawn("Nia Nowhere");
    var address = ways.client() + "/hairline-design/1/design.pdf";
    assertThat(dana.fetch(address.replace("/1/", "/9/")).statusCode()).isEqualTo(404);
    assertThat(dana.fetch(address + "?size=napkin").statusCode()).isEqualTo(404);
    assertThat(studio.visitor().fetch(address).body()).doesNotStartWith("%PDF");
    assertThat(studio.signedIn("noor@example.com").fetch(address).statusCode()).isEqualTo(403);
  }

  private void drawn(String name) {
    ways.takeIn(name).consult().consent(name);
    ways.open("hairline-design")
        .form("/hairline-design")
        .set("note", "Mole on the left to be left out.")
        .send();
    assertThat(dana.status()).isEqualTo(200);
  }

  private void sign() {
    ways.open("hairline-design")
        .form("/signatures")
        .set("agreed", "yes")
        .set("signedName", NAME)
        .set("strokes", STROKES)
        .send();
    assertThat(dana.status()).isEqualTo(200);
  }

  private byte[] pdf(String step) {
    return dana.download(ways.client() + "/" + step);
  }

  private static String text(byte[] pdf, int page) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      reader.setStartPage(page);
      reader.setEndPage(page);
      return reader.getText(document).replaceAll("\\s+", " ");
    }
  }

  private static void size(byte[] pdf, double widthMm, double heightMm) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      for (var page : document.getPages()) {
        assertThat(page.getMediaBox().getWidth() * 25.4 / 72).isCloseTo(widthMm, within(0.01));
        assertThat(page.getMediaBox().getHeight() * 25.4 / 72).isCloseTo(heightMm, within(0.01));
      }
    }
  }

  /// For human eyes, in `target/look-book`.
  private static void keep(String name, byte[] pdf) throws IOException {
    var book = Files.createDirectories(Path.of("target", "look-book"));
    Files.write(book.resolve(name), pdf);
  }
}
