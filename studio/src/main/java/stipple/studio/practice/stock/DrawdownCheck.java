package stipple.studio.practice.stock;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import stipple.studio.house.Phrase;
import stipple.studio.practice.stock.DrawdownSheet.Card;
import stipple.studio.practice.stock.DrawdownSheet.Row;
import stipple.studio.practice.stock.DrawdownSheet.Wrong;

/// Whether the rows of a sheet, each good by itself, fit together.
final class DrawdownCheck {

  private static final int MOST_FILMS = 100;

  private DrawdownCheck() {}

  static List<Wrong> of(List<Row> rows, boolean spectral) {
    var wrong = new ArrayList<Wrong>();
    var films = rows.stream().filter(row -> !row.isBare()).toList();
    if (films.stream().noneMatch(row -> row.share() > 0)) {
      wrong.add(new Wrong(0, "share", Phrase.of("drawdown.no-film")));
    }
    if (films.size() > MOST_FILMS) {
      wrong.add(new Wrong(0, "film", Phrase.of("drawdown.too-many", MOST_FILMS)));
    }
    var bare = EnumSet.noneOf(Card.class);
    rows.stream().filter(Row::isBare).forEach(row -> bare.add(row.card()));
    var missing = EnumSet.noneOf(Card.class);
    for (var film : films) {
      if (!bare.contains(film.card()) && missing.add(film.card())) {
        wrong.add(new Wrong(film.line(), "card", Phrase.of("drawdown.no-bare", film.card())));
      }
    }
    oneShareEach(films, wrong);
    if (bare.size() == 2 && light(rows, Card.BLACK, spectral) > light(rows, Card.WHITE, spectral)) {
      wrong.add(new Wrong(0, "card", Phrase.of("drawdown.cards-swapped")));
    }
    return wrong;
  }

  private static void oneShareEach(List<Row> films, List<Wrong> wrong) {
    var first = new HashMap<String, Row>();
    for (var film : films) {
      var before = first.putIfAbsent(film.film(), film);
      if (before != null && (before.share() != film.share() || before.white() != film.white())) {
        wrong.add(
            new Wrong(
                film.line(),
                "share",
                Phrase.of("drawdown.two-shares", film.film(), before.line())));
      }
    }
  }

  private static double light(List<Row> rows, Card card, boolean spectral) {
    return rows.stream()
        .filter(row -> row.isBare() && row.card() == card)
        .mapToDouble(row -> row.measured()[spectral ? row.measured().length / 2 : 0])
        .average()
        .orElse(0);
  }
}
