package stipple.studio.practice.chains;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.practice.timetable.Slot;

/// The visits of a treatment that are to be found a place together. `before` is the visit that the
/// first of them follows, where there was one.
public record ChainWish(
    UUID clientId, List<AskedVisit> visits, Optional<Slot> before, Preferences preferences) {

  static final int MOST_VISITS = 12;

  public ChainWish {
    visits = List.copyOf(visits);
    if (visits.isEmpty() || visits.size() > MOST_VISITS) {
      throw new IllegalArgumentException("a chain has 1 to " + MOST_VISITS + " visits");
    }
  }

  ChainWish with(Preferences other) {
    return new ChainWish(clientId, visits, before, other);
  }

  ChainWish with(List<AskedVisit> others) {
    return new ChainWish(clientId, others, before, preferences);
  }
}
