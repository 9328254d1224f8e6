package stipple.studio.house.web;

/// One cell of a file with commas.
public final class CsvCell {

  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  private CsvCell() {}

  /// With a mark before it where a spreadsheet would take it for a formula.
  public static String defused(String text) {
    boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /// In quotes, those within it doubled.
  public static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
