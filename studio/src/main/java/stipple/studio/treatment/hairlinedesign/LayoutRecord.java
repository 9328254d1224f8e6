package stipple.studio.treatment.hairlinedesign;

import java.time.Instant;
import java.util.Map;
import stipple.scalp.Zone;

/// The layout of a design as it is kept: all that it follows from, its counts, and its fingerprint.
/// The dots themselves are laid again whenever they are looked at.
public record LayoutRecord(
    String engineVersion,
    long tileKey,
    String tileSha256,
    String chartSha256,
    long seed,
    Map<Zone, Integer> dots,
    int lacking,
    String layoutSha256,
    Instant laidAt) {

  /// Whether these are the dots of the record, every one.
  boolean isSame(LaidDots laid) {
    return layoutSha256.equals(laid.sha256());
  }

  DotTally tally() {
    return new DotTally(dots, lacking);
  }
}
