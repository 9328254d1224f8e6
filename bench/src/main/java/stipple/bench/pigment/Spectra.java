package stipple.bench.pigment;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import stipple.bench.heads.Row;
import stipple.bench.heads.WrongData;
import stipple.pigment.Grid;
import stipple.pigment.Reflectance;

/// Reads spectra out of rows whose columns are named r400, r410 and so on.
public final class Spectra {

  private static final Pattern COLUMN = Pattern.compile("r(\\d{3,4})");
  private static final String WANTED = "columns r400 to r700 in even steps";

  private final Grid grid;

  private Spectra(Grid grid) {
    this.grid = grid;
  }

  /// The wavelengths that the columns of a sheet name.
  ///
  /// @throws WrongData when they are not evenly spaced or leave out a part of 400–700 nm
  public static Spectra of(List<Row> rows) throws WrongData {
    var row = rows.getFirst();
    var nm = new TreeSet<Integer>();
    for (var column : row.columns().keySet()) {
      var match = COLUMN.matcher(column);
      if (match.matches()) {
        nm.add(Integer.valueOf(match.group(1)));
      }
    }
    if (nm.size() < 2 || nm.first() > 400 || nm.last() < 700) {
      throw new WrongData(row.file(), 1, WANTED);
    }
    int step = nm.higher(nm.first()) - nm.first();
    if (step > 20 || nm.first() < 300 || nm.last() != nm.first() + step * (nm.size() - 1)) {
      throw new WrongData(row.file(), 1, WANTED);
    }
    return new Spectra(new Grid(nm.first(), step, nm.size()));
  }

  public Grid grid() {
    return grid;
  }

  /// The spectrum of a row. @throws WrongData for what is no number from 0 to 1
  public Reflectance of(Row row) throws WrongData {
    double[] shares = new double[grid.count()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = share(row, "r" + (int) grid.nm(i));
    }
    return Reflectance.of(grid, shares);
  }

  /// A number from 0 to 1 in a cell. @throws WrongData for anything else
  static double share(Row row, String column) throws WrongData {
    double share;
    try {
      share = Double.parseDouble(row.text(column));
    } catch (NumberFormatException e) {
      share = Double.NaN;
    }
    if (!(share >= 0 && share <= 1)) {
      throw row.wrong(column, "a number from 0 to 1");
    }
    return share;
  }
}
