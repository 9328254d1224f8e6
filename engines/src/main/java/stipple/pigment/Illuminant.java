package stipple.pigment;

/// The light that something is looked at in.
///
/// *Source*: CIE D65, D50, A at 1 nm, LED-B3 (about 4100 K, taken for a shop's lamps: an
/// assumption) at 5 nm with straight lines between `[CIE015]`; the file `illuminants.tsv`.
public final class Illuminant {

  private final String name;
  private final Grid grid;
  private final double[] power;

  private Illuminant(String name, Grid grid, double[] power) {
    this.name = name;
    this.grid = grid;
    this.power = power;
  }

  /// Average daylight; the house's usual light.
  public static Illuminant d65(Tables.Table illuminants) {
    return named(illuminants, "D65");
  }

  /// Warmer daylight, the light of print shops.
  public static Illuminant d50(Tables.Table illuminants) {
    return named(illuminants, "D50");
  }

  /// A light bulb.
  public static Illuminant a(Tables.Table illuminants) {
    return named(illuminants, "A");
  }

  /// A white lamp of today.
  public static Illuminant ledB3(Tables.Table illuminants) {
    return named(illuminants, "LED-B3");
  }

  private static Illuminant named(Tables.Table table, String name) {
    return new Illuminant(name, table.grid(), table.numbers(name));
  }

  public String name() {
    return name;
  }

  /// Relative power at a wavelength; nothing outside the table.
  double power(double nm) {
    return nm < grid.firstNm() || nm > grid.lastNm() ? 0 : grid.at(power, nm);
  }
}
