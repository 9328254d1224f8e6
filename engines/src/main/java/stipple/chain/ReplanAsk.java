package stipple.chain;

import java.util.List;
import stipple.number.Bounds;

/// A day that may be planned anew: what may be changed about each visit, what counts, and how many
/// steps the search may take.
///
/// *Domain*: 0–1,000,000 steps.
public record ReplanAsk(DayAsk day, List<DayFreedom> freedoms, DayWeights weights, int steps) {

  /// Chosen: after so many steps little was gained on days of 20 visits.
  public static final int USUAL_STEPS = 3_000;

  public ReplanAsk {
    freedoms = List.copyOf(freedoms);
    int visits = day.visits().size();
    Bounds.within(freedoms.size(), "visits with their freedom", "", visits, visits);
    Bounds.within(steps, "steps of the search", "", 0, 1_000_000);
    for (var freedom : freedoms) {
      for (int who : freedom.practitioners()) {
        Bounds.within(who, "number of a practitioner", "", 0, day.practitioners().size() - 1);
      }
      for (int room : freedom.rooms()) {
        Bounds.within(room, "number of a room", "", 0, day.rooms().size() - 1);
      }
    }
  }
}
