package stipple.pigment;

import stipple.number.Bounds;

/// An ink as light meets it: how it absorbs (K) and scatters (S), wavelength by wavelength.
///
/// K and S hold for one unit of it: in a film, the whole thickness if there is nothing else in it;
/// in skin, a unit dose. *Domain*: both 0–1e6.
public final class Ink {

  private final String name;
  private final InkGrade grade;
  private final Grid grid;
  private final double[] absorption;
  private final double[] scattering;

  private Ink(String name, InkGrade grade, Grid grid, double[] absorption, double[] scattering) {
    this.name = name;
    this.grade = grade;
    this.grid = grid;
    this.absorption = checked(grid, absorption, "K of ");
    this.scattering = checked(grid, scattering, "S of ");
  }

  /// An ink with K and S at each wavelength of a grid.
  public static Ink of(String name, InkGrade grade, Grid grid, double[] k, double[] s) {
    return new Ink(name, grade, grid, k.clone(), s.clone());
  }

  public String name() {
    return name;
  }

  public InkGrade grade() {
    return grade;
  }

  public Grid grid() {
    return grid;
  }

  /// How one unit absorbs as a film, at an index of the grid.
  public double k(int index) {
    return absorption[index];
  }

  /// How one unit scatters as a film, at an index of the grid.
  public double s(int index) {
    return scattering[index];
  }

  /// The absorption depth of a unit dose in skin: K ÷ 2, since light in a film runs all ways.
  public double absorptionInSkin(int index) {
    return absorption[index] / 2;
  }

  /// The reduced scattering depth of a unit dose in skin: 4 S ÷ 3, an assumption.
  public double scatteringInSkin(int index) {
    return 4 * scattering[index] / 3;
  }

  /// The same ink on another grid: straight lines between, the nearest value beyond the ends.
  public Ink on(Grid other) {
    return other.equals(grid)
        ? this
        : new Ink(name, grade, other, grid.moved(absorption, other), grid.moved(scattering, other));
  }

  /// An ink of the same shape that absorbs and scatters so many times as much. *Domain*: 1e-3–1e3.
  public Ink scaled(String newName, InkGrade newGrade, double absorbing, double scatteringTimes) {
    Bounds.within(absorbing, "times of K", "", 1e-3, 1e3);
    Bounds.within(scatteringTimes, "times of S", "", 1e-3, 1e3);
    double[] k = absorption.clone();
    double[] s = scattering.clone();
    for (int i = 0; i < k.length; i++) {
      k[i] *= absorbing;
      s[i] *= scatteringTimes;
    }
    return new Ink(newName, newGrade, grid, k, s);
  }

  private static double[] checked(Grid grid, double[] values, String what) {
    for (int i = 0; i < grid.checked(values).length; i++) {
      Bounds.within(values[i], what + "an ink at " + (int) grid.nm(i) + " nm", "", 0, 1e6);
    }
    return values;
  }

  @Override
  public String toString() {
    return name + " (" + grade + ", " + grid + ")";
  }
}
