package stipple.duration;

import stipple.number.Bounds;

/// The time one piece of work of any trade took, with its kind told from the coarse to the fine.
///
/// *Domain*: 0.01–100000 min; names may be empty.
public record GroupedTime(String group, String subgroup, String type, double minutes) {

  public GroupedTime {
    Bounds.within(minutes, "time", "min", 0.01, 100_000);
  }
}
