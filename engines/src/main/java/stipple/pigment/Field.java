package stipple.pigment;

import stipple.number.Bounds;
import stipple.number.Exponential;

/// Many dots from a metre away, which is what people see: their pigment spread evenly, less what
/// each dot hides behind itself.
///
/// *Domain*: 0–1000 dots a cm² · *Holds for*: radius up to .10 mm: mean error .002, most .007 of a
/// count of photons; how the dots are laid does not matter; that scattering follows the same law is
/// an assumption · *Source*: fitted by us to counts of photons, see `docs/pigment.md`.
public record Field(double dotsPerCm2) implements Look {

  private static final double SHADE = 1.04;
  private static final double MM2_PER_CM2 = 100;
  private static final double SMALL = 0.1;

  public Field {
    Bounds.within(dotsPerCm2, "dots", "a cm²", 0, 1000);
  }

  /// How much of the skin the dots cover; more than 1 where they lie upon one another.
  public double coverage(Placement placement) {
    return dotsPerCm2 / MM2_PER_CM2 * Math.PI * placement.radiusMm() * placement.radiusMm();
  }

  @Override
  public void look(
      SkinTable table, int index, double absorption, double scattering, double[] answer) {
    var placement = table.placement();
    double coverage = coverage(placement);
    double radius = placement.radiusMm();
    double perUnit = SHADE * 2 * radius / (radius + placement.thicknessMm());
    double shade = perUnit * absorption;
    double seen = seen(shade);
    double seenMore = Exponential.exp(-Math.min(700, shade));
    table.look(index, coverage * seen * absorption, coverage * scattering, answer);
    answer[1] *= coverage * seenMore;
    answer[2] *= coverage;
  }

  /// (1 − e^−χ)/χ: the share of its pigment that a dot shows; A times it grows with e^−χ.
  static double seen(double shade) {
    if (shade > SMALL) {
      return (1 - Exponential.exp(-Math.min(700, shade))) / shade;
    }
    double sum = 0;
    for (int term = 12; term >= 2; term--) {
      sum = (sum + 1) * -shade / term;
    }
    return 1 + sum;
  }
}
