package stipple.duration.past;

import java.util.List;
import java.util.Map;
import stipple.duration.past.PastFault.Kind;

/// One line below the header, its cells read as words, numbers and days. What is wrong is noted,
/// and something stands in for it.
final class LineCells {

  private static final int LONGEST_WORD = 120;

  private final Header header;
  private final Cells.Line line;
  private final List<PastFault> faults;
  private final Map<Object, Object> alike;
  private final int before;

  LineCells(Header header, Cells.Line line, List<PastFault> faults, Map<Object, Object> alike) {
    this.alike = alike;
    this.header = header;
    this.line = line;
    this.faults = faults;
    this.before = faults.size();
  }

  int number() {
    return line.number();
  }

  boolean isWrong() {
    return faults.size() > before;
  }

  void say(PastColumn column, Kind kind, Object... args) {
    faults.add(PastFault.of(line.number(), column.title(), kind, args));
  }

  void sayWhole(Kind kind, Object... args) {
    faults.add(PastFault.of(line.number(), "", kind, args));
  }

  /// Whether there are as many cells as columns.
  boolean fits() {
    var cells = line.cells();
    for (int i = header.width(); i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        return false;
      }
    }
    return cells.size() >= header.width();
  }

  int width() {
    return line.cells().size();
  }

  String text(PastColumn column) {
    var at = header.places().get(column);
    return at == null || at >= line.cells().size() ? "" : line.cells().get(at);
  }

  /// The same thing for all lines that say the same: a large file has few names, and many lines.
  @SuppressWarnings("unchecked")
  <T> T shared(T thing) {
    var known = alike.putIfAbsent(thing, thing);
    return known == null ? thing : (T) known;
  }

  String word(PastColumn column) {
    var word = Letters.plain(text(column));
    if (word.isEmpty()) {
      say(column, Kind.MISSING);
    } else if (word.length() > LONGEST_WORD) {
      say(column, Kind.TOO_LONG, LONGEST_WORD);
    }
    return word;
  }

  int day(PastColumn column, int latest) {
    var text = text(column);
    int day = Figure.day(text);
    if (text.isEmpty()) {
      say(column, Kind.MISSING);
    } else if (day == Figure.NO_DAY) {
      say(column, Kind.DAY);
    } else if (day > latest) {
      say(column, Kind.DAY_AHEAD);
    }
    return day;
  }

  /// A number within bounds; NaN for a blank.
  double number(PastColumn column, double least, double most) {
    var text = text(column);
    if (text.isEmpty()) {
      return Double.NaN;
    }
    double number = Figure.number(text, '.');
    if (Double.isNaN(number)) {
      number = Figure.number(text, header.point());
    }
    if (!(number >= least && number <= most)) {
      say(column, Kind.NUMBER, plain(least), plain(most));
      return least;
    }
    return number;
  }

  double needed(PastColumn column, double least, double most) {
    if (text(column).isEmpty()) {
      say(column, Kind.MISSING);
      return least;
    }
    return number(column, least, most);
  }

  /// A number within bounds, or −1 for a blank: nobody knows.
  double orUnknown(PastColumn column, double least, double most) {
    double number = number(column, least, most);
    return Double.isNaN(number) ? -1 : number;
  }

  int wholeOrUnknown(PastColumn column, int least, int most) {
    return whole(column, orUnknown(column, least, most), least);
  }

  int wholeNeeded(PastColumn column, int least, int most) {
    return whole(column, needed(column, least, most), least);
  }

  private int whole(PastColumn column, double number, int standIn) {
    if (number != (int) number) {
      say(column, Kind.WHOLE);
      return standIn;
    }
    return (int) number;
  }

  private static String plain(double bound) {
    return bound == (long) bound ? Long.toString((long) bound) : Double.toString(bound);
  }
}
