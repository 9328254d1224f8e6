package stipple.pigment;

/// The eye that colour is reckoned for: how strongly each wavelength moves its three senses.
///
/// *Source*: CIE 1931 (2°) and CIE 1964 (10°), 1 nm `[CIE015]`; the file `observers.tsv`.
public final class Observer {

  private final String name;
  private final Grid grid;
  private final double[][] matching;

  private Observer(String name, Grid grid, double[][] matching) {
    this.name = name;
    this.grid = grid;
    this.matching = matching;
  }

  /// The observer of 1931, for small fields.
  public static Observer twoDegrees(Tables.Table observers) {
    return of("2°", observers, "x2", "y2", "z2");
  }

  /// The observer of 1964, for larger fields; the house's usual one.
  public static Observer tenDegrees(Tables.Table observers) {
    return of("10°", observers, "x10", "y10", "z10");
  }

  private static Observer of(String name, Tables.Table table, String x, String y, String z) {
    double[][] matching = {table.numbers(x), table.numbers(y), table.numbers(z)};
    return new Observer(name, table.grid(), matching);
  }

  public String name() {
    return name;
  }

  /// The weight of a wavelength for one of the three senses; nothing outside the table.
  double matching(int sense, double nm) {
    return nm < grid.firstNm() || nm > grid.lastNm() ? 0 : grid.at(matching[sense], nm);
  }
}
