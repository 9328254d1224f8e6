package stipple.bench.durations;

import java.util.LinkedHashMap;
import java.util.Map;

/// The scores of all cases, by their names, in the order in which they came up.
public final class Board {

  private final Map<String, Scores> cases = new LinkedHashMap<>();

  Scores of(String name) {
    return cases.computeIfAbsent(name, _ -> new Scores());
  }

  public Map<String, Scores> cases() {
    return cases;
  }
}
