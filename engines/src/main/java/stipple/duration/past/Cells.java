package stipple.duration.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts text into lines of cells. Cells may be quoted; a quote inside is doubled or has a backslash
/// before it. Blank lines are left out but counted.
public final class Cells {

  /// The cells of one line, each without its quotes and the blanks around it.
  public record Line(int number, List<String> cells) {

    /// A line without anything in it but separators.
    public boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  private final String text;
  private final char separator;
  private final StringBuilder cell = new StringBuilder();
  private int at;
  private int lineNumber = 1;
  private int openQuote;

  private Cells(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /// All lines at once.
  public static List<Line> of(String text, char separator) {
    var cells = reading(text, separator);
    var lines = new ArrayList<Line>();
    for (var line = cells.next(); line.isPresent(); line = cells.next()) {
      lines.add(line.get());
    }
    return lines;
  }

  /// One line after the other, each read when it is asked for.
  public static Cells reading(String text, char separator) {
    return new Cells(text, separator);
  }

  /// The next line; none after the last.
  public Optional<Line> next() {
    while (at < text.length()) {
      int number = lineNumber;
      var cells = line();
      if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
        return Optional.of(new Line(number, cells));
      }
    }
    return Optional.empty();
  }

  /// The line of a quote that was opened and never closed; 0 if there is none.
  public int openQuote() {
    return openQuote;
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
    cell.setLength(0);
    boolean quoted = false;
    boolean blank = true;
    int opened = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted && (c == '"' || c == '\\') && next(c)) {
        cell.append('"');
        at++;
      } else if (c == '"' && (quoted || blank)) {
        quoted = !quoted;
        opened = lineNumber;
      } else if (!quoted && (c == separator || c == '\r' || c == '\n')) {
        break;
      } else {
        lineNumber += c == '\n' ? 1 : 0;
        blank = blank && Character.isWhitespace(c);
        cell.append(c);
      }
    }
    openQuote = quoted ? opened : openQuote;
    return cell.toString().strip();
  }

  // a doubled quote, or one with a backslash before it
  private boolean next(char first) {
    return at + 1 < text.length() && text.charAt(at + 1) == '"' && (first == '"' || first == '\\');
  }
}
