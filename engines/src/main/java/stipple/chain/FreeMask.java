package stipple.chain;

import java.util.Arrays;
import stipple.number.Bounds;

/// Which buckets of a horizon are wholly free, a bit each. It never changes.
///
/// *Domain*: 1 to 60,000 buckets.
public final class FreeMask {

  static final int MOST_BUCKETS = 60_000;
  private static final int BITS = 64;

  private final long[] words;
  private final int buckets;

  private FreeMask(long[] words, int buckets) {
    this.words = words;
    this.buckets = buckets;
  }

  /// Nothing is free.
  public static FreeMask nothing(int buckets) {
    Bounds.within(buckets, "buckets of a horizon", "", 1, MOST_BUCKETS);
    return new FreeMask(new long[(buckets + BITS - 1) / BITS], buckets);
  }

  /// Free from one bucket up to but not including another, pair after pair, and nowhere else.
  public static FreeMask of(int buckets, int[] freeFromTo) {
    var mask = nothing(buckets);
    mask.fill(freeFromTo, true);
    return mask;
  }

  /// The whole horizon is free.
  public static FreeMask everything(int buckets) {
    return of(buckets, new int[] {0, buckets});
  }

  /// The same without these stretches, given as pairs.
  public FreeMask without(int[] takenFromTo) {
    var mask = new FreeMask(words.clone(), buckets);
    mask.fill(takenFromTo, false);
    return mask;
  }

  private void fill(int[] fromTo, boolean free) {
    for (int i = 0; i + 1 < fromTo.length; i += 2) {
      fill(Math.max(0, fromTo[i]), Math.min(buckets, fromTo[i + 1]), free);
    }
  }

  private void fill(int from, int to, boolean free) {
    if (from >= to) {
      return;
    }
    int first = from / BITS;
    int last = (to - 1) / BITS;
    for (int word = first; word <= last; word++) {
      long bits = -1L;
      if (word == first) {
        bits &= -1L << (from % BITS);
      }
      if (word == last) {
        bits &= -1L >>> (BITS - 1 - (to - 1) % BITS);
      }
      words[word] = free ? words[word] | bits : words[word] & ~bits;
    }
  }

  public int buckets() {
    return buckets;
  }

  /// Whether a bucket is free; nothing is outside the horizon.
  public boolean isFree(int bucket) {
    return bucket >= 0 && bucket < buckets && (words[bucket / BITS] >>> bucket & 1) != 0;
  }

  /// Free in both.
  public FreeMask and(FreeMask other) {
    var both = words.clone();
    for (int word = 0; word < both.length; word++) {
      both[word] &= other.words[word];
    }
    return new FreeMask(both, buckets);
  }

  /// Free in one of them at least.
  public FreeMask or(FreeMask other) {
    var either = words.clone();
    for (int word = 0; word < either.length; word++) {
      either[word] |= other.words[word];
    }
    return new FreeMask(either, buckets);
  }

  /// Where something of a length may start: bit i is set where i … i + length − 1 are all free.
  ///
  /// By doubling, so that a length of 60 takes 6 steps.
  public FreeMask erode(int length) {
    Bounds.within(length, "length", "buckets", 1, MOST_BUCKETS);
    return further(1, length);
  }

  /// The same where this mask says already where something shorter may start.
  FreeMask further(int shorter, int length) {
    var mask = words.clone();
    for (int have = shorter; have < length; ) {
      int shift = Math.min(have, length - have);
      andShifted(mask, shift / BITS, shift % BITS);
      have += shift;
    }
    return new FreeMask(mask, buckets);
  }

  // bit i takes bit i + shift; what lies beyond the end is not free
  private static void andShifted(long[] mask, int whole, int part) {
    int last = Math.max(0, mask.length - whole - 1);
    if (part == 0) {
      for (int word = 0; word < last; word++) {
        mask[word] &= mask[word + whole];
      }
    } else {
      for (int word = 0; word < last; word++) {
        mask[word] &= mask[word + whole] >>> part | mask[word + whole + 1] << (BITS - part);
      }
    }
    if (last + whole < mask.length) {
      mask[last] &= mask[last + whole] >>> part;
      last++;
    }
    Arrays.fill(mask, last, mask.length, 0);
  }

  /// Free in this and not in the other.
  FreeMask andNot(FreeMask other) {
    var only = words.clone();
    for (int word = 0; word < only.length; word++) {
      only[word] &= ~other.words[word];
    }
    return new FreeMask(only, buckets);
  }

  /// Bit i takes bit i + shift.
  FreeMask earlier(int shift) {
    return shifted(shift);
  }

  /// Bit i takes bit i − shift.
  FreeMask later(int shift) {
    return shifted(-shift).between(0, buckets);
  }

  private FreeMask shifted(int shift) {
    var moved = new long[words.length];
    int whole = Math.floorDiv(shift, BITS);
    int part = Math.floorMod(shift, BITS);
    for (int word = 0; word < moved.length; word++) {
      long low = wordOrNothing(word + whole) >>> part;
      moved[word] = part == 0 ? low : low | wordOrNothing(word + whole + 1) << (BITS - part);
    }
    return new FreeMask(moved, buckets);
  }

  private long wordOrNothing(int word) {
    return word >= 0 && word < words.length ? words[word] : 0;
  }

  int words() {
    return words.length;
  }

  /// 64 buckets at once, the earliest in the lowest bit.
  long word(int word) {
    return words[word];
  }

  /// The same within some buckets only.
  public FreeMask between(int from, int to) {
    return without(new int[] {0, Math.max(0, from), Math.min(to, buckets), buckets});
  }

  /// The next free bucket at or after one, or −1.
  public int next(int from) {
    if (from >= buckets) {
      return -1;
    }
    int word = Math.max(0, from) / BITS;
    long bits = words[word] & -1L << (Math.max(0, from) % BITS);
    while (bits == 0) {
      if (++word == words.length) {
        return -1;
      }
      bits = words[word];
    }
    return word * BITS + Long.numberOfTrailingZeros(bits);
  }

  public int count() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /// Every free bucket, ascending.
  public int[] toArray() {
    var free = new int[count()];
    int at = 0;
    for (int word = 0; word < words.length; word++) {
      for (long bits = words[word]; bits != 0; bits &= bits - 1) {
        free[at++] = word * BITS + Long.numberOfTrailingZeros(bits);
      }
    }
    return free;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FreeMask mask
        && buckets == mask.buckets
        && Arrays.equals(words, mask.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
