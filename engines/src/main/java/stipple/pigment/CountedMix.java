package stipple.pigment;

import stipple.number.Bounds;

/// A counted mix with what decides between mixes: how far off it is, rounded to a billionth; then
/// fewer inks; then more of those that were named first.
record CountedMix(Mix mix, long score) {

  private static final double PER_STEP = 1e9;

  static long rounded(double score) {
    return (long)
        Math.floor(Bounds.within(score, "difference", "CIEDE2000", 0, 1e6) * PER_STEP + 0.5);
  }

  boolean isBetterThan(CountedMix other) {
    if (score != other.score) {
      return score < other.score;
    }
    if (mix.inks() != other.mix.inks()) {
      return mix.inks() < other.mix.inks();
    }
    for (int i = 0; i < mix.drops().size(); i++) {
      int difference = mix.drops().get(i) - other.mix.drops().get(i);
      if (difference != 0) {
        return difference > 0;
      }
    }
    return false;
  }
}
