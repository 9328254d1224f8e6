package stipple.studio.treatment.consultation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

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
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
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
