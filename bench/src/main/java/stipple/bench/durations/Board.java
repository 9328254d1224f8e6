package stipple.bench.durations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The scores of all cases, by their names, in the order in which they came up.
public final class Board {

  private final Map<String, Scores> cases = new LinkedHashMap<>();

  Scores of(String name) {
    return cases.computeIfAbsent(name, _ -> new Scores());
  }

  public Map<String, Scores> cases() {
    return cases;
  }

  /// The least of a figure among the baselines over all that was asked.
  public double leastBaseline(ToDoubleFunction<Scores> figure) {
    return cases.entrySet().stream()
        .filter(one -> one.getKey().startsWith("baseline.") && !one.getKey().endsWith(".rare"))
        .mapToDouble(one -> figure.applyAsDouble(one.getValue()))
        .min()
        .orElse(Double.NaN);
  }
}
