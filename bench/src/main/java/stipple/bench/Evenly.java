package stipple.bench;

import java.util.List;
import java.util.stream.IntStream;

/// Some of many, evenly apart, where all would take too long.
final class Evenly {

  private Evenly() {}

  static <T> List<T> of(int most, List<T> all) {
    int count = Math.min(most, all.size());
    return IntStream.range(0, count)
        .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
        .toList();
  }
}
