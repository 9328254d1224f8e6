package stipple.bench.heads;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// One line of a sheet, asked by the names of its columns.
public record Row(String file, int line, Map<String, Integer> columns, List<String> cells) {

  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");
  private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  public String text(String column) {
    int index = Objects.requireNonNull(columns.get(column.toLowerCase(Locale.ROOT)));
    return cells.get(index);
  }

  /// A number above 0 with commas between the thousands; NaN where the survey has none, which it
  /// says by a blank, by `\N` or by −9999.
  public double number(String column) throws WrongData {
    var said = text(column);
    if (said.isEmpty() || said.equals("\\N")) {
      return Double.NaN;
    }
    double number =
        parsed(column, THOUSANDS.matcher(said).matches() ? said.replace(",", "") : said);
    if (number <= -9999) {
      return Double.NaN;
    }
    if (number <= 0) {
      throw wrong(column, "a number above 0");
    }
    return number;
  }

  /// A number whose decimals stand behind a comma or a point; NaN for a blank.
  public double decimal(String column, double least, double most, String unit) throws WrongData {
    var said = text(column);
    if (said.isEmpty()) {
      return Double.NaN;
    }
    double number = parsed(column, said.replace(',', '.'));
    if (number < least || number > most) {
      throw wrong(column, "%.0f to %.0f %s".formatted(least, most, unit));
    }
    return number;
  }

  public WrongData wrong(String column, String expected) {
    return new WrongData(file, line, expected + " under " + column);
  }

  private double parsed(String column, String said) throws WrongData {
    if (!NUMBER.matcher(said).matches()) {
      throw wrong(column, "a number or nothing");
    }
    return Double.parseDouble(said);
  }
}
