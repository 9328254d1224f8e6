package stipple.bench.heads;

import java.util.ArrayList;
import java.util.List;

/// Cuts text into lines of cells. Cells may be quoted; a quote inside is doubled or has a backslash
/// before it. Blank lines are left out but counted.
public final class Cells {

  /// The cells of one line, each without its quotes and the blanks around it.
  public record Line(int number, List<String> cells) {}

  private final String text;
  private final char separator;
  private int at;
  private int lineNumber = 1;

  private Cells(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  public static List<Line> of(String text, char separator) {
    return new Cells(text, separator).lines();
  }

  private List<Line> lines() {
    var lines = new ArrayList<Line>();
    while (at < text.length()) {
      int number = lineNumber;
      var cells = line();
      if (!cells.equals(List.of(""))) {
        lines.add(new Line(number, cells));
      }
    }
    return lines;
  }

  private List<String> line() {
    var cells = new ArrayList<String>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      cells.add(cell());
    }
    endLine();
    return cells;
  }

  private void endLine() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    lineNumber++;
  }

  private String cell() {
    var cell = new StringBuilder();
    boolean quoted = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' && quoted && next() == '"') {
        cell.append('"');
        at++;
      } else if (c == '"' && (quoted || cell.toString().isBlank())) {
        quoted = !quoted;
      } else if (c == '\\' && quoted && next() == '"') {
        cell.append('"');
        at++;
      } else if (!quoted && (c == separator || c == '\r' || c == '\n')) {
        break;
      } else {
        lineNumber += c == '\n' ? 1 : 0;
        cell.append(c);
      }
    }
    return cell.toString().strip();
  }

  private char next() {
    return at + 1 < text.length() ? text.charAt(at + 1) : '\n';
  }
}
