package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import stipple.pigment.Ingredient;
import stipple.studio.house.Phrase;

/// Reads a list of ingredients as it is copied from a label: `77266, 77891 12 %`, one behind the
/// other or one a line; each with Colour Index number, CAS number or name, perhaps with its share.
record IngredientLines(List<Ingredient> read, List<Phrase> wrong) {

  static final int MOST = 40;

  // a comma within 2,5 % or 1,2-hexanediol parts nothing
  private static final Pattern BETWEEN =
      Pattern.compile("[\\n;]|,(?!\\d{1,4}\\s*%)(?!(?<=\\d,)\\d+[-']\\D)");
  private static final Pattern SHARE = Pattern.compile("\\s*(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:^|\\s)(?:C\\.?I\\.?\\s*)?(\\d{4,6}(?::\\d+)?)(?=\\s|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CAS =
      Pattern.compile(
          "(?:^|\\s)\\(?(?:CAS\\s*)?(\\d+-\\d+-\\d+)\\)?(?=\\s|$)", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_NAME = 120;

  static IngredientLines of(String typed) {
    var lines = new IngredientLines(new ArrayList<>(), new ArrayList<>());
    Arrays.stream(BETWEEN.split(typed, -1))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .forEach(lines::take);
    if (lines.read.size() > MOST) {
      lines.wrong.add(Phrase.of("lot.line.too-many", MOST));
    }
    return lines;
  }

  private void take(String entry) {
    var left = entry;
    var share = OptionalDouble.empty();
    var shareTold = SHARE.matcher(left);
    if (shareTold.find()) {
      share = OptionalDouble.of(Double.parseDouble(shareTold.group(1).replace(',', '.')));
      left = left.substring(0, shareTold.start());
    }
    var cas = "";
    var casTold = CAS.matcher(left);
    if (casTold.find()) {
      cas = casTold.group(1);
      left = without(left, casTold.start(), casTold.end());
    }
    var colourIndex = "";
    var numberTold = NUMBER.matcher(left);
    if (numberTold.find()) {
      colourIndex = numberTold.group(1);
      left = without(left, numberTold.start(), numberTold.end());
    }
    keep(entry, colourIndex, cas, left.strip(), share);
  }

  private void keep(
      String entry, String colourIndex, String cas, String name, OptionalDouble share) {
    if (!colourIndex.isEmpty() && !Ingredient.isColourIndex(colourIndex)) {
      wrong.add(Phrase.of("lot.line.colour-index", entry));
    } else if (!cas.isEmpty() && !Ingredient.isCas(cas)) {
      wrong.add(Phrase.of("lot.line.cas", entry));
    } else if (share.isPresent() && (share.getAsDouble() < 0.0001 || share.getAsDouble() > 100)) {
      wrong.add(Phrase.of("lot.line.share", entry));
    } else if (name.length() > LONGEST_NAME) {
      wrong.add(Phrase.of("lot.line.too-long", name.substring(0, 20), LONGEST_NAME));
    } else if (colourIndex.isEmpty()
        && cas.isEmpty()
        && name.chars().noneMatch(Character::isLetter)) {
      wrong.add(Phrase.of("lot.line.nothing", entry));
    } else {
      read.add(new Ingredient(colourIndex, cas, name, share));
    }
  }

  private static String without(String text, int from, int to) {
    return text.substring(0, from) + " " + text.substring(to);
  }

  /// The list as it would be typed, one a line.
  static String text(List<Ingredient> ingredients) {
    return String.join("\n", ingredients.stream().map(IngredientLines::line).toList());
  }

  private static String line(Ingredient one) {
    var parts = new ArrayList<String>();
    if (!one.colourIndex().isEmpty()) {
      parts.add(one.colourIndex());
    }
    if (!one.cas().isEmpty()) {
      parts.add(one.cas());
    }
    if (!one.name().isEmpty()) {
      parts.add(one.name());
    }
    one.sharePercent()
        .ifPresent(share ->
            parts.add(BigDecimal.valueOf(share).stripTrailingZeros().toPlainString() + " %"));
    return String.join(" ", parts);
  }
}
