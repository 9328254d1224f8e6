package stipple.studio.treatment.pigmentmixing;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.stock.Lot;

/// Reads and fills the form of a mix: up to four lots, each with its millilitres.
final class RecipeForm {

  static final int MOST_LOTS = 4;
  private static final BigDecimal LEAST = new BigDecimal("0.05");
  private static final BigDecimal MOST = new BigDecimal(50);
  private static final BigDecimal MOST_WATER = new BigDecimal(400);
  private static final BigDecimal MOST_PARTS = new BigDecimal(100);
  private static final BigDecimal ROUNDING = new BigDecimal("0.1");

  private RecipeForm() {}

  static Recipe read(Form form, UUID id, UUID clientId) {
    var name = form.text("name", 80);
    var pours = pours(form);
    if (pours.isEmpty()) {
      form.say("lot1", Phrase.of("mix.no-pigment"));
    }
    var water = water(form, pours);
    return new Recipe(
        id, clientId, name, Making.BY_HAND, pours, water, form.optionalText("note", 1000));
  }

  // told in millilitres, or as so many parts to one of pigment
  private static BigDecimal water(Form form, List<Recipe.Pour> pours) {
    var ml = form.optionalDecimal("waterMl", BigDecimal.ZERO, MOST_WATER);
    var parts = form.optionalDecimal("nToOne", BigDecimal.ZERO, MOST_PARTS);
    if (ml.isEmpty() && parts.isEmpty() && !form.isWrong()) {
      form.say("waterMl", Phrase.of("mix.water-or-parts"));
    }
    var pigment = pours.stream().map(Recipe.Pour::ml).reduce(BigDecimal.ZERO, BigDecimal::add);
    var thinned = parts.map(pigment::multiply);
    var water = ml.or(() -> thinned).orElse(BigDecimal.ZERO).setScale(2, HALF_UP);
    if (ml.isPresent()
        && pigment.signum() > 0
        && thinned.filter(told -> far(told, water)).isPresent()) {
      form.say("nToOne", Phrase.of("mix.water-and-parts", Mix.ratio(water, pigment)));
    }
    if (water.compareTo(MOST_WATER) > 0) {
      form.say("nToOne", Phrase.of("mix.too-much-water", water, MOST_WATER));
    }
    return water;
  }

  // a syringe is read to a tenth of a millilitre
  private static boolean far(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(ROUNDING) > 0;
  }

  /// Notes every row whose lot is no pigment of this studio.
  static void insistOnPigment(Form form, Map<UUID, Lot> known) {
    for (int i = 1; i <= MOST_LOTS; i++) {
      var lotId = form.optionalId("lot" + i);
      var isPigment =
          lotId.map(known::get).filter(lot -> lot.kind() == Lot.Kind.PIGMENT).isPresent();
      if (lotId.isPresent() && !isPigment) {
        form.say("lot" + i, Phrase.of("house.form.not-offered"));
      }
    }
  }

  private static List<Recipe.Pour> pours(Form form) {
    var pours = new ArrayList<Recipe.Pour>();
    var taken = new HashSet<UUID>();
    for (int i = 1; i <= MOST_LOTS; i++) {
      var lotId = form.optionalId("lot" + i);
      var ml = form.optionalDecimal("ml" + i, LEAST, MOST);
      if (lotId.isPresent() && ml.isEmpty()) {
        form.say("ml" + i, Phrase.of("mix.how-much"));
      } else if (lotId.isEmpty() && ml.isPresent()) {
        form.say("lot" + i, Phrase.of("mix.which-lot"));
      } else if (lotId.isPresent() && ml.isPresent()) {
        if (!taken.add(lotId.get())) {
          form.say("lot" + i, Phrase.of("mix.same-lot"));
        }
        pours.add(Recipe.Pour.of(lotId.get(), ml.get().setScale(2, HALF_UP)));
      }
    }
    return pours;
  }

  /// The ratio of what is typed so far, while it can be reckoned.
  static Optional<BigDecimal> ratio(Form form) {
    var pigment = BigDecimal.ZERO;
    for (int i = 1; i <= MOST_LOTS; i++) {
      pigment = pigment.add(number(form.value("ml" + i), MOST).orElse(BigDecimal.ZERO));
    }
    var water = number(form.value("waterMl"), MOST_WATER);
    if (water.isEmpty()) {
      return number(form.value("nToOne"), MOST_PARTS);
    }
    return pigment.signum() > 0 ? Optional.of(Mix.ratio(water.get(), pigment)) : Optional.empty();
  }

  private static Optional<BigDecimal> number(String typed, BigDecimal most) {
    var value = typed.replace(',', '.');
    if (!value.matches("\\d{1,3}(\\.\\d{1,6})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(value)).filter(number -> number.compareTo(most) <= 0);
  }

  /// The same again, out of the same lots.
  static Form again(Mix mix) {
    var values = new HashMap<String, String>();
    values.put("name", mix.name());
    values.put("waterMl", plain(mix.waterMl()));
    values.put("note", mix.note());
    for (int i = 0; i < mix.parts().size(); i++) {
      values.put("lot" + (i + 1), mix.parts().get(i).lotId().toString());
      values.put("ml" + (i + 1), plain(mix.parts().get(i).ml()));
    }
    return Form.filled(values);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
