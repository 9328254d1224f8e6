package stipple.chain;

import org.jspecify.annotations.Nullable;

/// Where something may start in one mask, by its length; each length is reckoned once, and from the
/// next shorter one that is known.
final class Eroded {

  // the longest visit with the longest turnover
  private static final int LONGEST = 288 + 48;

  private final @Nullable FreeMask[] known = new @Nullable FreeMask[LONGEST + 1];

  Eroded(FreeMask free) {
    known[1] = free;
  }

  FreeMask by(int length) {
    int shorter = length;
    var mask = known[shorter];
    while (mask == null) {
      mask = known[--shorter];
    }
    if (shorter < length) {
      mask = mask.further(shorter, length);
      known[length] = mask;
    }
    return mask;
  }
}
