package stipple.studio.treatment.hairlinedesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import stipple.number.Seed;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HairlineWish;
import stipple.scalp.HeadModel;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Shape;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.Tapes;
import stipple.scalp.Treatment;
import stipple.studio.house.StudioPlaces;
import stipple.studio.house.web.Words;
import stipple.studio.house.web.WordsOfTheStudio;

/// The stencil as a printer gets it: read back with everything in millimetres.
class StencilPdfTest {

  private static final ScalpMap MAP =
      ScalpMap.of(HeadModel.fitted(new Tapes(Map.of(), HairUnderTape.SHAVED), false));
  private static final StencilTitle TITLE =
      new StencilTitle("Ivo Measure", 3, Instant.parse("2026-11-24T10:00:00Z"), true);
  private static final Words WORDS = words();
  private static final double EXACT = 0.001;

  @Test
  void every_sheet_is_landscape_paper_of_the_studio() throws IOException {
    var stencil = stencil(Stage.NORWOOD_V, 60, 3);
    for (var paper : PaperSize.values()) {
      try (var document = Loader.loadPDF(StencilPdf.of(stencil, TITLE, WORDS, paper))) {
        assertThat(document.getNumberOfPages()).isBetween(2, 5);
        for (var page : document.getPages()) {
          var box = page.getMediaBox();
          assertThat(box.getWidth() * 25.4 / 72).isCloseTo(paper.widthMm(), within(0.01));
          assertThat(box.getHeight() * 25.4 / 72).isCloseTo(paper.heightMm(), within(0.01));
          assertThat(page.getUserUnit()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void both_bars_are_as_long_as_they_say_on_every_sheet() throws IOException {
    try (var document = document(Stage.NORWOOD_V, 60, 3)) {
      for (var page : document.getPages()) {
        var lines = DrawnLines.of(page);
        assertThat(lines).anyMatch(line -> line.isFlat() && is(line.lengthMm(), 100));
        assertThat(lines).anyMatch(line -> line.isUpright() && is(line.lengthMm(), 50));
      }
    }
  }

  @Test
  void each_sheet_says_whose_it_is_how_to_print_it_and_how_true_it_is() throws IOException {
    try (var document = document(Stage.NORWOOD_V, 60, 3)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        assertThat(reader.getText(document))
            .contains("Stencil for Ivo Measure", "design version 3", "24 Nov 2026")
            .contains("Print at 100 %, no scaling", "100 mm", "50 mm", "Sheet " + page + " of ")
            .contains("lengths true within 1.", "Session 1", "Session 3", "Midline of the head")
            .doesNotContain("Session 4", "stencil.");
      }
      assertThat(new PDFTextStripper().getText(document))
          .contains("Strip 1 of ", "joins 1 in front and 3 behind");
    }
  }

  @Test
  void the_fonts_are_in_it_and_whoever_prints_is_offered_full_size() throws IOException {
    try (var document = document(Stage.NORWOOD_III, 60, 1)) {
      var fonts = document.getPage(0).getResources();
      for (COSName name : fonts.getFontNames()) {
        assertThat(fonts.getFont(name).isEmbedded()).isTrue();
      }
      assertThat(document.getDocumentCatalog().getViewerPreferences().getPrintScaling())
          .isEqualTo("None");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
    }
  }

  @Test
  void every_dot_is_drawn_black_once_and_stands_where_its_strip_says() throws IOException {
    var stencil = stencil(Stage.NORWOOD_III, 40, 1);
    var gores = stencil.gores();
    var sheets = StencilSheets.of(gores.all(), PaperSize.A4);
    try (var document = Loader.loadPDF(StencilPdf.of(stencil, TITLE, WORDS, PaperSize.A4))) {
      int black = 0;
      for (int i = 0; i < sheets.size(); i++) {
        var points = DrawnLines.of(document.getPage(i)).stream().filter(DrawnLine::isDot).toList();
        black += points.size();
        for (var piece : sheets.get(i)) {
          int dot = firstOn(stencil, piece);
          var at = piece.gore().paper(stencil.dot(dot));
          assertThat(points)
              .anyMatch(point ->
                  Math.abs(point.fromX() - piece.middleX() - at.xMm()) < EXACT
                      && Math.abs(point.fromY() - piece.middleY() - at.yMm()) < EXACT);
        }
      }
      // the four of the legend stand on every sheet
      assertThat(black - 4 * sheets.size()).isEqualTo(stencil.size());
    }
  }

  @Test
  void a_strip_longer_than_the_paper_is_cut_at_the_midline() {
    var places = new ArrayList<ScalpPoint>();
    for (int i = -100; i <= 100; i++) {
      places.add(new ScalpPoint(i * 0.0092, 0.05));
    }
    var stencil = stencil(places, 1, List.of());
    var sheets = StencilSheets.of(stencil.gores().all(), PaperSize.LETTER);
    var pieces = sheets.stream().flatMap(List::stream).toList();
    assertThat(pieces.stream().map(StencilPiece::part))
        .contains(StencilPiece.Part.LEFT, StencilPiece.Part.RIGHT);
    for (var piece : pieces) {
      assertThat(piece.cut())
          .allMatch(at -> at.xMm() > piece.leftMm() - EXACT && at.xMm() < piece.rightMm() + EXACT);
      assertThat(piece.middleX() + piece.leftMm()).isGreaterThanOrEqualTo(10 - EXACT);
      assertThat(piece.middleX() + piece.rightMm())
          .isLessThanOrEqualTo(PaperSize.LETTER.widthMm() - 10);
    }
  }

  @Test
  void sessions_that_no_mark_tells_apart_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stencil(List.of(new ScalpPoint(0, 0)), 5, List.of()))
        .withMessageContaining("session must be between 1 and 4");
  }

  @Test
  void letters_that_the_typeface_lacks_do_not_stop_the_printer() throws IOException {
    var title = new StencilTitle("Zoë 测试", 1, TITLE.drawnAt(), false);
    var stencil = stencil(Stage.NORWOOD_III, 10, 1);
    try (var document = Loader.loadPDF(StencilPdf.of(stencil, title, WORDS, PaperSize.A4))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Zoë ??", "head of average size");
    }
  }

  /// For human eyes: what a practitioner would print, in `target/look-book`.
  @Test
  void the_sheets_are_printed_for_the_look_book() throws IOException {
    var book = Path.of("target", "look-book");
    Files.createDirectories(book);
    var full = StencilPdf.of(stencil(Stage.NORWOOD_VI, 90, 3), TITLE, WORDS, PaperSize.A4);
    Files.write(book.resolve("stencil.pdf"), full);
    Files.write(
        book.resolve("stencil-letter.pdf"),
        StencilPdf.of(stencil(Stage.NORWOOD_III, 60, 4), TITLE, WORDS, PaperSize.LETTER));
    assertThat(full.length).isLessThan(3_000_000);
  }

  private static PDDocument document(Stage stage, int perCm2, int sessions) throws IOException {
    return Loader.loadPDF(
        StencilPdf.of(stencil(stage, perCm2, sessions), TITLE, WORDS, PaperSize.A4));
  }

  // a grid of the map, shaken: something to print, no layout
  private static Stencil stencil(Stage stage, int perCm2, int sessions) {
    var laid =
        HairlineWish.suiting(stage, FaceMeasures.USUAL, MAP).curve(FaceMeasures.USUAL, MAP).on(MAP);
    var spots = List.of(new Spot(Spot.Kind.SCAR, new ScalpPoint(0.1, -0.1), 40, 6, 0.4));
    var zones = Treatment.of(MAP, Loss.of(stage).shape(), spots, true).zones(laid).values();
    var chance = new Seed(9);
    double step = 10 / Math.sqrt(perCm2) / 170;
    var points = new ArrayList<ScalpPoint>();
    int drawn = 0;
    for (double u = -0.8; u < 0.8; u += step) {
      for (double v = -0.8; v < 0.8; v += step, drawn += 2) {
        var point =
            new ScalpPoint(
                u + 0.7 * step * chance.at(drawn), v + 0.7 * step * chance.at(drawn + 1));
        if (zones.stream().anyMatch(zone -> zone.contains(point))) {
          points.add(point);
        }
      }
    }
    var line = new ArrayList<ScalpPoint>();
    for (int i = 0; i < laid.line().size(); i += 3) {
      line.add(laid.line().at(i));
    }
    return stencil(points, sessions, line, List.copyOf(zones));
  }

  private static Stencil stencil(List<ScalpPoint> points, int sessions, List<ScalpPoint> line) {
    return stencil(points, sessions, line, List.of());
  }

  private static Stencil stencil(
      List<ScalpPoint> points, int sessions, List<ScalpPoint> line, List<Shape> zones) {
    float[] x = new float[points.size()];
    float[] y = new float[x.length];
    float[] z = new float[x.length];
    byte[] session = new byte[x.length];
    for (int i = 0; i < x.length; i++) {
      var place = MAP.at(points.get(i));
      x[i] = (float) place.xMm();
      y[i] = (float) place.yMm();
      z[i] = (float) place.zMm();
      session[i] = (byte) (x.length == 1 ? sessions : 1 + i * 7 % sessions);
    }
    return Stencil.of(MAP, x, y, z, session, line, zones);
  }

  private static int firstOn(Stencil stencil, StencilPiece piece) {
    int dot = 0;
    while (!piece.gore().holds(stencil.dot(dot))) {
      dot++;
    }
    return dot;
  }

  private static boolean is(double mm, double wanted) {
    return Math.abs(mm - wanted) < EXACT;
  }

  private static Words words() {
    var rooms = new AnnotationConfigApplicationContext();
    rooms.registerBean(StudioPlaces.class, () -> Optional::empty);
    rooms.register(WordsOfTheStudio.class);
    rooms.refresh();
    return rooms.getBean(WordsOfTheStudio.class).words();
  }
}
