package stipple.pigment;

import java.util.List;

/// A mix before it is counted in drops: the share of each ink in what is implanted, the rest being
/// diluent, and what it looks like.
public record MixShares(List<Double> shares, Lab lab, double deltaE) {

  public MixShares {
    shares = List.copyOf(shares);
  }
}
