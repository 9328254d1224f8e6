package stipple.duration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was learned of people who have no seat any more, kept for their return: clients whose plan
/// is closed, practitioners long unseen.
///
/// Adding one leaves the earlier collection as it was and copies little: an update must be quick
/// with thousands of clients.
final class PastPeople {

  private static final int BUCKETS = 256;

  private final @Nullable Past[] buckets;

  private PastPeople(@Nullable Past[] buckets) {
    this.buckets = buckets;
  }

  /// The effects of one person, as logarithms, their variances in units of chance, and the day they
  /// are from.
  record Past(String name, double[] means, double[] variances, int day, @Nullable Past next) {}

  static PastPeople none() {
    return new PastPeople(new @Nullable Past[BUCKETS]);
  }

  /// With somebody more, whose effects stand in the belief side by side.
  PastPeople with(String name, PaceBelief belief, int column, int effects, int day) {
    double[] means = new double[effects];
    double[] variances = new double[effects];
    for (int i = 0; i < effects; i++) {
      means[i] = belief.mean(column + i);
      variances[i] = belief.unsure(column + i, column + i);
    }
    var copy = buckets.clone();
    int bucket = bucket(name);
    copy[bucket] = new Past(name, means, variances, day, copy[bucket]);
    return new PastPeople(copy);
  }

  /// The last that was learned of somebody.
  Optional<Past> find(String name) {
    var past = buckets[bucket(name)];
    while (past != null && !past.name().equals(name)) {
      past = past.next();
    }
    return Optional.ofNullable(past);
  }

  private static int bucket(String name) {
    int hash = name.hashCode();
    return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
  }
}
