package stipple.pigment;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Whether the inks on the shelf come to a target in this skin, and if not, what is missing.
public sealed interface Reach {

  /// An eye would hardly tell the nearest mix from the target.
  record Reached() implements Reach {}

  /// The nearest mix still looks different.
  ///
  /// The density of dots, or the passes, are the least that would do; either is empty if more of it
  /// would not help. Directions are where the target lies from the nearest mix, the farthest first.
  record OutOfReach(
      double deltaE, OptionalDouble dotsPerCm2, OptionalInt passes, List<Direction> towards)
      implements Reach {

    public OutOfReach {
      towards = List.copyOf(towards);
    }

    /// Whether no number of dots or passes brings these inks there: another ink is needed, or the
    /// target must give way.
    public boolean isBeyondTheseInks() {
      return dotsPerCm2.isEmpty() && passes.isEmpty();
    }
  }

  /// Where a mix would have to go.
  enum Direction {
    DARKER,
    LIGHTER,
    /// Towards red and yellow.
    WARMER,
    /// Towards green and blue.
    COOLER
  }
}
