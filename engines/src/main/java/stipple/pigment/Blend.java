package stipple.pigment;

import java.util.List;
import stipple.number.Bounds;

/// Inks mixed: what each absorbs and scatters adds up by its share of the mass.
///
/// What the shares leave over is clear diluent. *Domain*: inks of one grid; a share for each, 0–1,
/// together at most 1 · *Source*: Duncan's additivity, `[KubelkaMunk]`.
public final class Blend {

  // weighed shares are rounded; this much over the whole is not a mistake (chosen)
  private static final double SLACK = 0.005;

  private final Grid grid;
  private final double[] absorption;
  private final double[] scattering;

  public Blend(List<Ink> inks, List<Double> shares) {
    Bounds.within(inks.size(), "number of inks in a mix", "", 1, 1000);
    Bounds.within(shares.size(), "number of shares in a mix", "", inks.size(), inks.size());
    this.grid = inks.getFirst().grid();
    this.absorption = new double[grid.count()];
    this.scattering = new double[grid.count()];
    double whole = 0;
    for (int ink = 0; ink < inks.size(); ink++) {
      double share = Bounds.within(shares.get(ink), "share of an ink", "(0–1)", 0, 1);
      add(inks.get(ink), share);
      whole += share;
    }
    Bounds.within(whole, "sum of the shares of inks", "(0–1)", 0, 1 + SLACK);
  }

  private void add(Ink ink, double share) {
    if (!ink.grid().equals(grid)) {
      throw new IllegalArgumentException(ink + " must be on " + grid);
    }
    for (int i = 0; i < absorption.length; i++) {
      absorption[i] += share * ink.k(i);
      scattering[i] += share * ink.s(i);
    }
  }

  public Grid grid() {
    return grid;
  }

  /// How the whole film absorbs at an index of the grid.
  public double k(int index) {
    return absorption[index];
  }

  /// How the whole film scatters at an index of the grid.
  public double s(int index) {
    return scattering[index];
  }

  /// What is measured of the film on a card that was measured bare.
  public Reflectance over(Reflectance card, Surface surface) {
    Reflectance bare = card.on(grid);
    double[] seen = new double[grid.count()];
    for (int i = 0; i < seen.length; i++) {
      double inner = Film.of(absorption[i], scattering[i]).over(surface.inner(bare.at(i)));
      seen[i] = Math.min(1, surface.seen(inner));
    }
    return Reflectance.of(grid, seen);
  }

  /// What is measured of a film so thick that it hides any card; a mix without ink is refused.
  public Reflectance opaque(Surface surface) {
    double[] seen = new double[grid.count()];
    for (int i = 0; i < seen.length; i++) {
      double s = Bounds.within(scattering[i], "S of an opaque film", "", 1e-9, 1e9);
      seen[i] = surface.seen(Film.opaque(absorption[i] / s));
    }
    return Reflectance.of(grid, seen);
  }
}
