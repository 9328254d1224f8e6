package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import stipple.pigment.LabelStatement;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// Reads and fills the form of what is in a lot of pigment.
final class CompositionForm {

  private static final BigDecimal LEAST_DROP = new BigDecimal("0.02");
  private static final BigDecimal MOST_DROP = new BigDecimal("0.1");
  private static final int LONGEST = 6_000;

  private CompositionForm() {}

  static Composition read(Form form, Lot lot) {
    var latest = lot.expiresOn().isBefore(lot.receivedOn()) ? lot.expiresOn() : lot.receivedOn();
    var bottle =
        new Bottle(
            form.optionalDate("madeOn", earliest(latest), latest),
            form.optionalWhole("monthsAfterOpening", 1, 60),
            form.optionalChoice("sterile", Sterile.class).flatMap(Sterile::told),
            form.optionalDecimal("dropMl", LEAST_DROP, MOST_DROP),
            Arrays.stream(LabelStatement.values())
                .filter(statement -> form.isTicked(fieldOf(statement)))
                .collect(Collectors.toUnmodifiableSet()));
    var ingredients = IngredientLines.of(form.optionalText("ingredients", LONGEST));
    say(form, "ingredients", ingredients.wrong());
    var measured = MeasuredLines.of(form.optionalText("measured", LONGEST));
    say(form, "measured", measured.wrong());
    return new Composition(bottle, ingredients.read(), measured.read());
  }

  private static LocalDate earliest(LocalDate latest) {
    return latest.minusYears(20);
  }

  private static void say(Form form, String field, List<Phrase> wrong) {
    wrong.stream()
        .reduce((all, next) -> Phrase.of("lot.line.and", all, next))
        .ifPresent(all -> form.say(field, all));
  }

  /// The field of a statement on the label.
  static String fieldOf(LabelStatement statement) {
    return switch (statement) {
      case CONTAINS_NICKEL -> "saysNickel";
      case CONTAINS_CHROMIUM -> "saysChromium";
      case CLAIMS_REACH -> "saysReach";
    };
  }

  static Form filled(Composition composition) {
    var bottle = composition.bottle();
    var values = new LinkedHashMap<String, String>();
    values.put("madeOn", bottle.madeOn().map(LocalDate::toString).orElse(""));
    values.put("monthsAfterOpening", bottle.monthsAfterOpening().map(String::valueOf).orElse(""));
    values.put("sterile", Sterile.of(bottle.sterile()).name());
    values.put(
        "dropMl", bottle.dropMl().map(ml -> ml.stripTrailingZeros().toPlainString()).orElse(""));
    bottle.says().forEach(statement -> values.put(fieldOf(statement), "yes"));
    values.put("ingredients", IngredientLines.text(composition.ingredients()));
    values.put("measured", MeasuredLines.text(composition.measured()));
    return Form.filled(values);
  }
}
