package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Optional;
import stipple.scalp.Zone;

/// The dots of a drawing as the page speaks of them.
///
/// `tally` is missing where they are more than can be laid: then areas count. `lacking` are those
/// that would run together in the needle's layout, which is denser than what is kept. `picture` is
/// where they are to be seen, for a drawing on record.
public record ShownDots(
    Optional<DotTally> tally,
    int lacking,
    List<Zone> withoutPlace,
    boolean asRecorded,
    Optional<String> picture) {

  /// The dots of a zone when all is healed.
  public long of(DrawnZone zone) {
    return tally.map(one -> one.dots(zone)).orElseGet(zone::dots);
  }

  /// The dots of all zones when all is healed.
  public long of(Figures figures) {
    return tally.map(one -> one.dots(figures)).orElseGet(figures::totalDots);
  }
}
