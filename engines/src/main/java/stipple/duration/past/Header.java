package stipple.duration.past;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The first line of a file: which column stands where, and what parts the cells.
///
/// Semicolons and tabs are taken where the header can only be read with them; then a comma may
/// stand for the point of a number.
record Header(
    char separator, int line, int width, Map<PastColumn, Integer> places, List<String> unknown) {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
  // what our own files tell beside; nothing is made of it
  private static final Set<String> OURS =
      Set.of("practitioner_name", "held_back", "p10", "p50", "p80", "p90");

  static Header of(String text) {
    var best = of(text, ',');
    for (char separator : SEPARATORS) {
      var other = of(text, separator);
      best = other.places.size() > best.places.size() ? other : best;
    }
    return best;
  }

  private static Header of(String text, char separator) {
    var places = new EnumMap<PastColumn, Integer>(PastColumn.class);
    var unknown = new ArrayList<String>();
    var first = Cells.reading(text, separator).next();
    var cells = first.map(Cells.Line::cells).orElse(List.of());
    for (int i = 0; i < cells.size(); i++) {
      var title = Letters.plain(cells.get(i));
      var column = named(Letters.lower(title));
      if (column != null) {
        places.putIfAbsent(column, i);
      } else if (!title.isEmpty() && !OURS.contains(Letters.lower(title))) {
        unknown.add(title.length() > 40 ? title.substring(0, 40) : title);
      }
    }
    return new Header(
        separator, first.map(Cells.Line::number).orElse(1), cells.size(), places, unknown);
  }

  private static @org.jspecify.annotations.Nullable PastColumn named(String title) {
    for (var column : PastColumn.values()) {
      if (column.title().equals(title)) {
        return column;
      }
    }
    return null;
  }

  boolean has(PastColumn column) {
    return places.containsKey(column);
  }

  char point() {
    return separator == ',' ? '.' : ',';
  }

  /// What is wrong with it.
  List<PastFault> faults(List<String> titles) {
    if (width == 0) {
      return List.of(PastFault.of(1, "", PastFault.Kind.NO_LINES));
    }
    var missing = new ArrayList<String>();
    for (var column : PastColumn.values()) {
      if (column.isNeeded() && !has(column)) {
        missing.add(column.title());
      }
    }
    if (!has(PastColumn.DOTS) && !has(PastColumn.AREA_CM2)) {
      missing.add(PastColumn.DOTS.title());
    }
    if (!missing.isEmpty()) {
      return List.of(PastFault.of(line, "", PastFault.Kind.NO_COLUMN, String.join(", ", missing)));
    }
    var seen = new HashSet<String>();
    var twice = new ArrayList<PastFault>();
    for (var title : titles) {
      if (named(Letters.lower(title)) != null && !seen.add(Letters.lower(title))) {
        twice.add(PastFault.of(line, Letters.lower(title), PastFault.Kind.COLUMN_TWICE));
      }
    }
    return twice;
  }
}
