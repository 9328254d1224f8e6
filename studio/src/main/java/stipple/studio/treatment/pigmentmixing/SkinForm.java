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
import stipple.studio.practice.colour.MeasuredColour;
import stipple.studio.practice.colour.Optics;
import stipple.studio.treatment.pigmentmixing.SkinReadings.Site;

/// Reads the forms of a client's skin: bare, and shaved.
final class SkinForm {

  private static final BigDecimal LEAST_ITA = new BigDecimal(-90);
  private static final BigDecimal MOST_ITA = new BigDecimal(90);
  private static final BigDecimal LEAST_ACROSS = new BigDecimal(8);
  private static final BigDecimal MOST_ACROSS = new BigDecimal(80);

  private SkinForm() {}

  static Form blank(LocalDate today) {
    return Form.filled(Map.of("takenOn", today.toString()));
  }

  /// What was read of bare skin: exactly one of a colour, a spectrum and an angle. A colour that no
  /// skin has is refused.
  static SkinSource bare(Form form, Optics optics) {
    var ita = form.optionalDecimal("ita", LEAST_ITA, MOST_ITA);
    if (ita.isPresent() || form.wrong("ita").isPresent()) {
      if (ColourForm.optional(form).isPresent() || form.wrong("labL").isPresent()) {
        form.say("ita", Phrase.of("skin.one-of-three"));
      }
      return new SkinSource.OfAngle(ita.orElse(BigDecimal.ZERO).doubleValue());
    }
    var colour = ColourForm.read(form);
    if (!form.isWrong() && SkinRange.of(colour.lab(optics)) == SkinRange.OUTSIDE) {
      form.say(field(colour), Phrase.of("skin.outside"));
    }
    return new SkinSource.OfColour(colour);
  }

  /// What was read of a shaved zone. Black and white cannot be one, nor what no scalp has.
  static MeasuredColour shaved(Form form, Optics optics) {
    var colour = ColourForm.read(form);
    if (!form.isWrong() && !mayBeShaved(colour.lab(optics))) {
      form.say(field(colour), Phrase.of("skin.shaved-outside"));
    }
    return colour;
  }

  // wider than skin: stubble makes it darker and greyer (chosen)
  private static boolean mayBeShaved(Lab lab) {
    return lab.l() >= 10
        && lab.l() <= 85
        && lab.a() >= -8
        && lab.a() <= 25
        && lab.b() >= -10
        && lab.b() <= 35;
  }

  /// How many millimetres of a shaved zone were seen at once.
  static BigDecimal across(Form form) {
    var across = form.optionalDecimal("acrossMm", BigDecimal.ZERO, MOST_ACROSS);
    if (across.isPresent() && across.get().compareTo(LEAST_ACROSS) < 0) {
      form.say("acrossMm", Phrase.of("skin.too-narrow"));
    } else if (across.isEmpty()) {
      form.say("acrossMm", Phrase.of("house.form.missing"));
    }
    return across.orElse(LEAST_ACROSS);
  }

  static Site site(Form form, boolean spectrum, LocalDate today) {
    var name = form.text("site", 80);
    var on = form.date("takenOn", today.minusYears(5), today);
    Instrument instrument = ColourForm.instrument(form, spectrum);
    return new Site(name, on, instrument);
  }

  static boolean isSpectrum(SkinSource source) {
    return source instanceof SkinSource.OfColour(MeasuredColour.OfSpectrum _);
  }

  private static String field(MeasuredColour colour) {
    return colour instanceof MeasuredColour.OfSpectrum ? "spectrum" : "labL";
  }
}
