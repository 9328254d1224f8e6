package stipple.duration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stipple.number.Bounds;
import stipple.scalp.Zone;

/// How a running session stands.
///
/// *Domain*: elapsed minutes 0–10000; checks made 0–1000; `breakMinutes` is the age of the break
/// being taken, below 0 for none. `open` is the stretch being worked, with the dots counted so far:
/// they tell no pace yet, but its minutes are worked off.
public record Standing(
    List<Stretch> stretches,
    @Nullable Stretch open,
    Map<Zone, Integer> dotsLeft,
    double elapsedMinutes,
    int checksMade,
    double breakMinutes) {

  public Standing {
    stretches = List.copyOf(stretches);
    dotsLeft = Zone.inOrder(dotsLeft);
    Bounds.within(elapsedMinutes, "elapsed time", "min", 0, 10_000);
    Bounds.within(checksMade, "checks made", "checks", 0, 1_000);
    Bounds.within(breakMinutes, "age of the break", "min", -1, 10_000);
  }

  boolean hasBegun() {
    return open != null || !stretches.isEmpty();
  }
}
