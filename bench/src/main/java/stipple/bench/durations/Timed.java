package stipple.bench.durations;

import java.util.OptionalInt;
import java.util.OptionalLong;

/// One thing that was done and timed. What nobody wrote down is empty, or NaN.
public record Timed(
    int line,
    String group,
    String subgroup,
    String type,
    double minutes,
    OptionalLong day,
    OptionalInt fold,
    double scheduledMinutes) {

  double logMinutes() {
    return Math.log(minutes);
  }

  /// What it has in common with others of its kind.
  record Kind(String group, String subgroup, String type) {}

  Kind kind() {
    return new Kind(group, subgroup, type);
  }

  boolean isDated() {
    return day.isPresent();
  }
}
