package stipple.duration;

import java.util.Map;
import stipple.number.Bounds;
import stipple.scalp.Zone;

/// The work of one sitting: which layer of the plan, how many dots by zone, for whom and how.
///
/// *Domain*: number 1–12; dots of each zone 0–200000, at least one in all. `prepared` says that
/// papers and design are done before; from session 2 on they always are.
public record SessionWork(
    int number, Map<Zone, Integer> dots, Factors factors, Technique technique, boolean prepared) {

  public SessionWork {
    Bounds.within(number, "session number", "sessions", 1, 12);
    dots = Zone.inOrder(dots);
    for (var entry : dots.entrySet()) {
      Bounds.within(entry.getValue(), "dots of a zone", "dots", 0, 200_000);
    }
    Bounds.within(DotCount.sum(dots), "dots of a session", "dots", 1, 1_000_000);
  }

  double setUpMedianMin() {
    return prepared || number > 1 ? Priors.SET_UP_PREPARED_MIN : Priors.SET_UP_IN_CHAIR_MIN;
  }
}
