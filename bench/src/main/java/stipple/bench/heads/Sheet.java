package stipple.bench.heads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stipple.duration.past.Cells;

/// A table in a file whose columns have names, in whatever order they stand.
public final class Sheet {

  private final String file;
  private final List<Cells.Line> lines;

  private Sheet(String file, List<Cells.Line> lines) {
    this.file = file;
    this.lines = lines;
  }

  public static Sheet read(Path file, char separator) throws IOException {
    return new Sheet(file.getFileName().toString(), Cells.of(Text.of(file), separator));
  }

  /// The rows below a first line that names the columns; those needed must be among them.
  public List<Row> below(List<String> needed) throws WrongData {
    if (lines.isEmpty()) {
      throw new WrongData(file, 1, columns(needed));
    }
    var header = lines.getFirst();
    var index = index(header.cells());
    for (var name : needed) {
      if (!index.containsKey(name.toLowerCase(Locale.ROOT))) {
        throw new WrongData(file, header.number(), columns(needed) + "; there is no " + name);
      }
    }
    return rows(lines.subList(1, lines.size()), index, header.cells().size());
  }

  /// All lines of a file that names no columns; these are their names.
  List<Row> named(List<String> names) throws WrongData {
    return rows(lines, index(names), names.size());
  }

  private List<Row> rows(List<Cells.Line> from, Map<String, Integer> index, int width)
      throws WrongData {
    if (from.isEmpty()) {
      throw new WrongData(file, lines.size() + 1, "at least one row");
    }
    var rows = new ArrayList<Row>();
    for (var line : from) {
      var cells = line.cells();
      if (cells.size() < width || !cells.stream().skip(width).allMatch(String::isEmpty)) {
        throw new WrongData(
            file, line.number(), width + " cells, not " + cells.size() + ": " + columns(index));
      }
      rows.add(new Row(file, line.number(), index, cells));
    }
    return rows;
  }

  private static Map<String, Integer> index(List<String> names) {
    var index = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      index.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i);
    }
    return index;
  }

  private static String columns(Map<String, Integer> index) {
    return index.size() > 20 ? "as many as the header names" : columns(List.copyOf(index.keySet()));
  }

  private static String columns(List<String> names) {
    return "the columns " + String.join(", ", names);
  }
}
