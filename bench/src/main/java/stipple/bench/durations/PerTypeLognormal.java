package stipple.bench.durations;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import stipple.duration.Predictive;

/// A lognormal for each kind of work with at least five cases known, else that of all.
final class PerTypeLognormal implements Method {

  private final Curves curves = new Curves();

  private static final int LEAST = 5;

  @Override
  public List<Predictive> foretell(List<Timed> known, List<Timed> asked) {
    var all = LogSums.of(known);
    var otherwise = curves.lognormal(all.mean(), all.sd());
    var byGroup = new HashMap<String, Predictive>();
    known.stream()
        .collect(groupingBy(Timed::group))
        .forEach((group, cases) -> {
          if (cases.size() >= LEAST) {
            var sums = LogSums.of(cases);
            byGroup.put(group, curves.lognormal(sums.mean(), sums.sd()));
          }
        });
    return asked.stream().map(one -> byGroup.getOrDefault(one.group(), otherwise)).toList();
  }
}
