package stipple.studio.practice.colour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stipple.pigment.Grid;
import stipple.pigment.Reflectance;
import stipple.studio.house.Phrase;

/// A spectrum pasted out of an instrument's file: bare numbers from a first wavelength on, a head
/// such as `r400 r410 …` with its numbers below, or two columns of wavelength and number.
final class SpectrumText {

  private static final int MOST = 701;
  // 1.5 and more of all light is no slip of an instrument, it is a percentage (chosen)
  private static final double SURELY_PERCENT = 1.5;

  private SpectrumText() {}

  /// What was found in the text.
  sealed interface Found {}

  record Curve(Reflectance spectrum) implements Found {}

  record Wrong(Phrase why) implements Found {}

  static Found read(String text, int firstNm, int stepNm, boolean inPercent) {
    boolean points = text.contains(".");
    var rows =
        text.replace("\ufeff", "")
            .lines()
            .map(line -> cells(line, points))
            .filter(row -> !row.isEmpty())
            .toList();
    if (rows.isEmpty()) {
      return new Wrong(Phrase.of("colour.spectrum.none"));
    }
    if (rows.getFirst().getFirst().matches("(?i)(r|nm)?\\d{3}(nm)?") && rows.size() == 2) {
      return onNamed(rows.getFirst(), rows.getLast(), inPercent);
    }
    if (rows.size() > 2 && rows.stream().allMatch(row -> row.size() == 2)) {
      return onNamed(
          rows.stream().map(List::getFirst).toList(),
          rows.stream().map(List::getLast).toList(),
          inPercent);
    }
    return onGrid(firstNm, stepNm, rows.stream().flatMap(List::stream).toList(), inPercent);
  }

  // Where points part the decimals, commas part the numbers. Else a comma before a blank does, and
  // one among digits is a decimal comma if something else parts the numbers.
  private static List<String> cells(String line, boolean points) {
    boolean commasPart =
        points || !(line.matches(".*[\\s;].*") || line.strip().matches("[+-]?\\d{1,2},\\d+"));
    var parted = commasPart ? line.replace(',', ' ') : line.replaceAll(",(?=\\s|$)", " ");
    return Arrays.stream(parted.split("[\\s;]+")).filter(cell -> !cell.isEmpty()).toList();
  }

  private static Found onNamed(List<String> names, List<String> cells, boolean inPercent) {
    var nm = new ArrayList<Integer>();
    for (var name : names) {
      var digits = name.replaceAll("(?i)^(r|nm)|nm$|[.,]0*$", "");
      if (!digits.matches("\\d{3,4}")) {
        return new Wrong(Phrase.of("colour.spectrum.not-nm", TypedNumber.told(name)));
      }
      nm.add(Integer.valueOf(digits));
    }
    if (nm.size() != cells.size()) {
      return new Wrong(Phrase.of("colour.spectrum.uneven-rows", nm.size(), cells.size()));
    }
    if (nm.size() < 2) {
      return new Wrong(Phrase.of("colour.spectrum.too-few"));
    }
    int step = nm.get(1) - nm.get(0);
    for (int i = 1; i < nm.size(); i++) {
      if (nm.get(i) - nm.get(i - 1) != step) {
        return new Wrong(Phrase.of("colour.spectrum.uneven-steps", nm.get(i - 1), nm.get(i)));
      }
    }
    return onGrid(nm.getFirst(), step, cells, inPercent);
  }

  private static Found onGrid(int firstNm, int stepNm, List<String> cells, boolean inPercent) {
    if (cells.size() < 5 || cells.size() > MOST) {
      return new Wrong(Phrase.of("colour.spectrum.count", cells.size()));
    }
    if (firstNm < 300 || firstNm > 900 || stepNm < 1 || stepNm > 50) {
      return new Wrong(Phrase.of("colour.spectrum.grid"));
    }
    var grid = new Grid(firstNm, stepNm, cells.size());
    if (firstNm > 420 || grid.lastNm() < 680) {
      return new Wrong(Phrase.of("colour.spectrum.not-whole", firstNm, grid.lastNm()));
    }
    return shares(grid, cells, inPercent);
  }

  private static Found shares(Grid grid, List<String> cells, boolean inPercent) {
    var shares = new double[cells.size()];
    double most = 0;
    for (int i = 0; i < shares.length; i++) {
      int nm = (int) grid.nm(i);
      var number = TypedNumber.of(cells.get(i));
      if (number.isEmpty()) {
        return new Wrong(
            Phrase.of("colour.spectrum.not-a-number", TypedNumber.told(cells.get(i)), nm));
      }
      shares[i] = inPercent ? number.getAsDouble() / 100 : number.getAsDouble();
      if (shares[i] < 0) {
        return new Wrong(Phrase.of("colour.spectrum.negative", cells.get(i), nm));
      }
      most = Math.max(most, shares[i]);
    }
    if (!inPercent && most >= SURELY_PERCENT && most <= 100) {
      return new Wrong(Phrase.of("colour.spectrum.percent"));
    }
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 1) {
        return new Wrong(
            Phrase.of(
                "colour.spectrum.above-all", TypedNumber.told(cells.get(i)), (int) grid.nm(i)));
      }
    }
    return new Curve(Reflectance.of(grid, shares));
  }
}
