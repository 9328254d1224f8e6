package stipple.studio.treatment.hairlinedesign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.stereotype.Component;
import stipple.studio.house.web.Words;
import stipple.studio.house.web.WordsOfTheStudio;

/// Writes the dots of a design on paper, true to size, in strips that are laid on the head.
@Component
public class StencilPdf {

  private static final double KEY_MM = 26;

  private final WordsOfTheStudio words;

  StencilPdf(WordsOfTheStudio words) {
    this.words = words;
  }

  /// The sheets as one PDF, A4 or letter as is usual where the studio stands.
  public byte[] of(Stencil stencil, StencilTitle title) {
    var said = words.words();
    return of(stencil, title, said, PaperSize.of(said.place().locale()));
  }

  static byte[] of(Stencil stencil, StencilTitle title, Words words, PaperSize paper) {
    try (var document = new PDDocument()) {
      describe(document, words.say("stencil.title", title.clientName()), words);
      add(document, new StencilType(document), stencil, title, words, paper);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Adds the sheets to a document.
  static void add(
      PDDocument document,
      StencilType type,
      Stencil stencil,
      StencilTitle title,
      Words words,
      PaperSize paper)
      throws IOException {
    var gores = stencil.gores();
    var sheets = StencilSheets.of(gores.all(), paper);
    var strip = new StencilStrip(stencil, new StencilLines(stencil));
    var key = new StencilKey(stencil.map(), gores, KEY_MM, words.say("stencil.front"));
    var frame = new StencilFrame(paper, words, title, stencil, key, gores.all().size());
    for (int i = 0; i < sheets.size(); i++) {
      var page = page(document, paper);
      try (var content = new PDPageContentStream(document, page)) {
        var pen = new StencilPen(content, type);
        frame.draw(pen, sheets.get(i), i + 1, sheets.size());
        for (var piece : sheets.get(i)) {
          strip.draw(pen, piece);
        }
      }
    }
  }

  static PDPage page(PDDocument document, PaperSize paper) {
    var page =
        new PDPage(
            new PDRectangle(
                (float) (paper.widthMm() * StencilPen.POINTS_PER_MM),
                (float) (paper.heightMm() * StencilPen.POINTS_PER_MM)));
    document.addPage(page);
    return page;
  }

  // whoever prints it is offered full size first
  static void describe(PDDocument document, String title, Words words) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setProducer("Stipple");
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(words.place().locale().toLanguageTag());
    var wishes = new PDViewerPreferences(new COSDictionary());
    wishes.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
    wishes.setDisplayDocTitle(true);
    catalog.setViewerPreferences(wishes);
  }
}
