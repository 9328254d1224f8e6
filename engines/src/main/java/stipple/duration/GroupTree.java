package stipple.duration;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import stipple.duration.GroupedModel.Belief;
import stipple.duration.GroupedModel.Spreads;

/// The cases of one group by subgroup and type, and how wide chance is in it.
final class GroupTree {

  private final Map<String, Map<String, Cases>> subgroups = new TreeMap<>();
  private int cases;
  private double chance;

  /// The cases of one type: number, sum and sum of squares of the logarithms.
  static final class Cases {
    private int count;
    private double sum;
    private double squares;

    private Belief own(double chance) {
      return new Belief(sum / count, chance / count);
    }

    double missesFrom(Belief belief) {
      double square = belief.mean() * belief.mean() + belief.variance();
      return Math.max(0, squares - 2 * belief.mean() * sum + count * square);
    }
  }

  /// What one step of the fit learns: sums of squares of the effects with their numbers, and of
  /// what chance left.
  static final class Squares {
    double group;
    double subgroup;
    double type;
    int groups;
    int subgroups;
    int types;
    double inverseChance;
  }

  void add(String subgroup, String type, double log) {
    var one =
        subgroups
            .computeIfAbsent(subgroup, _ -> new TreeMap<>())
            .computeIfAbsent(type, _ -> new Cases());
    one.count++;
    one.sum += log;
    one.squares += log * log;
    cases++;
  }

  int cases() {
    return cases;
  }

  double chance() {
    return chance;
  }

  double sum() {
    double sum = 0;
    for (var types : subgroups.values()) {
      for (var one : types.values()) {
        sum += one.sum;
      }
    }
    return sum;
  }

  double squaresFrom(double mean) {
    double squares = 0;
    for (var types : subgroups.values()) {
      for (var one : types.values()) {
        squares += one.missesFrom(new Belief(mean, 0));
      }
    }
    return squares;
  }

  void setChance(double variance) {
    chance = variance;
  }

  /// What the cases alone say of the group's mean.
  Belief own(Spreads spreads) {
    double precision = 0;
    double weighted = 0;
    for (var types : subgroups.values()) {
      var own = ownOf(types.values(), spreads);
      double weight = 1 / (own.variance() + spreads.subgroup());
      precision += weight;
      weighted += weight * own.mean();
    }
    return new Belief(weighted / precision, 1 / precision);
  }

  private Belief ownOf(Collection<Cases> types, Spreads spreads) {
    double precision = 0;
    double weighted = 0;
    for (var one : types) {
      var own = one.own(chance);
      double weight = 1 / (own.variance() + spreads.type());
      precision += weight;
      weighted += weight * own.mean();
    }
    return new Belief(weighted / precision, 1 / precision);
  }

  /// A child's mean, from what its cases say and from what is believed of the one above.
  private static Belief joined(Belief above, double spread, Belief own) {
    double pull = spread / (spread + own.variance());
    double mean = above.mean() + pull * (own.mean() - above.mean());
    double stay = 1 - pull;
    return new Belief(mean, pull * own.variance() + stay * stay * above.variance());
  }

  /// How far a child lies from the one above, squared.
  private static double stepped(Belief above, double spread, Belief own) {
    double pull = spread / (spread + own.variance());
    double gap = own.mean() - above.mean();
    return pull * own.variance() + pull * pull * (gap * gap + above.variance());
  }

  Belief belief(Belief all, Spreads spreads, String subgroup, String type) {
    var here = joined(all, spreads.group(), own(spreads));
    var types = subgroups.get(subgroup);
    if (types == null) {
      return new Belief(here.mean(), here.variance() + spreads.subgroup() + spreads.type());
    }
    here = joined(here, spreads.subgroup(), ownOf(types.values(), spreads));
    var one = types.get(type);
    return one == null
        ? new Belief(here.mean(), here.variance() + spreads.type())
        : joined(here, spreads.type(), one.own(chance));
  }

  /// One step: the effects as the spreads have them, then the spreads as the effects have them.
  void step(Belief all, Spreads spreads, Squares squares) {
    var own = own(spreads);
    squares.group += stepped(all, spreads.group(), own);
    squares.groups++;
    var here = joined(all, spreads.group(), own);
    double misses = 0;
    for (var types : subgroups.values()) {
      var ownBelow = ownOf(types.values(), spreads);
      squares.subgroup += stepped(here, spreads.subgroup(), ownBelow);
      squares.subgroups++;
      var below = joined(here, spreads.subgroup(), ownBelow);
      for (var one : types.values()) {
        squares.type += stepped(below, spreads.type(), one.own(chance));
        squares.types++;
        misses += one.missesFrom(joined(below, spreads.type(), one.own(chance)));
      }
    }
    int worth = GroupedModel.GUESS_WORTH;
    chance = (worth * spreads.chance() + misses) / (worth + cases);
    squares.inverseChance += 1 / chance;
  }
}
