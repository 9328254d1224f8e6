package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import stipple.pigment.Contaminant;
import stipple.pigment.MeasuredValue;
import stipple.studio.house.Phrase;

/// Reads values as a certificate prints them: `Ni 3.1`, `Cr(VI) < 0.2`, `PAH below 0.3`, in mg/kg.
record MeasuredLines(List<MeasuredValue> read, List<Phrase> wrong) {

  private static final Pattern BETWEEN = Pattern.compile("[\\n;]|,\\s+");
  private static final Pattern LINE =
      Pattern.compile(
          "(.+?)\\s*[:=]?\\s*(<|below|under|less than)?\\s*(\\d{1,7}(?:[.,]\\d{1,5})?)\\s*(?:mg/kg|ppm)?",
          Pattern.CASE_INSENSITIVE);
  private static final double MOST = 1_000_000;

  static MeasuredLines of(String typed) {
    var lines = new MeasuredLines(new ArrayList<>(), new ArrayList<>());
    Arrays.stream(BETWEEN.split(typed, -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(lines::take);
    return lines;
  }

  private void take(String line) {
    var told = LINE.matcher(line);
    if (line.length() > 200 || !told.matches()) {
      wrong.add(Phrase.of("lot.line.no-value", line.substring(0, Math.min(40, line.length()))));
      return;
    }
    var contaminant = Contaminant.called(told.group(1));
    boolean below = told.group(2) != null;
    double value = Double.parseDouble(told.group(3).replace(',', '.'));
    if (contaminant.isEmpty()) {
      wrong.add(Phrase.of("lot.line.substance", line));
    } else if (value > MOST || (below && value == 0)) {
      wrong.add(Phrase.of("lot.line.value", line));
    } else if (read.stream().anyMatch(known -> known.contaminant() == contaminant.get())) {
      wrong.add(Phrase.of("lot.line.twice", line));
    } else {
      read.add(new MeasuredValue(contaminant.get(), value, below));
    }
  }

  /// The values as they would be typed, one a line.
  static String text(List<MeasuredValue> values) {
    return String.join("\n", values.stream().map(MeasuredLines::line).toList());
  }

  /// The figure of a value as it is read, `< 0.2` where the laboratory found nothing.
  static String line(MeasuredValue value) {
    return value.contaminant().sign() + " " + figure(value);
  }

  static String figure(MeasuredValue value) {
    var figure = BigDecimal.valueOf(value.mgPerKg()).stripTrailingZeros().toPlainString();
    return value.below() ? "< " + figure : figure;
  }
}
