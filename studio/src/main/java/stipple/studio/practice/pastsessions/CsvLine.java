package stipple.studio.practice.pastsessions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import stipple.studio.house.web.CsvCell;

/// One line of a file with commas. A word that a spreadsheet would reckon gets a mark before it.
final class CsvLine {

  private static final int DECIMALS = 9;

  private final StringBuilder line = new StringBuilder();
  private boolean begun;

  CsvLine word(String word) {
    var safe = CsvCell.defused(word);
    boolean quoted = safe.chars().anyMatch(sign -> ",\"\r\n;\t".indexOf(sign) >= 0);
    return cell(quoted ? CsvCell.quoted(safe) : safe);
  }

  CsvLine whole(long number) {
    return cell(Long.toString(number));
  }

  /// A number with a decimal point, as short as it can be.
  CsvLine number(double number) {
    return cell(
        BigDecimal.valueOf(number)
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString());
  }

  /// Blank where it is below 0: nobody knows.
  CsvLine known(double number) {
    return number < 0 ? blank() : number(number);
  }

  CsvLine blank() {
    return cell("");
  }

  private CsvLine cell(String cell) {
    line.append(begun ? "," : "").append(cell);
    begun = true;
    return this;
  }

  String end() {
    return line.append("\r\n").toString();
  }
}
