package stipple.number;

/// Kept chance: numbers that look drawn by lot and come again, place by place, from one key.
///
/// The numbers may be asked in any order. *Source*: SplitMix64 as a counter `[SplitMix]`. In a
/// browser a long is slow: for lines and seeds, not for single dots.
public record Seed(long key) {

  private static final long STEP = 0x9E3779B97F4A7C15L;
  // 2⁻⁵³: the upper 53 bits make a share of 1
  private static final double SHARE = 1.0 / 9_007_199_254_740_992.0;

  /// The number at a place. *Range*: 0 to below 1.
  public double at(int place) {
    return (bits(place) >>> 11) * SHARE;
  }

  /// All 64 bits at a place.
  public long bits(int place) {
    return mixed(key + place * STEP);
  }

  /// A seed of its own for a part of the whole, such as the left side.
  public Seed named(int part) {
    // mixed twice, so that a part never walks along the numbers of the whole
    return new Seed(mixed(mixed(key ^ STEP) + part * STEP));
  }

  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
