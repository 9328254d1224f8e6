package stipple.studio.house.web;

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

/// Writes a sheet on paper, with its typeface in it.
@Component
public class PaperPdf {

  private static final String PAPER = "/paper/";

  private final TemplateEngine templates;

  PaperPdf(TemplateEngine templates) {
    this.templates = templates;
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  /// The sheet as a PDF. Its template must close every element: the writer of PDFs reads XML.
  public byte[] of(String template, Object sheet) {
    var html = new StringOutput();
    templates.render(template, sheet, html);
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

  /// A style sheet for paper, by its name.
  public static String css(String name) {
    try (var file = open(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(PaperPdf.class.getResourceAsStream(PAPER + name), name);
  }
}
