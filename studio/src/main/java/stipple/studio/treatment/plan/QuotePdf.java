package stipple.studio.treatment.plan;

import org.springframework.stereotype.Component;
import stipple.studio.house.web.PaperPdf;
import stipple.studio.house.web.WordsOfTheStudio;

/// Writes a quote on paper. Nothing told in confidence is on it.
@Component
class QuotePdf {

  private final PaperPdf paper;
  private final WordsOfTheStudio words;
  private final String css = PaperPdf.css("quote.css");

  QuotePdf(PaperPdf paper, WordsOfTheStudio words) {
    this.paper = paper;
    this.words = words;
  }

  byte[] of(Quote quote, String clientName, String clientAddress) {
    return paper.of(
        "treatment/plan/paper.jte",
        new QuoteSheet(quote, clientName, clientAddress, words.words(), css));
  }
}
