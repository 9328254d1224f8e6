package stipple.studio.practice.stock;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of files that are kept, told from their first bytes and never from their names.
public enum FileType {
  PDF("pdf", "application/pdf"),
  PNG("png", "image/png"),
  JPEG("jpg", "image/jpeg");

  private final String extension;
  private final String mediaType;

  FileType(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  String extension() {
    return extension;
  }

  String mediaType() {
    return mediaType;
  }

  /// The kind of a file; empty for any other.
  static Optional<FileType> of(byte[] bytes) {
    return Arrays.stream(values()).filter(type -> begins(bytes, type.first())).findFirst();
  }

  private int[] first() {
    return switch (this) {
      case PDF -> new int[] {'%', 'P', 'D', 'F', '-'};
      case PNG -> new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
      case JPEG -> new int[] {0xff, 0xd8, 0xff};
    };
  }

  private static boolean begins(byte[] bytes, int[] first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
