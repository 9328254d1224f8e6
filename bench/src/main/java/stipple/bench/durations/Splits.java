package stipple.bench.durations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is known and what is asked, over and over: never a line asked that was known.
///
/// With a day on every line the file is replayed forward in time, in stretches; else the lines are
/// asked fold by fold, each fold from all others.
public record Splits(String said, List<Split> each) {

  /// So many folds by the number of the line, from 0, where the file names none.
  static final int FOLDS = 5;

  // the file is walked in this many stretches, the first is only learned from (chosen)
  private static final int STRETCHES = 25;
  // nothing is asked before so many lines are known (chosen)
  private static final int LEAST_KNOWN = 20;

  /// What is known, and what is asked of it.
  public record Split(List<Timed> known, List<Timed> asked) {

    public Split {
      known = List.copyOf(known);
      asked = List.copyOf(asked);
    }
  }

  public Splits {
    each = List.copyOf(each);
  }

  static Splits of(List<Timed> cases) {
    boolean dated = cases.stream().allMatch(Timed::isDated);
    boolean folded = cases.stream().allMatch(one -> one.fold().isPresent());
    if (dated) {
      return forward(cases, STRETCHES);
    }
    return folded
        ? folds(cases, "by the folds of the file", (row, one) -> one.fold().orElse(row))
        : folds(cases, "in %d folds by row".formatted(FOLDS), (row, one) -> row % FOLDS);
  }

  /// Forward in time; what happened on one day is asked together.
  static Splits forward(List<Timed> cases, int stretches) {
    var inOrder =
        cases.stream().sorted(Comparator.comparingLong(one -> one.day().orElseThrow())).toList();
    int stretch = Math.max(1, (inOrder.size() + stretches - 1) / stretches);
    int least = Math.min(LEAST_KNOWN, (inOrder.size() + 1) / 2);
    var each = new ArrayList<Split>();
    int from = dayBegins(inOrder, Math.max(least, stretch));
    while (from < inOrder.size()) {
      int until = dayBegins(inOrder, from + stretch);
      each.add(new Split(inOrder.subList(0, from), inOrder.subList(from, until)));
      from = until;
    }
    return new Splits("forward in time", each);
  }

  /// The first line at or behind a place whose day is not that of the line before.
  private static int dayBegins(List<Timed> inOrder, int place) {
    int at = Math.min(place, inOrder.size());
    while (at > 0
        && at < inOrder.size()
        && inOrder.get(at).day().equals(inOrder.get(at - 1).day())) {
      at++;
    }
    return at;
  }

  private interface Folding {
    int fold(int row, Timed one);
  }

  private static Splits folds(List<Timed> cases, String said, Folding folding) {
    Map<Integer, List<Timed>> folds = new TreeMap<>();
    for (int row = 0; row < cases.size(); row++) {
      var one = cases.get(row);
      folds.computeIfAbsent(folding.fold(row, one), _ -> new ArrayList<>()).add(one);
    }
    var each = new ArrayList<Split>();
    for (var asked : folds.entrySet()) {
      var known = new ArrayList<Timed>();
      folds.forEach((fold, lines) -> known.addAll(fold.equals(asked.getKey()) ? List.of() : lines));
      if (known.size() >= 2) {
        each.add(new Split(known, asked.getValue()));
      }
    }
    return new Splits(said, each);
  }
}
