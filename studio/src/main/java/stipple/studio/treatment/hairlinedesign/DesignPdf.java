package stipple.studio.treatment.hairlinedesign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.springframework.stereotype.Component;
import stipple.studio.house.web.Words;
import stipple.studio.house.web.WordsOfTheStudio;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;

/// Writes one version of a design on paper: its views, its figures, the client's name under it, and
/// its stencil.
@Component
public class DesignPdf {

  private static final int SHEETS = 2;

  private final DotLayouts layouts;
  private final DotViews dots;
  private final HairlineDesigns designs;
  private final People people;
  private final WordsOfTheStudio words;

  DesignPdf(
      DotLayouts layouts,
      DotViews dots,
      HairlineDesigns designs,
      People people,
      WordsOfTheStudio words) {
    this.layouts = layouts;
    this.dots = dots;
    this.designs = designs;
    this.people = people;
    this.words = words;
  }

  /// The sheets as one PDF, on the paper that is usual where the studio stands unless another is
  /// asked for; with the stencil of its plan where there is one.
  public byte[] of(
      HairlineDesign design,
      String clientName,
      Optional<Stencil> stencil,
      Optional<PaperSize> wanted) {
    var said = words.words();
    var paper = wanted.orElseGet(() -> PaperSize.of(said.place().locale()));
    return of(paper(design, clientName, said), stencil, said, paper);
  }

  private DesignPaper paper(HairlineDesign design, String clientName, Words said) {
    var designed = layouts.onItsHead(design);
    return new DesignPaper(
        clientName,
        design,
        DesignPictures.of(design.clientId(), designed, design.figures(), said),
        dots.of(design, designed),
        people.find(designs.drawnBy(design.id())).map(Person::name).orElse(""),
        design
            .signature()
            .flatMap(one -> people.find(one.witnessId()))
            .map(Person::name)
            .orElse(""));
  }

  static byte[] of(DesignPaper said, Optional<Stencil> stencil, Words words, PaperSize paper) {
    try (var document = new PDDocument()) {
      var title = words.say("hairline-design.paper.title", said.clientName());
      StencilPdf.describe(document, title, words);
      var type = new StencilType(document);
      var frame = new DesignFrame(paper, words, said);
      for (int sheet = 1; sheet <= SHEETS; sheet++) {
        var page = StencilPdf.page(document, paper);
        try (var content = new PDPageContentStream(document, page)) {
          var pen = new StencilPen(content, type);
          if (sheet == 1) {
            new DesignViewsSheet(paper, words, said).draw(pen);
          } else {
            new DesignFiguresSheet(paper, words, said).draw(pen);
          }
          frame.draw(pen, sheet, SHEETS);
        }
      }
      if (stencil.isPresent()) {
        StencilPdf.add(document, type, stencil.get(), title(said), words, paper);
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static StencilTitle title(DesignPaper said) {
    var design = said.design();
    return new StencilTitle(
        said.clientName(),
        design.number(),
        design.drawnAt(),
        design.figures().headMeasurementId().isPresent());
  }
}
