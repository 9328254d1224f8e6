package stipple.studio.practice.pastsessions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import stipple.studio.house.Fingerprint;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// A file as somebody sent it, and its text.
record SentFile(String name, byte[] bytes, String text) {

  /// As large as a file of past sessions may be.
  static final int MOST_BYTES = 32 * 1024 * 1024;

  private static final int LONGEST_NAME = 120;
  // a longer one is empty only if somebody makes it so; then no column is found in it
  private static final int LEAST_BYTES = 1_000;

  /// Reads the file of a form; what is wrong with it is said at its field.
  static Optional<SentFile> of(Form form, Optional<MultipartFile> file) {
    var bytes = file.map(SentFile::bytes).orElseGet(() -> new byte[0]);
    var wrong = wrong(file, bytes);
    wrong.ifPresent(what -> form.say("file", what));
    return wrong.isPresent()
        ? Optional.empty()
        : file.map(sent -> new SentFile(named(sent.getOriginalFilename()), bytes, text(bytes)));
  }

  String fingerprint() {
    return Fingerprint.of(ByteBuffer.wrap(bytes));
  }

  /// The text of a file that was taken before.
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<Phrase> wrong(Optional<MultipartFile> file, byte[] bytes) {
    if (file.isEmpty() || (bytes.length == 0 && "".equals(file.get().getOriginalFilename()))) {
      return Optional.of(Phrase.of("past-sessions.file.missing"));
    }
    if (bytes.length > MOST_BYTES) {
      return Optional.of(Phrase.of("past-sessions.file.too-large"));
    }
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9) {
      return Optional.of(Phrase.of("past-sessions.file.spreadsheet"));
    }
    if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
      return Optional.of(Phrase.of("past-sessions.file.not-utf-8"));
    }
    for (byte one : bytes) {
      if (one == 0) {
        return Optional.of(Phrase.of("past-sessions.file.binary"));
      }
    }
    // what could not be read as a letter, now or when the file was made
    if (text(bytes).indexOf('\uFFFD') >= 0) {
      return Optional.of(Phrase.of("past-sessions.file.not-utf-8"));
    }
    return bytes.length < LEAST_BYTES && text(bytes).replace("\uFEFF", "").isBlank()
        ? Optional.of(Phrase.of("past-sessions.file.empty"))
        : Optional.empty();
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getSize() > MOST_BYTES ? new byte[MOST_BYTES + 1] : file.getBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  // Letters, figures and a few signs of the last part of its name.
  private static String named(@org.jspecify.annotations.Nullable String sent) {
    var whole = sent == null ? "" : sent;
    var last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    var plain = last.replaceAll("[^\\p{L}\\p{N} ._-]", "").strip();
    var name = plain.isEmpty() ? "past.csv" : plain;
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
