package stipple.studio.practice.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stipple.pigment.Grid;
import stipple.pigment.Ink;
import stipple.pigment.InkGrade;
import stipple.pigment.PigmentKind;
import stipple.studio.house.Phrase;
import stipple.studio.practice.colour.Instrument;
import stipple.studio.practice.colour.Optics;
import stipple.studio.practice.stock.Calibration.Conditions;
import stipple.studio.practice.stock.Calibration.Way;

/// Finds a lot's ink in a sheet of drawdowns that is in order.
///
/// Whatever was drawn down, the result stands for a unit dose: how thick a film was cannot be told
/// from it, so the white in the set is the measure: it scatters 1 at 550 nm.
final class DrawdownReckoning {

  /// What found an ink; a later law of ours gets another name.
  static final String VERSION = "drawdowns 1";

  // above these a measured ink is not called measured (chosen, as the verdicts on a difference)
  static final double MOST_FOR_CURVES = 3;
  static final double MOST_FOR_COLOURS = 2;
  private static final double LEAST_SCATTERING = 1e-4;
  private static final double MOST = 1e6;

  private final Optics optics;
  private final String name;
  private final Optional<Ink> shape;
  private final boolean isWhite;

  /// For a lot of this name; its library shape if it has one; what it is mostly made of.
  DrawdownReckoning(Optics optics, String name, Optional<Ink> shape, PigmentKind kind) {
    this.optics = optics;
    this.name = name;
    this.shape = shape;
    this.isWhite = kind == PigmentKind.TITANIUM_DIOXIDE;
  }

  DrawdownFit fit(DrawdownSheet sheet, Conditions conditions) {
    if (!sheet.holdsWhite() && !isWhite) {
      return new DrawdownFit.NotFound(Phrase.of("drawdown.needs-white"));
    }
    if (sheet.isSpectral()) {
      return new CurveFit(optics, name, isWhite).fit(sheet, conditions);
    }
    return shape
        .map(curve -> new ShapeFit(optics, name, curve, isWhite).fit(sheet, conditions))
        .orElseGet(() -> new DrawdownFit.NotFound(Phrase.of("drawdown.needs-shape")));
  }

  /// The ink for a unit dose of the white beside it.
  static Optional<Ink> perUnitDose(Ink ink, Ink white, InkGrade grade) {
    double unit = white.on(new Grid(550, 10, 2)).s(0);
    if (unit < LEAST_SCATTERING) {
      return Optional.empty();
    }
    var k = new double[ink.grid().count()];
    var s = new double[k.length];
    for (int i = 0; i < k.length; i++) {
      k[i] = Math.min(MOST, ink.k(i) / unit);
      s[i] = Math.min(MOST, ink.s(i) / unit);
    }
    return Optional.of(Ink.of(ink.name(), grade, ink.grid(), k, s));
  }

  static double mean(List<DrawdownFit.Film> films) {
    return films.stream().mapToDouble(DrawdownFit.Film::deltaE).average().orElse(0);
  }

  /// The badge that the films give, and why not a better one.
  static InkGrade grade(Conditions conditions, Way way, double meanDeltaE, List<Phrase> notes) {
    var why = new ArrayList<Phrase>();
    if (conditions.instrument() == Instrument.PHOTO) {
      why.add(Phrase.of("drawdown.note.photo"));
    }
    if (way == Way.TINT) {
      why.add(Phrase.of("drawdown.note.tint"));
    }
    if (meanDeltaE > (way == Way.SHAPE ? MOST_FOR_COLOURS : MOST_FOR_CURVES)) {
      why.add(Phrase.of("drawdown.note.off"));
    }
    notes.addAll(why);
    if (way == Way.SHAPE) {
      notes.add(Phrase.of("drawdown.note.shape"));
    }
    return why.isEmpty() ? InkGrade.MEASURED : InkGrade.PHOTO;
  }
}
