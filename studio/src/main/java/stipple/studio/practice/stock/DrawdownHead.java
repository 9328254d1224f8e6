package stipple.studio.practice.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import stipple.pigment.Grid;
import stipple.studio.house.Phrase;
import stipple.studio.practice.colour.TypedNumber;
import stipple.studio.practice.stock.DrawdownSheet.Wrong;

/// The first line of a sheet of drawdowns: which column holds what.
record DrawdownHead(
    List<String> names,
    int film,
    int card,
    int share,
    int white,
    List<Integer> measured,
    Optional<Grid> grid) {

  private static final List<String> FIXED = List.of("film", "card", "share", "white");
  private static final List<String> LAB = List.of("l", "a", "b");
  private static final int MOST_WAVELENGTHS = 701;

  /// The head, or nothing and what is wrong with it.
  static Optional<DrawdownHead> of(int line, List<String> cells, List<Wrong> wrong) {
    var names = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT).replace("*", "")).toList();
    for (var name : List.of("film", "card", "share")) {
      if (!names.contains(name)) {
        wrong.add(new Wrong(line, name, Phrase.of("drawdown.no-column")));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      if (!FIXED.contains(name) && !LAB.contains(name) && !name.matches("r?\\d{3}(nm)?")) {
        wrong.add(
            new Wrong(line, TypedNumber.told(cells.get(i)), Phrase.of("drawdown.unknown-column")));
      } else if (names.indexOf(name) < i) {
        wrong.add(new Wrong(line, name, Phrase.of("drawdown.column-twice")));
      }
      if (wrong.size() > 5) {
        return Optional.empty();
      }
    }
    if (!wrong.isEmpty()) {
      return Optional.empty();
    }
    return names.contains("l") || names.contains("a") || names.contains("b")
        ? lab(line, names, wrong)
        : spectral(line, names, wrong);
  }

  private static Optional<DrawdownHead> lab(int line, List<String> names, List<Wrong> wrong) {
    if (!names.containsAll(LAB) || names.stream().anyMatch(name -> name.matches("r?\\d.*"))) {
      wrong.add(new Wrong(line, "L, a, b", Phrase.of("drawdown.lab-or-curve")));
      return Optional.empty();
    }
    return Optional.of(whole(names, LAB.stream().map(names::indexOf).toList(), Optional.empty()));
  }

  private static Optional<DrawdownHead> spectral(int line, List<String> names, List<Wrong> wrong) {
    var measured = new ArrayList<Integer>();
    var nm = new ArrayList<Integer>();
    for (int i = 0; i < names.size(); i++) {
      if (!FIXED.contains(names.get(i))) {
        measured.add(i);
        nm.add(Integer.valueOf(names.get(i).replaceAll("\\D", "")));
      }
    }
    if (nm.size() < 5 || nm.size() > MOST_WAVELENGTHS) {
      wrong.add(new Wrong(line, "r400 …", Phrase.of("drawdown.lab-or-curve")));
      return Optional.empty();
    }
    int step = nm.get(1) - nm.getFirst();
    boolean even = IntStream.range(1, nm.size()).allMatch(i -> nm.get(i) - nm.get(i - 1) == step);
    if (!even || step < 1 || step > 50 || nm.getFirst() < 300 || nm.getFirst() > 900) {
      wrong.add(new Wrong(line, "r" + nm.getFirst() + " …", Phrase.of("drawdown.uneven")));
      return Optional.empty();
    }
    if (nm.getFirst() > 420 || nm.getLast() < 680) {
      wrong.add(new Wrong(line, "r" + nm.getFirst() + " …", Phrase.of("drawdown.not-whole")));
      return Optional.empty();
    }
    return Optional.of(
        whole(names, measured, Optional.of(new Grid(nm.getFirst(), step, nm.size()))));
  }

  private static DrawdownHead whole(
      List<String> names, List<Integer> measured, Optional<Grid> grid) {
    return new DrawdownHead(
        names,
        names.indexOf("film"),
        names.indexOf("card"),
        names.indexOf("share"),
        names.indexOf("white"),
        measured,
        grid);
  }
}
