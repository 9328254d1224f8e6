package stipple.studio.treatment.plan;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import org.springframework.stereotype.Component;
import stipple.studio.house.web.WordsOfTheStudio;

/// Writes a quote on paper, with its typeface in it. Nothing told in confidence is on it.
@Component
class QuotePdf {

  private static final String PAPER = "/paper/";

  private final TemplateEngine templates;
  private final WordsOfTheStudio words;
  private final String css;

  QuotePdf(TemplateEngine templates, WordsOfTheStudio words) {
    this.templates = templates;
    this.words = words;
    this.css = read("quote.css");
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  byte[] of(Quote quote, String clientName, String clientAddress) {
    var html = new StringOutput();
    var sheet = new QuoteSheet(quote, clientName, clientAddress, words.words(), css);
    templates.render("treatment/plan/paper.jte", sheet, html);
    var out = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFastMode()
          .useFont(() -> open("inter-regular.ttf"), "Inter", 400, FontStyle.NORMAL, true)
          .useFont(() -> open("inter-semibold.ttf"), "Inter", 600, FontStyle.NORMAL, true)
          .withHtmlContent(html.toString(), null)
          .withProducer("Stipple")
          .toStream(out)
          .run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }

  private static String read(String name) {
    try (var file = open(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(QuotePdf.class.getResourceAsStream(PAPER + name), name);
  }
}
