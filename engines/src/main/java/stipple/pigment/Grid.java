package stipple.pigment;

import stipple.number.Bounds;

/// The wavelengths at which light is counted: evenly spaced, from a first one on.
///
/// *Domain*: first 300–900 nm, step 1–50 nm, 2–700 of them.
public record Grid(int firstNm, int stepNm, int count) {

  /// What the house reckons with: 380–730 nm by 10.
  public static final Grid HOUSE = new Grid(380, 10, 36);

  /// What public measurements mostly have: 400–700 nm by 10.
  public static final Grid PUBLIC = new Grid(400, 10, 31);

  public Grid {
    Bounds.within(firstNm, "first wavelength", "nm", 300, 900);
    Bounds.within(stepNm, "step of wavelengths", "nm", 1, 50);
    Bounds.within(count, "number of wavelengths", "", 2, 700);
  }

  /// The wavelength at an index.
  public double nm(int index) {
    return firstNm + (double) index * stepNm;
  }

  /// The last wavelength.
  public int lastNm() {
    return firstNm + (count - 1) * stepNm;
  }

  /// The same curve on another grid: straight lines between, the nearest value beyond the ends.
  ///
  /// *Domain*: one value for each wavelength of this grid, any unit.
  public double[] moved(double[] values, Grid to) {
    checked(values);
    double[] moved = new double[to.count];
    for (int i = 0; i < to.count; i++) {
      moved[i] = at(values, to.nm(i));
    }
    return moved;
  }

  /// The value of a curve on this grid at any wavelength, found as by [#moved].
  double at(double[] values, double nm) {
    double place = Math.max(0, Math.min(count - 1, (nm - firstNm) / stepNm));
    int left = Math.min(count - 2, (int) place);
    double share = place - left;
    return values[left] * (1 - share) + values[left + 1] * share;
  }

  /// Hands back the values if there is one for each wavelength.
  double[] checked(double[] values) {
    Bounds.within(values.length, "number of values on " + this, "", count, count);
    return values;
  }

  @Override
  public String toString() {
    return firstNm + "–" + lastNm() + " nm by " + stepNm;
  }
}
