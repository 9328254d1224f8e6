package stipple.studio.house;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Things that take a while to make and always come out the same: those used last are kept.
///
/// Any number may ask at once. A new thing is made once; who asks for it meanwhile waits.
public final class LatestUsed<K, V> {

  private final int most;
  private final Map<K, Held<V>> kept = new LinkedHashMap<>(16, 0.75f, true);

  public LatestUsed(int most) {
    this.most = most;
  }

  /// The thing of a name, made if it is not there; who asks meanwhile waits for it.
  public V get(K name, Function<K, V> make) {
    return held(name).get(name, make);
  }

  private Held<V> held(K name) {
    synchronized (kept) {
      var held = kept.computeIfAbsent(name, _ -> new Held<>());
      if (kept.size() > most) {
        kept.remove(kept.keySet().iterator().next());
      }
      return held;
    }
  }

  private static final class Held<V> {

    private @Nullable V made;

    synchronized <K> V get(K name, Function<K, V> make) {
      var known = made;
      if (known == null) {
        known = make.apply(name);
        made = known;
      }
      return known;
    }
  }
}
