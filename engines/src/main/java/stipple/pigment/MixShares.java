package stipple.pigment;

import java.util.List;
import stipple.number.Bounds;

/// A mix before it is counted in drops: the share of each ink in what is implanted, the rest being
/// diluent, and what it looks like.
public record MixShares(List<Double> shares, Lab lab, double deltaE) {

  public MixShares {
    shares = List.copyOf(shares);
  }

  /// The share of each ink in a mix by hand: so much of each and of diluent in the cap, then so
  /// many parts of diluent to one of that.
  ///
  /// *Domain*: 0–1000 ml each, something in the cap; 0–1000 parts.
  public static List<Double> ofMl(List<Double> inkMl, double diluentMl, double partsDiluent) {
    double sum = Bounds.within(diluentMl, "diluent in the cap", "ml", 0, 1000);
    for (double ml : inkMl) {
      sum += Bounds.within(ml, "ink in the cap", "ml", 0, 1000);
    }
    double cap = Bounds.within(sum, "what is in the cap", "ml", 1e-9, 1e6);
    double parts = Bounds.within(partsDiluent, "diluent to one of the cap", "parts", 0, 1000);
    return inkMl.stream().map(ml -> ml / cap / (1 + parts)).toList();
  }
}
