package stipple.bench.durations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The kinds of work in a table and what they have in common: six ways to be alike, those that say
/// the same as another left out.
final class Kinds {

  // nested: group, its subgroups, their types; across: types, subgroups, both
  private static final List<Function<Timed.Kind, Object>> WAYS =
      List.of(
          Timed.Kind::group,
          kind -> List.of(kind.group(), kind.subgroup()),
          kind -> kind,
          Timed.Kind::type,
          Timed.Kind::subgroup,
          kind -> List.of(kind.subgroup(), kind.type()));

  private final Map<Timed.Kind, Integer> index = new LinkedHashMap<>();
  private final List<int[]> ways = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final int[] groups;
  private final int groupCount;

  Kinds(List<Timed> known, List<Timed> asked) {
    for (var cases : List.of(known, asked)) {
      for (var one : cases) {
        index.putIfAbsent(one.kind(), index.size());
      }
    }
    Set<List<Integer>> seen = new HashSet<>();
    for (var way : WAYS) {
      var numbers = new HashMap<Object, Integer>();
      var of = new ArrayList<Integer>();
      for (var kind : index.keySet()) {
        of.add(numbers.computeIfAbsent(way.apply(kind), _ -> numbers.size()));
      }
      if (numbers.size() > 1 && seen.add(of)) {
        ways.add(of.stream().mapToInt(Integer::intValue).toArray());
        levels.add(numbers.size());
      }
    }
    var names = new HashMap<String, Integer>();
    groups = new int[index.size()];
    for (var kind : index.entrySet()) {
      groups[kind.getValue()] = names.computeIfAbsent(kind.getKey().group(), _ -> names.size());
    }
    groupCount = names.size();
  }

  int count() {
    return index.size();
  }

  int of(Timed one) {
    return index.getOrDefault(one.kind(), -1);
  }

  /// How many ways to be alike there are.
  int ways() {
    return ways.size();
  }

  /// For each kind its number among those alike in a way.
  int[] way(int number) {
    return ways.get(number);
  }

  int levels(int way) {
    return levels.get(way);
  }

  int group(int kind) {
    return groups[kind];
  }

  int groups() {
    return groupCount;
  }
}
