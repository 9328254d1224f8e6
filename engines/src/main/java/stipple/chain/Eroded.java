package stipple.chain;

import org.jspecify.annotations.Nullable;

/// Where something may start in one mask, by its length. Lengths that are powers of two are
/// reckoned each from the one before, any other in one step from the greatest of these below it;
/// each once.
final class Eroded {

  // the longest visit with the longest turnover
  private static final int LONGEST = 288 + 48;

  private final @Nullable FreeMask[] known = new @Nullable FreeMask[LONGEST + 1];

  Eroded(FreeMask free) {
    known[1] = free;
  }

  FreeMask by(int length) {
    var mask = known[length];
    if (mask == null) {
      int power = Integer.highestOneBit(length);
      int shorter = power == length ? power / 2 : power;
      mask = by(shorter).further(shorter, length);
      known[length] = mask;
    }
    return mask;
  }
}
