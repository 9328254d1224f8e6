package stipple.studio.practice.stock;

import java.util.List;
import java.util.Optional;
import stipple.pigment.Grid;
import stipple.studio.house.Phrase;

/// Drawdowns as they were typed: one row for each film on each card, and what is wrong with them.
public record DrawdownSheet(Optional<Grid> grid, List<Row> rows, List<Wrong> wrong) {

  public DrawdownSheet {
    rows = List.copyOf(rows);
    wrong = List.copyOf(wrong);
  }

  /// The half of the opacity card that a film lies on.
  public enum Card {
    BLACK,
    WHITE
  }

  /// A film on a card, or the bare card if neither this ink nor white is in it. The numbers are L,
  /// a, b, or the curve.
  public record Row(
      int line, String film, Card card, double share, double white, double[] measured) {

    public boolean isBare() {
      return share == 0 && white == 0;
    }
  }

  /// What is wrong in a line of the sheet: line 1 is the head, line 0 the whole of it.
  public record Wrong(int line, String column, Phrase what) {}

  /// Whole curves were measured, not colours.
  public boolean isSpectral() {
    return grid.isPresent();
  }

  public boolean isWrong() {
    return !wrong.isEmpty();
  }

  public boolean holdsWhite() {
    return rows.stream().anyMatch(row -> row.white() > 0);
  }

  List<Row> films() {
    return rows.stream().filter(row -> !row.isBare()).toList();
  }

  /// The bare card, each number the mean of its rows.
  double[] bare(Card card) {
    var bare = rows.stream().filter(row -> row.isBare() && row.card() == card).toList();
    var mean = new double[bare.getFirst().measured().length];
    for (var row : bare) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += row.measured()[i] / bare.size();
      }
    }
    return mean;
  }
}
