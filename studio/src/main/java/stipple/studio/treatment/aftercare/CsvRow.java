package stipple.studio.treatment.aftercare;

import java.util.ArrayList;
import java.util.List;

/// Reads one row of our own tables: commas between cells, quotation marks around cells with commas.
final class CsvRow {

  private CsvRow() {}

  static List<String> cells(String row) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char sign = row.charAt(i);
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
