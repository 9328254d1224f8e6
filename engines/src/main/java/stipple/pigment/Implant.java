package stipple.pigment;

import java.util.Arrays;
import java.util.List;
import stipple.number.Bounds;

/// What is brought into a skin: inks with their shares of the cap, by which hand, where they lie
/// once healed, and how many dots.
///
/// *Domain*: 1–20 inks of one grid, a share 0–1 for each, together at most 1, the rest diluent;
/// 0–1000 dots a cm².
public record Implant(
    List<DatedInk> inks, List<Double> shares, Hand hand, Placement healed, double dotsPerCm2) {

  // drops are weighed, so that shares are rounded; this much over the whole is no mistake (chosen)
  private static final double SLACK = 0.005;

  public Implant {
    inks = List.copyOf(inks);
    shares = List.copyOf(shares);
    Bounds.within(inks.size(), "number of inks", "", 1, 20);
    Bounds.within(shares.size(), "number of shares", "", inks.size(), inks.size());
    double whole = 0;
    for (double share : shares) {
      whole += Bounds.within(share, "share of an ink", "(0–1)", 0, 1);
    }
    Bounds.within(whole, "sum of the shares of inks", "(0–1)", 0, 1 + SLACK);
    Bounds.within(dotsPerCm2, "dots", "a cm²", 0, 1000);
  }

  /// The same on another grid.
  public Implant on(Grid grid) {
    var moved = inks.stream().map(ink -> ink.on(grid)).toList();
    return new Implant(moved, shares, hand, healed, dotsPerCm2);
  }

  /// The same by another hand and at another place, as when the studio has learnt.
  public Implant with(Hand other, Placement otherHealed) {
    return new Implant(inks, shares, other, otherHealed, dotsPerCm2);
  }

  /// What is left of each ink in a dot after so many days, in unit doses.
  public double[] doses(Fades fades, double days) {
    var doses = new double[inks.size()];
    for (int ink = 0; ink < doses.length; ink++) {
      doses[ink] = hand.dose(shares.get(ink)) * fades.of(inks.get(ink).kind()).left(days);
    }
    return doses;
  }

  /// What comes back from a skin of the same grid with so many unit doses of each ink in a dot.
  public Reflectance seen(MarkedSkin skin, Nearness nearness, double[] doses) {
    var depths = new DotDepths(this);
    var once = new double[inks.size()];
    Arrays.fill(once, 1);
    depths.of(doses, once, once);
    return nearness.look(dotsPerCm2).spectrum(skin, depths.absorption(), depths.scattered());
  }

  Grid grid() {
    return inks.getFirst().ink().grid();
  }
}
