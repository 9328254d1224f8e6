package stipple.pigment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stipple.number.Bounds;

/// Reads the house's own tables: facts in plain text that say where they come from.
///
/// A table starts with `#stipple-table 1`, then `# title`, `# source`, `# terms` and `# unit`, then
/// one row of column names and rows of cells, all parted by tabs.
public final class Tables {

  private static final String FIRST = "#stipple-table 1";
  private static final List<String> ABOUT = List.of("title", "source", "terms", "unit");

  private Tables() {}

  /// The table in a text. *Domain*: the form above; anything else is refused with its line.
  public static Table parse(String text) {
    List<String> lines = cut(text.replace("\r\n", "\n"), '\n');
    if (!lines.getFirst().equals(FIRST)) {
      throw wrong(1, "must be " + FIRST);
    }
    Map<String, String> about = new LinkedHashMap<>();
    for (int i = 0; i < ABOUT.size(); i++) {
      String start = "# " + ABOUT.get(i) + " ";
      if (i + 1 >= lines.size() || !lines.get(i + 1).startsWith(start)) {
        throw wrong(i + 2, "must start with " + start);
      }
      about.put(ABOUT.get(i), lines.get(i + 1).substring(start.length()));
    }
    return new Table(about, names(lines), rows(lines));
  }

  private static List<String> names(List<String> lines) {
    int at = ABOUT.size() + 1;
    if (at >= lines.size() || lines.get(at).isBlank()) {
      throw wrong(at + 1, "must name the columns");
    }
    return cut(lines.get(at), '\t');
  }

  private static List<List<String>> rows(List<String> lines) {
    int width = names(lines).size();
    List<List<String>> rows = new ArrayList<>();
    for (int i = ABOUT.size() + 2; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        List<String> cells = cut(lines.get(i), '\t');
        if (cells.size() != width) {
          throw wrong(i + 1, "must have " + width + " cells, has " + cells.size());
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  // by hand: splitting by a pattern would double what a browser has to load
  private static List<String> cut(String text, char at) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(at); to >= 0; to = text.indexOf(at, from)) {
      parts.add(text.substring(from, to));
      from = to + 1;
    }
    parts.add(text.substring(from));
    return List.copyOf(parts);
  }

  private static IllegalArgumentException wrong(int line, String what) {
    return new IllegalArgumentException("Line " + line + " of a table " + what);
  }

  /// One table, asked by the names of its columns.
  public static final class Table {

    private final Map<String, String> about;
    private final List<String> columns;
    private final List<List<String>> rows;

    private Table(Map<String, String> about, List<String> columns, List<List<String>> rows) {
      this.about = about;
      this.columns = columns;
      this.rows = List.copyOf(rows);
    }

    /// What the head says under `title`, `source`, `terms` or `unit`.
    public String about(String word) {
      String said = about.get(word);
      if (said == null) {
        throw new IllegalArgumentException("A table tells " + ABOUT + ", not " + word);
      }
      return said;
    }

    /// The names of the columns, as they stand.
    public List<String> columns() {
      return columns;
    }

    /// How many rows there are.
    public int rows() {
      return rows.size();
    }

    /// A cell as it stands.
    public String text(int row, String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException(
            about("title") + " has no column " + column + ", only " + columns);
      }
      return rows.get(row).get(index);
    }

    /// A cell as a number, finite.
    public double number(int row, String column) {
      String said = text(row, column);
      double number;
      try {
        number = Double.parseDouble(said);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            about("title") + ", row " + (row + 1) + ": " + column + " must be a number", e);
      }
      return Bounds.within(number, column + " in row " + (row + 1), "", -1e30, 1e30);
    }

    /// A whole column of numbers.
    public double[] numbers(String column) {
      double[] numbers = new double[rows()];
      for (int row = 0; row < numbers.length; row++) {
        numbers[row] = number(row, column);
      }
      return numbers;
    }

    /// The evenly spaced wavelengths of a first column `nm`; a table of another kind is refused.
    public Grid grid() {
      double[] nm = numbers("nm");
      Bounds.within(nm.length, "rows of " + about("title"), "", 2, 700);
      Grid grid = new Grid((int) nm[0], (int) (nm[1] - nm[0]), nm.length);
      for (int i = 0; i < nm.length; i++) {
        Bounds.within(nm[i], "wavelength in row " + (i + 1), "nm", grid.nm(i), grid.nm(i));
      }
      return grid;
    }
  }
}
