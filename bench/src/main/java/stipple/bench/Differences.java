package stipple.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Colour differences gathered one by one, and told by mean, median, p90 and the largest.
final class Differences {

  private final List<Double> all = new ArrayList<>();

  void add(double deltaE) {
    all.add(deltaE);
  }

  int count() {
    return all.size();
  }

  double mean() {
    return all.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  /// The value with this share of all at or below it, between two neighbours by a straight line.
  double quantile(double share) {
    if (all.isEmpty()) {
      return Double.NaN;
    }
    var sorted = new ArrayList<>(all);
    Collections.sort(sorted);
    double place = share * (sorted.size() - 1);
    int left = (int) place;
    int right = Math.min(left + 1, sorted.size() - 1);
    return sorted.get(left) + (place - left) * (sorted.get(right) - sorted.get(left));
  }

  /// The figures of a case, each with where it should lie.
  List<Figure> figures(String of, Target mean, Target median, Target p90) {
    return List.of(
        new Figure(of, "mean", mean(), "ΔE", count(), mean),
        new Figure(of, "median", quantile(0.5), "ΔE", count(), median),
        new Figure(of, "p90", quantile(0.9), "ΔE", count(), p90),
        new Figure(of, "max", quantile(1), "ΔE", count()));
  }
}
