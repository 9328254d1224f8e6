package stipple.studio.house;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Things that take a while to make and always come out the same: those used last are kept.
///
/// Any number may ask at once. Two who ask for the same new thing may both make it; one of the two
/// is kept.
public final class LatestUsed<K, V> {

  private final int most;
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

  public LatestUsed(int most) {
    this.most = most;
  }

  /// The thing of a name, made if it is not there.
  public V get(K name, Function<K, V> make) {
    return known(name).orElseGet(() -> keep(name, make.apply(name)));
  }

  private Optional<V> known(K name) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(name));
    }
  }

  private V keep(K name, V made) {
    synchronized (kept) {
      var first = kept.putIfAbsent(name, made);
      if (kept.size() > most) {
        kept.remove(kept.keySet().iterator().next());
      }
      return first == null ? made : first;
    }
  }
}
