package stipple.studio.practice.sessionlog;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the log of one studio has taught, up to its last event: one state and no older ones, for a
/// long log fills much room.
final class LatestLearned {

  private record State(Optional<UUID> last, LearnedDurations learned) {}

  private volatile @Nullable State state;

  Optional<LearnedDurations> known(Optional<UUID> last) {
    var now = state;
    return now != null && now.last().equals(last) ? Optional.of(now.learned()) : Optional.empty();
  }

  /// Learns once, however many ask; who asks meanwhile waits.
  synchronized LearnedDurations get(Optional<UUID> last, Supplier<LearnedDurations> learn) {
    var known = known(last);
    if (known.isPresent()) {
      return known.get();
    }
    state = null;
    var learned = learn.get();
    state = new State(last, learned);
    return learned;
  }
}
