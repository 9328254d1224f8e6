package stipple.studio.treatment.consultation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stipple.scalp.TapeCheck;
import stipple.scalp.TapeCheck.Contradiction;
import stipple.scalp.TapeLine;
import stipple.scalp.UnitSlip;
import stipple.scalp.UnitSlip.Unit;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioPlace.AreaUnit;
import stipple.studio.house.web.Form;

/// Reads the form on which a head is measured, and says at each field what cannot be.
final class HeadForm {

  /// What is known of the hair beneath the tapes.
  enum Hair {
    SHAVED,
    ABOUT,
    UNKNOWN
  }

  private static final BigDecimal ANY_FIGURE = BigDecimal.valueOf(9999);
  private static final BigDecimal THINNEST_MM = BigDecimal.valueOf(0.1);
  private static final BigDecimal THICKEST_MM = BigDecimal.valueOf(15);

  private final Unit usual;

  HeadForm(AreaUnit unit) {
    usual = unit == AreaUnit.CM2 ? Unit.CM : Unit.INCH;
  }

  /// A form that nobody has filled in yet.
  Form fresh() {
    return Form.filled(Map.of("unit", usual.name(), "hair", Hair.UNKNOWN.name()));
  }

  static String name(TapeLine line, int reading) {
    return line + "-" + reading;
  }

  HeadMeasurement.Readings read(Form form) {
    var unit = unit(form);
    var mm = new EnumMap<TapeLine, List<Double>>(TapeLine.class);
    for (var line : TapeLine.values()) {
      mm.put(line, readings(form, line, unit));
    }
    return new HeadMeasurement.Readings(mm, hairMm(form));
  }

  private Unit unit(Form form) {
    var unit = form.optionalChoice("unit", Unit.class).orElse(usual);
    if (unit == Unit.MM) {
      form.say("unit", Phrase.of("house.form.not-offered"));
      return usual;
    }
    return unit;
  }

  /// Says what is still needed before it can be kept.
  static void demand(Form form, HeadMeasurement.Readings readings) {
    if (form.isWrong()) {
      return;
    }
    if (readings.mm().isEmpty()) {
      form.say(name(TapeLine.CIRCUMFERENCE, 1), Phrase.of("head.no-tape"));
      return;
    }
    TapeCheck.of(readings.tapes())
        .filter(one -> one.kind() == Contradiction.Kind.IMPOSSIBLE)
        .ifPresent(one -> sayImpossible(form, one.suspects()));
  }

  private static void sayImpossible(Form form, List<TapeLine> suspects) {
    for (var line : suspects) {
      var key = line == suspects.getFirst() ? "head.take-again" : "head.take-again.too";
      form.say(name(line, 1), Phrase.of(key));
    }
  }

  private List<Double> readings(Form form, TapeLine line, Unit unit) {
    var readings = new ArrayList<Double>();
    for (int reading = 1; reading <= 3; reading++) {
      var name = name(line, reading);
      form.optionalDecimal(name, BigDecimal.ZERO, ANY_FIGURE)
          .flatMap(figure -> length(form, name, line, figure, unit))
          .ifPresent(readings::add);
    }
    if (readings.size() == 2 && TapeCheck.areApart(line, readings.get(0), readings.get(1))) {
      double apart = Math.abs(readings.get(0) - readings.get(1)) / unit.mm(1);
      form.say(name(line, 3), Phrase.of("head.apart", rounded(apart), unit));
    }
    return readings;
  }

  private static Optional<Double> length(
      Form form, String name, TapeLine line, BigDecimal figure, Unit unit) {
    double mm = rounded(unit.mm(figure.doubleValue())).doubleValue();
    if (line.isPlausible(mm)) {
      return Optional.of(mm);
    }
    form.say(
        name,
        UnitSlip.in(line, figure.doubleValue(), unit)
            .map(slip -> slipped(figure, slip))
            .orElseGet(() ->
                Phrase.of(
                    "head.out-of-range",
                    rounded(line.leastMm() / unit.mm(1)),
                    rounded(line.mostMm() / unit.mm(1)),
                    unit)));
    return Optional.empty();
  }

  // “22.5 looks like inches: choose inches, or write 57.2 cm”
  private static Phrase slipped(BigDecimal figure, UnitSlip slip) {
    double right = slip.meant().mm(figure.doubleValue()) / slip.writtenAs().mm(1);
    return Phrase.of(
        slip.meant() == Unit.MM ? "head.slip.mm" : "head.slip",
        figure,
        slip.meant(),
        rounded(right),
        slip.writtenAs());
  }

  private static Optional<Double> hairMm(Form form) {
    var said = form.optionalChoice("hair", Hair.class).orElse(Hair.UNKNOWN);
    return switch (said) {
      case SHAVED -> Optional.of(0.0);
      case ABOUT ->
          Optional.of(
              form.decimal("hairMm", THINNEST_MM, THICKEST_MM)
                  .setScale(1, RoundingMode.HALF_UP)
                  .doubleValue());
      case UNKNOWN -> Optional.empty();
    };
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }

  /// The tapes whose first two readings lie apart, or that were read a third time.
  static Set<TapeLine> thirds(Form form) {
    var thirds = EnumSet.noneOf(TapeLine.class);
    for (var line : TapeLine.values()) {
      if (form.wrong(name(line, 3)).isPresent() || !form.value(name(line, 3)).isEmpty()) {
        thirds.add(line);
      }
    }
    return thirds;
  }

  /// What is said at each field of a tape, empty where nothing is wrong.
  static Map<String, Optional<Phrase>> notes(Form form) {
    var notes = new LinkedHashMap<String, Optional<Phrase>>();
    for (var line : TapeLine.values()) {
      for (int reading = 1; reading <= 3; reading++) {
        notes.put(name(line, reading), form.wrong(name(line, reading)));
      }
    }
    return notes;
  }
}
