package stipple.chain;

import java.util.List;
import stipple.number.Bounds;

/// What may be changed about a visit: nothing where it is pinned; else it may start within some
/// minutes of the day, with these practitioners, who have the skill, in these rooms.
///
/// *Domain*: 0–2,880 minutes.
public record DayFreedom(
    boolean pinned, int earliest, int latest, List<Integer> practitioners, List<Integer> rooms) {

  public DayFreedom {
    practitioners = List.copyOf(practitioners);
    rooms = List.copyOf(rooms);
    Bounds.within(latest, "latest start", "minutes", 0, 2_880);
    Bounds.within(earliest, "earliest start", "minutes", 0, latest);
  }

  /// It has started, or its client counts on it.
  public static DayFreedom none() {
    return new DayFreedom(true, 0, 2_880, List.of(), List.of());
  }

  boolean allows(int start, int practitioner, int room) {
    return start >= earliest
        && start <= latest
        && practitioners.contains(practitioner)
        && rooms.contains(room);
  }
}
