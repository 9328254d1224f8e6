package stipple.studio.practice.chains;

import java.util.List;
import java.util.Optional;
import stipple.studio.house.Phrase;

/// What was found for a chain: good places, the best first; or what stands in the way, and the
/// nearest place there would be without it.
public record Found(List<Proposal> proposals, Optional<Obstacle> obstacle) {

  public Found {
    proposals = List.copyOf(proposals);
  }

  /// The wish or the rule that leaves no place. Without a proposal no wish alone stands in the way.
  public record Obstacle(Phrase what, Optional<Proposal> nearest) {}

  static Found of(List<Proposal> proposals) {
    return new Found(proposals, Optional.empty());
  }

  static Found blocked(Phrase what, Optional<Proposal> nearest) {
    return new Found(List.of(), Optional.of(new Obstacle(what, nearest)));
  }
}
