package stipple.studio.practice.stock;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A paper about a lot, as it is listed.
public record LotDocument(
    UUID id,
    Kind kind,
    String name,
    FileType type,
    long bytes,
    String sha256,
    Instant addedAt,
    String addedBy,
    Optional<Instant> voidedAt,
    Optional<String> voidReason) {

  /// What kind of paper it is.
  public enum Kind {
    CERTIFICATE,
    SAFETY_SHEET,
    LABEL,
    OTHER
  }

  public boolean isVoided() {
    return voidedAt.isPresent();
  }

  /// Its size in kilobytes, at least one.
  public long kilobytes() {
    return Math.max(1, bytes / 1024);
  }
}
