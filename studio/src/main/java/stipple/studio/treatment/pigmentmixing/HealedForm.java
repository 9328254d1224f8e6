package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import stipple.pigment.Lab;
import stipple.pigment.SkinRange;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.colour.ColourForm;
import stipple.studio.practice.colour.Instrument;

/// Reads the form of a healed mix.
final class HealedForm {

  /// Before that the skin itself is not as it was.
  static final int LEAST_DAYS = 28;

  private static final BigDecimal LEAST_DENSITY = BigDecimal.ONE;
  private static final BigDecimal MOST_DENSITY = new BigDecimal(1000);
  private static final Lab STAND_IN = new Lab(60, 10, 15);

  private HealedForm() {}

  static Form blank(LocalDate today) {
    return Form.filled(Map.of("readOn", today.toString(), "passes", "1"));
  }

  static HealedReading.Seen read(Form form, LocalDate mixedOn, LocalDate today) {
    var bare = lab(form, "bare");
    if (form.wrong("bareL").isEmpty() && SkinRange.of(bare) == SkinRange.OUTSIDE) {
      form.say("bareL", Phrase.of("skin.outside"));
    }
    var as = form.choice("seenAs", HealedReading.SeenAs.class);
    var treated = lab(form, "seen");
    var density = form.optionalDecimal("density", LEAST_DENSITY, MOST_DENSITY);
    if (as == HealedReading.SeenAs.FIELD && density.isEmpty()) {
      form.say("density", Phrase.of("healed.density-of-field"));
    }
    int passes = form.whole("passes", 1, 5);
    var site = form.text("site", 80);
    var treatedOn = form.date("treatedOn", mixedOn, today);
    var readOn = form.date("readOn", mixedOn, today);
    if (form.wrong("treatedOn").isEmpty()
        && form.wrong("readOn").isEmpty()
        && readOn.isBefore(treatedOn.plusDays(LEAST_DAYS))) {
      form.say("readOn", Phrase.of("healed.too-early", LEAST_DAYS));
    }
    return new HealedReading.Seen(
        form.choice("instrument", Instrument.class),
        bare,
        as,
        treated,
        density,
        passes,
        site,
        treatedOn,
        readOn);
  }

  private static Lab lab(Form form, String name) {
    return ColourForm.lab(form, name)
        .orElseGet(() -> {
          form.say(name + "L", Phrase.of("house.form.missing"));
          return STAND_IN;
        });
  }
}
