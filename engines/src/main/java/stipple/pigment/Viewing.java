package stipple.pigment;

import java.util.Arrays;

/// A light and an eye together: they turn a spectrum into a colour.
///
/// XYZ are weighted sums of reflectance over 380–780 nm by 1 nm. Between the wavelengths of the
/// grid reflectance runs in straight lines, beyond its ends it stays; both are folded into one
/// weight for each wavelength of the grid. Y of white is 100. *Source*: `[CIE015]`.
public final class Viewing {

  private static final int FIRST_NM = 380;
  private static final int LAST_NM = 780;

  private final Grid grid;
  private final Observer observer;
  private final Illuminant illuminant;
  private final double[][] weights = new double[3][];
  private final Xyz white;

  public Viewing(Grid grid, Observer observer, Illuminant illuminant) {
    this.grid = grid;
    this.observer = observer;
    this.illuminant = illuminant;
    double whiteY = 0;
    for (int nm = FIRST_NM; nm <= LAST_NM; nm++) {
      whiteY += observer.matching(1, nm) * illuminant.power(nm);
    }
    for (int sense = 0; sense < 3; sense++) {
      weights[sense] = weights(sense, 100 / whiteY);
    }
    double[] all = new double[grid.count()];
    Arrays.fill(all, 1);
    this.white = new Xyz(sum(0, all), sum(1, all), sum(2, all));
  }

  /// The house's usual way of looking: D65, 10°.
  public static Viewing usual(Grid grid, Tables.Table observers, Tables.Table illuminants) {
    return new Viewing(grid, Observer.tenDegrees(observers), Illuminant.d65(illuminants));
  }

  public Grid grid() {
    return grid;
  }

  /// The same light and eye on another grid.
  public Viewing on(Grid other) {
    return other.equals(grid) ? this : new Viewing(other, observer, illuminant);
  }

  /// What gives back all light.
  public Xyz white() {
    return white;
  }

  /// How much a wavelength of the grid counts for X (0), Y (1) or Z (2).
  public double weight(int sense, int index) {
    return weights[sense][index];
  }

  /// XYZ of a spectrum on any grid.
  public Xyz xyz(Reflectance reflectance) {
    return xyz(reflectance.on(grid).shares());
  }

  /// XYZ of shares on this grid. *Domain*: finite, one for each wavelength.
  public Xyz xyz(double[] shares) {
    grid.checked(shares);
    return new Xyz(sum(0, shares), sum(1, shares), sum(2, shares));
  }

  /// Lab of a spectrum on any grid.
  public Lab lab(Reflectance reflectance) {
    return xyz(reflectance).lab(white);
  }

  /// Lab of shares on this grid. *Domain*: finite, one for each wavelength.
  public Lab lab(double[] shares) {
    return xyz(shares).lab(white);
  }

  private double sum(int sense, double[] shares) {
    double[] weight = weights[sense];
    double sum = 0;
    for (int i = 0; i < weight.length; i++) {
      sum += weight[i] * shares[i];
    }
    return sum;
  }

  private double[] weights(int sense, double scale) {
    double[] weights = new double[grid.count()];
    for (int nm = FIRST_NM; nm <= LAST_NM; nm++) {
      double light = observer.matching(sense, nm) * illuminant.power(nm) * scale;
      double place = (nm - (double) grid.firstNm()) / grid.stepNm();
      double bounded = Math.max(0, Math.min(grid.count() - 1, place));
      int left = Math.min(grid.count() - 2, (int) bounded);
      double share = bounded - left;
      weights[left] += light * (1 - share);
      weights[left + 1] += light * share;
    }
    return weights;
  }
}
