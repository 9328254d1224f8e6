package stipple.studio.practice.colour;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import stipple.pigment.Lab;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// Reads a measured colour out of a form: three numbers, or a pasted spectrum.
public final class ColourForm {

  private static final BigDecimal NOUGHT = BigDecimal.ZERO;
  private static final BigDecimal WHITE = new BigDecimal(100);
  private static final BigDecimal LEAST = new BigDecimal(-128);
  private static final BigDecimal MOST = new BigDecimal(127);
  private static final MeasuredColour STAND_IN = new MeasuredColour.OfLab(new Lab(50, 0, 0));

  private ColourForm() {}

  /// The colour; where nothing or both were filled in, that is noted.
  public static MeasuredColour read(Form form) {
    return optional(form)
        .orElseGet(() -> {
          form.say("labL", Phrase.of("colour.which"));
          return STAND_IN;
        });
  }

  /// The colour, if one was filled in.
  public static Optional<MeasuredColour> optional(Form form) {
    if (form.value("spectrum").isEmpty()) {
      return lab(form, "lab").map(MeasuredColour.OfLab::new);
    }
    if (isTouched(form, "lab")) {
      form.say("spectrum", Phrase.of("colour.one-of-both"));
    }
    int first = form.optionalWhole("firstNm", 300, 900).orElse(400);
    int step = form.optionalWhole("stepNm", 1, 50).orElse(10);
    var found = SpectrumText.read(form.value("spectrum"), first, step, form.isTicked("inPercent"));
    return switch (found) {
      case SpectrumText.Curve(var spectrum) -> Optional.of(new MeasuredColour.OfSpectrum(spectrum));
      case SpectrumText.Wrong(var why) -> {
        form.say("spectrum", why);
        yield Optional.of(STAND_IN);
      }
    };
  }

  /// Three numbers in fields that begin with a name; all of them, or none.
  public static Optional<Lab> lab(Form form, String name) {
    if (!isTouched(form, name)) {
      return Optional.empty();
    }
    var l = form.decimal(name + "L", NOUGHT, WHITE).doubleValue();
    var a = form.decimal(name + "A", LEAST, MOST).doubleValue();
    var b = form.decimal(name + "B", LEAST, MOST).doubleValue();
    return Optional.of(new Lab(l, a, b));
  }

  /// What the colour was measured with; a curve comes from a spectrophotometer only.
  public static Instrument instrument(Form form, boolean spectrum) {
    var instrument = form.choice("instrument", Instrument.class);
    if (spectrum
        && form.wrong("instrument").isEmpty()
        && instrument != Instrument.SPECTROPHOTOMETER) {
      form.say("instrument", Phrase.of("colour.no-curve"));
    }
    return instrument;
  }

  private static boolean isTouched(Form form, String name) {
    return Stream.of("L", "A", "B").anyMatch(one -> !form.value(name + one).isEmpty());
  }
}
