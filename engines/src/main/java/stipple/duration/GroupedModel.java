package stipple.duration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stipple.number.Exponential;
import stipple.number.Student;

/// The times of any trade whose work is told as group, subgroup and type: what little is known of a
/// rare type is borrowed from its subgroup, its group, and all.
///
/// The logarithm of a time is a mean plus what its group, subgroup and type add, each normal around
/// the one above; chance has a spread of its own in every group, worth 8 cases of the spread of
/// all. Given the spreads the effects are exact; the spreads are those under which the cases were
/// most likely, found by steps that take both in turn. *Source*: `[Strum2000]`,
/// `[DexterLedolter2005]`.
public final class GroupedModel {

  static final int GUESS_WORTH = 8;
  private static final int POINTS = 512;

  private final Spreads spreads;
  private final Map<String, GroupTree> groups;
  private final Belief all;
  // points of Student's curves that were asked for: the same whoever asks, slow to find
  private final Map<Integer, double[]> lowerHalves = new TreeMap<>();

  private GroupedModel(Spreads spreads, Map<String, GroupTree> groups, Belief all) {
    this.spreads = spreads;
    this.groups = groups;
    this.all = all;
  }

  /// The spreads of what group, subgroup and type add, as variances, and of chance.
  record Spreads(double group, double subgroup, double type, double chance) {}

  /// A mean on the logarithm and its variance.
  record Belief(double mean, double variance) {}

  /// What the cases teach; their order does not matter but for the last digits.
  ///
  /// *Domain*: at least one case.
  public static GroupedModel from(List<GroupedTime> cases) {
    var groups = new TreeMap<String, GroupTree>();
    for (var one : cases) {
      groups
          .computeIfAbsent(one.group(), _ -> new GroupTree())
          .add(one.subgroup(), one.type(), Exponential.log(one.minutes()));
    }
    var fit = GroupedFit.of(List.copyOf(groups.values()));
    return new GroupedModel(fit.spreads(), groups, fit.all());
  }

  /// How long the next piece of such work takes.
  ///
  /// *Range*: minutes · *Holds for*: kinds never seen as well, from what is above them.
  public Predictive predict(String group, String subgroup, String type) {
    var tree = groups.get(group);
    int degrees = GUESS_WORTH;
    double chance = spreads.chance();
    Belief belief;
    if (tree == null) {
      double variance = spreads.group() + spreads.subgroup() + spreads.type();
      belief = new Belief(all.mean(), all.variance() + variance);
    } else {
      belief = tree.belief(all, spreads, subgroup, type);
      degrees += tree.cases();
      chance = tree.chance();
    }
    return student(belief.mean(), Math.sqrt(belief.variance() + chance), degrees);
  }

  /// How many cases of the group were seen.
  public int casesOfGroup(String group) {
    var tree = groups.get(group);
    return tree == null ? 0 : tree.cases();
  }

  private Predictive student(double middle, double spread, int degrees) {
    double[] lower = lowerHalves.computeIfAbsent(degrees, GroupedModel::lowerHalf);
    double[] minutes = new double[POINTS];
    for (int i = 0; i < POINTS / 2; i++) {
      double point = lower[i] * spread;
      minutes[i] = Exponential.exp(Math.max(-20, middle + point));
      minutes[POINTS - 1 - i] = Exponential.exp(Math.min(20, middle - point));
    }
    return Predictive.ofSorted(minutes);
  }

  private static double[] lowerHalf(int degrees) {
    double[] points = new double[POINTS / 2];
    for (int i = 0; i < points.length; i++) {
      points[i] = Student.quantile((i + 0.5) / POINTS, degrees);
    }
    return points;
  }
}
