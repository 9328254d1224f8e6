package stipple.studio.practice.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import stipple.studio.house.Phrase;
import stipple.studio.practice.colour.TypedNumber;
import stipple.studio.practice.stock.DrawdownSheet.Card;
import stipple.studio.practice.stock.DrawdownSheet.Row;
import stipple.studio.practice.stock.DrawdownSheet.Wrong;

/// Reads a sheet of drawdowns: cells parted by comma, semicolon or tab, the first line their names.
///
/// Where semicolons or tabs part the cells, numbers may have a decimal comma.
final class DrawdownText {

  static final int LONGEST = 200_000;
  private static final int MOST_ROWS = 200;
  private static final double SLACK = 1.005;
  // the engine takes no thinner share
  private static final double LEAST_SHARE = 0.001;

  private final boolean sharesInPercent;
  private final boolean spectraInPercent;
  private final List<Row> rows = new ArrayList<>();
  private final List<Wrong> wrong = new ArrayList<>();

  private DrawdownText(boolean sharesInPercent, boolean spectraInPercent) {
    this.sharesInPercent = sharesInPercent;
    this.spectraInPercent = spectraInPercent;
  }

  static DrawdownSheet read(String text, boolean sharesInPercent, boolean spectraInPercent) {
    return new DrawdownText(sharesInPercent, spectraInPercent).read(text);
  }

  private DrawdownSheet read(String text) {
    var lines = text.replace("\ufeff", "").lines().toList();
    int first = 0;
    while (first < lines.size() && isEmpty(lines.get(first))) {
      first++;
    }
    if (first == lines.size()) {
      wrong.add(new Wrong(0, "", Phrase.of("drawdown.empty")));
      return new DrawdownSheet(Optional.empty(), rows, wrong);
    }
    var parting = parting(lines.get(first));
    var head = DrawdownHead.of(first + 1, cells(lines.get(first), parting), wrong);
    if (head.isEmpty()) {
      return new DrawdownSheet(Optional.empty(), rows, wrong);
    }
    for (int i = first + 1; i < lines.size() && wrong.size() < MOST_ROWS; i++) {
      if (rows.size() == MOST_ROWS) {
        wrong.add(new Wrong(i + 1, "", Phrase.of("drawdown.too-many", MOST_ROWS)));
        break;
      }
      if (!isEmpty(lines.get(i))) {
        row(head.get(), i + 1, cells(lines.get(i), parting));
      }
    }
    if (wrong.isEmpty()) {
      wrong.addAll(DrawdownCheck.of(rows, head.get().grid().isPresent()));
    }
    return new DrawdownSheet(head.get().grid(), rows, wrong);
  }

  // spreadsheets fill empty lines with partings, and people begin remarks with #
  private static boolean isEmpty(String line) {
    return line.startsWith("#") || line.chars().allMatch(sign -> " ,;\t\"".indexOf(sign) >= 0);
  }

  private static char parting(String head) {
    return head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
  }

  private static List<String> cells(String line, char parting) {
    var cells = new ArrayList<String>();
    for (var cell : line.split(String.valueOf(parting), -1)) {
      var bare = cell.strip();
      cells.add(
          bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
              ? bare.substring(1, bare.length() - 1).strip()
              : bare);
    }
    while (!cells.isEmpty() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    return cells;
  }

  private void row(DrawdownHead head, int line, List<String> cells) {
    int before = wrong.size();
    if (cells.size() != head.names().size()) {
      say(line, "", "drawdown.cells", head.names().size(), cells.size());
      return;
    }
    var film = cells.get(head.film());
    if (film.isEmpty() || film.length() > 40) {
      say(line, "film", "drawdown.unnamed");
    }
    var card = card(line, cells.get(head.card()));
    double share = share(line, "share", cells.get(head.share()));
    double white = head.white() < 0 ? 0 : share(line, "white", cells.get(head.white()));
    if (wrong.size() == before && share + white > SLACK) {
      say(line, "white", "drawdown.over-one");
    }
    if (share > 0 && share < LEAST_SHARE) {
      say(line, "share", "drawdown.too-thin");
    }
    var measured = new double[head.measured().size()];
    for (int i = 0; i < measured.length; i++) {
      var cell = cells.get(head.measured().get(i));
      var name = head.names().get(head.measured().get(i));
      measured[i] = head.grid().isPresent() ? curve(line, name, cell) : lab(line, name, i, cell);
    }
    if (wrong.size() == before && card.isPresent()) {
      rows.add(new Row(line, film, card.get(), share, white, measured));
    }
  }

  private Optional<Card> card(int line, String cell) {
    for (var card : Card.values()) {
      if (card.name().equalsIgnoreCase(cell)) {
        return Optional.of(card);
      }
    }
    say(line, "card", "drawdown.card", TypedNumber.told(cell));
    return Optional.empty();
  }

  private double share(int line, String column, String cell) {
    var number = number(line, column, cell);
    double share = sharesInPercent ? number / 100 : number;
    if (share < 0) {
      say(line, column, "drawdown.negative", cell);
    } else if (share > SLACK && !sharesInPercent && share <= 100) {
      say(line, column, "drawdown.share-percent", cell);
    } else if (share > SLACK) {
      say(line, column, "drawdown.over-one");
    }
    return Math.min(1, share);
  }

  private double curve(int line, String column, String cell) {
    var number = number(line, column, cell);
    double part = spectraInPercent ? number / 100 : number;
    if (part < 0) {
      say(line, column, "drawdown.negative", cell);
    } else if (part > 1 && !spectraInPercent && part <= 100) {
      say(line, column, "drawdown.curve-percent", cell);
    } else if (part > 1) {
      say(line, column, "drawdown.over-all", TypedNumber.told(cell));
    }
    return part;
  }

  private double lab(int line, String column, int index, String cell) {
    double number = number(line, column, cell);
    if (index == 0 && (number < 0 || number > 100)) {
      say(line, column, "drawdown.lightness", TypedNumber.told(cell));
    } else if (index > 0 && (number < -128 || number > 127)) {
      say(line, column, "drawdown.chroma", TypedNumber.told(cell));
    }
    return number;
  }

  private double number(int line, String column, String cell) {
    OptionalDouble number = TypedNumber.of(cell);
    if (number.isEmpty()) {
      say(
          line,
          column,
          cell.isEmpty() ? "drawdown.missing" : "drawdown.not-a-number",
          TypedNumber.told(cell));
    }
    return number.orElse(0);
  }

  private void say(int line, String column, String key, Object... with) {
    wrong.add(new Wrong(line, column, Phrase.of(key, with)));
  }
}
