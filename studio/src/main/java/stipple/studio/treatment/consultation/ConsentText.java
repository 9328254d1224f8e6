package stipple.studio.treatment.consultation;

import java.util.Arrays;
import java.util.List;
import stipple.studio.house.Fingerprint;

/// The words a client consents to: a version, a language, and the exact text.
public record ConsentText(String version, String locale, String text) {

  /// A heading, a paragraph, or a list, as the text is set.
  public sealed interface Block {
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Points(List<String> points) implements Block {}
  }

  /// The fingerprint of the exact bytes.
  public String sha256() {
    return Fingerprint.of(text);
  }

  public List<Block> blocks() {
    return Arrays.stream(text.split("\n\\s*\n"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(ConsentText::block)
        .toList();
  }

  private static Block block(String part) {
    if (part.startsWith("# ")) {
      return new Block.Heading(part.substring(2));
    }
    if (part.startsWith("- ")) {
      return new Block.Points(
          Arrays.stream(part.split("\n(?=- )")).map(point -> joined(point.substring(2))).toList());
    }
    return new Block.Paragraph(joined(part));
  }

  private static String joined(String lines) {
    return lines.replaceAll("\\s*\n\\s*", " ");
  }
}
