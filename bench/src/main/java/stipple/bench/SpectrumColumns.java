package stipple.bench;

import java.util.List;
import stipple.bench.heads.Row;
import stipple.bench.heads.WrongData;
import stipple.pigment.Grid;
import stipple.pigment.Reflectance;

/// Columns of reflectance by wavelength, `r400`, `r410` and so on in even steps, in any sheet.
record SpectrumColumns(Grid grid) {

  private static final String NAME = "r\\d{3}";
  private static final String EXPECTED = "columns r400, r410 … in even steps";

  /// Those of a sheet, by any row of it.
  static SpectrumColumns of(Row row) throws WrongData {
    var nm = wavelengths(row);
    if (nm.size() < 2) {
      throw new WrongData(row.file() + ": expected " + EXPECTED);
    }
    int step = nm.get(1) - nm.get(0);
    for (int i = 1; i < nm.size(); i++) {
      if (nm.get(i) - nm.get(i - 1) != step || step > 50) {
        throw new WrongData(row.file() + ": expected " + EXPECTED);
      }
    }
    return new SpectrumColumns(new Grid(nm.getFirst(), step, nm.size()));
  }

  private static List<Integer> wavelengths(Row row) {
    return row.columns().keySet().stream()
        .filter(name -> name.matches(NAME))
        .map(name -> Integer.valueOf(name.substring(1)))
        .filter(nm -> nm >= 300 && nm <= 900)
        .sorted()
        .toList();
  }

  Reflectance reflectance(Row row) throws WrongData {
    var shares = new double[grid.count()];
    for (int i = 0; i < shares.length; i++) {
      var column = "r" + (int) grid.nm(i);
      shares[i] = row.decimal(column, 0, 1, "as a share of light");
      if (Double.isNaN(shares[i])) {
        throw row.wrong(column, "a share of light");
      }
    }
    return Reflectance.of(grid, shares);
  }
}
