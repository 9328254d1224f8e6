package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The studio's typeface within one document, so that it prints the same everywhere.
final class StencilType {

  private final PDFont regular;
  private final PDFont bold;

  StencilType(PDDocument document) throws IOException {
    this.regular = load(document, "inter-regular.ttf");
    this.bold = load(document, "inter-semibold.ttf");
  }

  PDFont font(boolean isBold) {
    return isBold ? bold : regular;
  }

  double widthMm(String text, double sizeMm, boolean isBold) throws IOException {
    return font(isBold).getStringWidth(printable(text)) / 1000 * sizeMm;
  }

  /// The text with a question mark for every letter that the typeface lacks.
  String printable(String text) {
    var said = new StringBuilder();
    text.codePoints()
        .forEach(letter -> {
          var one = Character.toString(letter);
          said.append(isKnown(one) ? one : "?");
        });
    return said.toString();
  }

  private boolean isKnown(String letter) {
    try {
      regular.encode(letter);
      bold.encode(letter);
      return true;
    } catch (IllegalArgumentException | IOException lacking) {
      return false;
    }
  }

  private static PDFont load(PDDocument document, String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(StencilType.class.getResourceAsStream("/paper/" + name), name)) {
      return PDType0Font.load(document, file, true);
    }
  }
}
