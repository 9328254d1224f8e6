package stipple.studio.treatment.hairlinedesign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/// The fingerprint of all figures of a design: what is signed is this, and nothing else.
final class ContentHash {

  private ContentHash() {}

  static String of(UUID clientId, int number, Drawing drawing) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var text = canonical(clientId, number, drawing);
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  static String canonical(UUID clientId, int number, Drawing drawing) {
    var text = new StringBuilder("hairline design 1\n");
    text.append("client ").append(clientId).append('\n');
    text.append("number ").append(number).append('\n');
    text.append("stage ").append(drawing.stage().map(Enum::name).orElse("")).append('\n');
    text.append("edge ").append(drawing.edgeStyle().name()).append('\n');
    text.append("technique ").append(drawing.technique().name()).append('\n');
    text.append("height mm ").append(drawing.heightMm()).append('\n');
    text.append("recession mm ").append(drawing.recessionMm()).append('\n');
    for (var zone : drawing.zones()) {
      text.append(
          String.format(
              Locale.ROOT,
              "zone %s cm2 %.1f dots %.1f measured %s\n",
              zone.zone().name(),
              zone.cm2(),
              zone.dotsPerCm2(),
              zone.measured()));
    }
    return text.append("note ").append(drawing.note()).append('\n').toString();
  }
}
