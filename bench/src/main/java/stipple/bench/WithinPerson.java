package stipple.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// How far readings of one and the same person lie apart, pooled over all who were measured more
/// than once.
///
/// @param freedom readings less people
record WithinPerson(double sd, long freedom) {

  static <T> WithinPerson of(
      List<T> readings, Function<T, String> person, ToDoubleFunction<T> tape) {
    Map<String, List<T>> byPerson =
        readings.stream()
            .filter(one -> !Double.isNaN(tape.applyAsDouble(one)))
            .collect(Collectors.groupingBy(person, TreeMap::new, Collectors.toList()));
    double squares = 0;
    long freedom = 0;
    for (var his : byPerson.values()) {
      var values = his.stream().mapToDouble(tape).toArray();
      double mean = DoubleStream.of(values).average().orElse(Double.NaN);
      squares += DoubleStream.of(values).map(one -> (one - mean) * (one - mean)).sum();
      freedom += values.length - 1;
    }
    return new WithinPerson(Math.sqrt(squares / freedom), freedom);
  }

  /// Where the observed deviation lies in 95 of 100 such samples when the true one is this.
  Target around(double trueSd) {
    double share = 1.96 / Math.sqrt(2.0 * freedom);
    return Target.between(trueSd * (1 - share), trueSd * (1 + share));
  }
}
