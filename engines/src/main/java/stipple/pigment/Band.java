package stipple.pigment;

import java.util.Map;

/// How sure one swatch is: what nine in ten results differ from the target by, and the light and
/// the dark edge of the colours they have.
///
/// `medianDeltaE` and the 5 and 95 % of it are CIEDE2000 to the target; `light` and `dark` are the
/// mean colours of draws about the lightest and darkest 5 %; `shares` tells how much of the spread
/// of colour each cause has, together 1 (all 0 if nothing spreads), and `limit` is the largest.
public record Band(
    Age age,
    Nearness nearness,
    double medianDeltaE,
    double lowDeltaE,
    double highDeltaE,
    Lab light,
    Lab dark,
    Limit limit,
    Map<Limit, Double> shares) {

  /// Whether the word *assumption* belongs beside it.
  public boolean isAssumption() {
    return age.isAssumption();
  }
}
