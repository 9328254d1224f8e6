package stipple.bench.durations;

import java.util.ArrayList;
import java.util.List;

/// What a reader of a file has to say about it: lines that could not be used, each with its number
/// and never with what stood there, and lines that stand there twice.
public final class Remarks {

  private static final int MOST_LISTED = 20;

  private final List<String> unusable = new ArrayList<>();
  private final List<Integer> again = new ArrayList<>();

  void unusable(int line, String expected) {
    unusable.add("line %d: expected %s".formatted(line, expected));
  }

  void again(int line) {
    again.add(line);
  }

  public int unusable() {
    return unusable.size();
  }

  public int again() {
    return again.size();
  }

  /// One sentence a line, at most so many of them; the rest is counted.
  public List<String> told() {
    var told = new ArrayList<>(unusable.subList(0, Math.min(MOST_LISTED, unusable.size())));
    if (unusable.size() > MOST_LISTED) {
      told.add("and %d more lines that cannot be used".formatted(unusable.size() - MOST_LISTED));
    }
    if (!again.isEmpty()) {
      told.add(
          "%d lines stand there twice, the first is line %d"
              .formatted(again.size(), again.getFirst()));
    }
    return told;
  }
}
