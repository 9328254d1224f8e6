package stipple.bench.heads;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The text of a file, whoever saved it: UTF-8 with or without its mark, else Latin-1.
public final class Text {

  private Text() {}

  public static String of(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    var text = utf8OrLatin1(bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String utf8OrLatin1(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
