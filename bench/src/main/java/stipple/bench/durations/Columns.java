package stipple.bench.durations;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import stipple.bench.heads.WrongData;
import stipple.duration.past.Cells;
import stipple.duration.past.Figure;

/// The named columns of a table with commas, and its cells read as numbers, days and words.
final class Columns {

  /// A cell that is not what its column asks for.
  static final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    Unfit(String expected) {
      super(expected, null, false, false);
    }

    String expected() {
      return String.valueOf(getMessage());
    }
  }

  private final Map<String, Integer> index = new HashMap<>();
  private final int width;

  private Columns(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      index.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i);
    }
    width = names.size();
  }

  static Columns of(Cells.Line header) {
    return new Columns(header.cells());
  }

  boolean has(String column) {
    return index.containsKey(column);
  }

  void need(Path file, List<String> columns) throws WrongData {
    for (var column : columns) {
      if (!has(column)) {
        throw new WrongData(
            String.valueOf(file.getFileName()),
            1,
            "the columns %s; there is no %s".formatted(String.join(", ", columns), column));
      }
    }
  }

  /// Whether a line has a cell for every column.
  boolean isWide(Cells.Line line) {
    return line.cells().size() >= width;
  }

  void fits(Cells.Line line) throws Unfit {
    var cells = line.cells();
    if (!isWide(line) || !cells.stream().skip(width).allMatch(String::isEmpty)) {
      throw new Unfit(
          "%d cells, not %d; a word with a comma needs quotes".formatted(width, cells.size()));
    }
  }

  String text(Cells.Line line, String column) {
    var at = index.get(column);
    return at == null ? "" : line.cells().get(at);
  }

  String word(Cells.Line line, String column) throws Unfit {
    var text = text(line, column);
    if (text.isEmpty()) {
      throw new Unfit("something under " + column);
    }
    return text;
  }

  /// A number with a decimal point within bounds; NaN for a blank.
  double number(Cells.Line line, String column, double least, double most) throws Unfit {
    var text = text(line, column);
    if (text.isEmpty()) {
      return Double.NaN;
    }
    double number = Figure.number(text, '.');
    if (!(number >= least && number <= most)) {
      throw new Unfit(
          "%s to %s with a decimal point under %s".formatted(plain(least), plain(most), column));
    }
    return number;
  }

  double needed(Cells.Line line, String column, double least, double most) throws Unfit {
    word(line, column);
    return number(line, column, least, most);
  }

  /// A whole number within bounds; empty for a blank.
  OptionalInt whole(Cells.Line line, String column, int least, int most) throws Unfit {
    double number = number(line, column, least, most);
    if (Double.isNaN(number)) {
      return OptionalInt.empty();
    }
    if (number != Math.rint(number)) {
      throw new Unfit("a whole number under " + column);
    }
    return OptionalInt.of((int) number);
  }

  /// A day as year-month-day, with or without a time behind it; empty for a blank.
  OptionalLong day(Cells.Line line, String column) throws Unfit {
    var text = text(line, column);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    int day = Figure.day(text);
    if (day == Figure.NO_DAY) {
      throw new Unfit("a day as 2026-07-31 under " + column);
    }
    return OptionalLong.of(day);
  }

  private static String plain(double bound) {
    return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
  }
}
