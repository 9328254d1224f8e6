package stipple.bench.durations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import stipple.duration.Predictive;

/// Plain partial pooling: the mean of a group is drawn towards that of all, that of a subgroup
/// towards its group's, and so on; the spread of a group towards the common one.
///
/// The spreads between groups are those of the analysis of variance for groups of unequal size; the
/// common spread weighs as much as 8 cases.
final class PartialPooling implements Method {

  private final Curves curves = new Curves();

  /// How two cases are of one kind, from the widest to the narrowest.
  private final List<Function<Timed, Object>> levels;

  private static final double SPREAD_WORTH = 8;

  private PartialPooling(List<Function<Timed, Object>> levels) {
    this.levels = levels;
  }

  static PartialPooling byGroup() {
    return new PartialPooling(List.of(Timed::group));
  }

  static PartialPooling nested() {
    return new PartialPooling(
        List.of(Timed::group, one -> List.of(one.group(), one.subgroup()), Timed::kind));
  }

  private record Place(double mean, double variance) {}

  @Override
  public List<Predictive> foretell(List<Timed> known, List<Timed> asked) {
    double chance = within(known);
    var all = LogSums.of(known);
    var between = new double[levels.size()];
    Function<Timed, Place> above = _ -> new Place(all.mean(), 0);
    for (int i = 0; i < levels.size(); i++) {
      var level = levels.get(i);
      between[i] = between(known, level, i == 0 ? _ -> "" : levels.get(i - 1), chance);
      var drawn = drawn(known, level, above, between[i], chance);
      var next = above;
      double fresh = between[i];
      above =
          one -> {
            var up = next.apply(one);
            return drawn.getOrDefault(
                level.apply(one), new Place(up.mean(), up.variance() + fresh));
          };
    }
    var spreads = spreads(known, above, chance);
    var found = new HashMap<Timed.Kind, Predictive>();
    var outlooks = new ArrayList<Predictive>();
    for (var one : asked) {
      var place = above.apply(one);
      double variance = place.variance() + spreads.getOrDefault(one.group(), chance);
      outlooks.add(
          found.computeIfAbsent(
              one.kind(), _ -> curves.lognormal(place.mean(), Math.sqrt(variance))));
    }
    return outlooks;
  }

  private static Map<Object, List<Timed>> by(List<Timed> known, Function<Timed, ?> level) {
    var by = new LinkedHashMap<Object, List<Timed>>();
    for (var one : known) {
      by.computeIfAbsent(level.apply(one), _ -> new ArrayList<>()).add(one);
    }
    return by;
  }

  /// The variance within the narrowest kinds.
  private double within(List<Timed> known) {
    double squares = 0;
    int freedom = 0;
    for (var cases : by(known, levels.getLast()).values()) {
      squares += LogSums.of(cases).squares();
      freedom += cases.size() - 1;
    }
    return freedom > 0 ? Math.max(1e-4, squares / freedom) : Math.pow(LogSums.of(known).sd(), 2);
  }

  /// The variance between the kinds of one level under those of the level above.
  private static double between(
      List<Timed> known, Function<Timed, ?> level, Function<Timed, ?> above, double chance) {
    double squares = 0;
    double weight = 0;
    int freedom = 0;
    for (var parent : by(known, above).values()) {
      double mean = LogSums.of(parent).mean();
      var parts = by(parent, level).values();
      double ofSquares = 0;
      for (var part : parts) {
        double off = LogSums.of(part).mean() - mean;
        squares += part.size() * off * off;
        ofSquares += (double) part.size() * part.size();
      }
      weight += parent.size() - ofSquares / parent.size();
      freedom += parts.size() - 1;
    }
    return weight > 0 ? Math.max(0, (squares - freedom * chance) / weight) : 0;
  }

  private static Map<Object, Place> drawn(
      List<Timed> known,
      Function<Timed, ?> level,
      Function<Timed, Place> above,
      double between,
      double chance) {
    var drawn = new HashMap<Object, Place>();
    by(known, level)
        .forEach((kind, cases) -> {
          var up = above.apply(cases.getFirst());
          double before = between + up.variance();
          double own = LogSums.of(cases).mean();
          double trust = before / (before + chance / cases.size());
          drawn.put(kind, new Place(up.mean() + trust * (own - up.mean()), before * (1 - trust)));
        });
    return drawn;
  }

  private static Map<String, Double> spreads(
      List<Timed> known, Function<Timed, Place> place, double chance) {
    var spreads = new HashMap<String, Double>();
    by(known, Timed::group)
        .forEach((group, cases) -> {
          double squares = 0;
          Set<Object> kinds = new HashSet<>();
          for (var one : cases) {
            double off = one.logMinutes() - place.apply(one).mean();
            squares += off * off;
            kinds.add(one.kind());
          }
          double freedom = Math.max(0, cases.size() - 0.5 * kinds.size());
          spreads.put((String) group, (SPREAD_WORTH * chance + squares) / (SPREAD_WORTH + freedom));
        });
    return spreads;
  }
}
