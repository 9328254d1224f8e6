package stipple.duration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was learned of clients whose plan is closed, kept for their return.
///
/// Adding one leaves the earlier collection as it was and copies little: an update must be quick
/// with thousands of clients.
final class PastClients {

  private static final int BUCKETS = 256;

  private final @Nullable Past[] buckets;

  private PastClients(@Nullable Past[] buckets) {
    this.buckets = buckets;
  }

  /// How much faster a client goes, as a logarithm, and its variance in units of chance.
  record Past(String client, double mean, double variance, @Nullable Past next) {}

  static PastClients none() {
    return new PastClients(new @Nullable Past[BUCKETS]);
  }

  PastClients with(String client, double mean, double variance) {
    var copy = buckets.clone();
    int bucket = bucket(client);
    copy[bucket] = new Past(client, mean, variance, copy[bucket]);
    return new PastClients(copy);
  }

  /// The last that was learned of a client.
  Optional<Past> find(String client) {
    var past = buckets[bucket(client)];
    while (past != null && !past.client().equals(client)) {
      past = past.next();
    }
    return Optional.ofNullable(past);
  }

  private static int bucket(String client) {
    int hash = client.hashCode();
    return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
  }
}
