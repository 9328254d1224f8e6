package stipple.pigment;

import java.util.Arrays;
import stipple.number.Bounds;

/// The share of light that something gives back, wavelength by wavelength.
///
/// *Domain*: each share 0–1; what is negative, above 1 or no number is refused with its wavelength.
public final class Reflectance {

  private final Grid grid;
  private final double[] shares;

  private Reflectance(Grid grid, double[] shares) {
    this.grid = grid;
    this.shares = shares;
  }

  /// As measured or reckoned on a grid.
  public static Reflectance of(Grid grid, double... shares) {
    double[] kept = grid.checked(shares).clone();
    for (int i = 0; i < kept.length; i++) {
      Bounds.within(kept[i], "reflectance at " + (int) grid.nm(i) + " nm", "(0–1)", 0, 1);
    }
    return new Reflectance(grid, kept);
  }

  /// The same share everywhere.
  public static Reflectance even(Grid grid, double share) {
    double[] shares = new double[grid.count()];
    Arrays.fill(shares, share);
    return of(grid, shares);
  }

  public Grid grid() {
    return grid;
  }

  /// The share at an index of the grid.
  public double at(int index) {
    return shares[index];
  }

  /// The share at any wavelength: straight lines between, the nearest value beyond the ends.
  public double atNm(double nm) {
    return grid.at(shares, Bounds.within(nm, "wavelength", "nm", 1, 1e5));
  }

  /// All shares, a copy.
  public double[] shares() {
    return shares.clone();
  }

  /// The same on another grid: straight lines between, the nearest value beyond the ends.
  public Reflectance on(Grid other) {
    return other.equals(grid) ? this : new Reflectance(other, grid.moved(shares, other));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reflectance that
        && grid.equals(that.grid)
        && Arrays.equals(shares, that.shares);
  }

  @Override
  public int hashCode() {
    return 31 * grid.hashCode() + Arrays.hashCode(shares);
  }

  @Override
  public String toString() {
    return "Reflectance " + grid + " " + Arrays.toString(shares);
  }
}
