package stipple.duration;

import java.util.List;
import stipple.duration.GroupedModel.Belief;
import stipple.duration.GroupedModel.Spreads;

/// Finds the spreads of groups, subgroups, types and chance under which the cases are likely.
record GroupedFit(Spreads spreads, Belief all) {

  private static final int STEPS = 60;
  // each spread starts as if two more had been seen at this variance: one alone tells none (chosen)
  private static final double GUESS = 0.1;
  private static final double GUESS_COUNT = 2;
  private static final double LEAST = 1e-6;
  private static final double LEAST_CHANCE = 1e-4;
  // ln 60 min within a factor of e², before anything was seen (chosen)
  private static final Belief BEFORE = new Belief(4.0943445622221, 4);

  static GroupedFit of(List<GroupTree> groups) {
    var spreads = start(groups);
    var all = BEFORE;
    for (int step = 0; step < STEPS; step++) {
      all = all(groups, spreads);
      var squares = new GroupTree.Squares();
      for (var group : groups) {
        group.step(all, spreads, squares);
      }
      spreads =
          new Spreads(
              spread(squares.group, squares.groups),
              spread(squares.subgroup, squares.subgroups),
              spread(squares.type, squares.types),
              Math.max(LEAST_CHANCE, squares.groups / squares.inverseChance));
    }
    return new GroupedFit(spreads, all(groups, spreads));
  }

  private static double spread(double squares, int count) {
    return Math.max(LEAST, (squares + GUESS_COUNT * GUESS) / (count + GUESS_COUNT));
  }

  private static Spreads start(List<GroupTree> groups) {
    double sum = 0;
    int cases = 0;
    for (var group : groups) {
      sum += group.sum();
      cases += group.cases();
    }
    double squares = 0;
    for (var group : groups) {
      squares += group.squaresFrom(sum / cases);
    }
    double variance = (squares + GUESS) / (cases + 1);
    for (var group : groups) {
      group.setChance(variance / 2);
    }
    return new Spreads(variance / 4, variance / 8, variance / 8, variance / 2);
  }

  private static Belief all(List<GroupTree> groups, Spreads spreads) {
    double precision = 1 / BEFORE.variance();
    double weighted = BEFORE.mean() * precision;
    for (var group : groups) {
      var own = group.own(spreads);
      double weight = 1 / (own.variance() + spreads.group());
      precision += weight;
      weighted += weight * own.mean();
    }
    return new Belief(weighted / precision, 1 / precision);
  }
}
