package stipple.studio.practice.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stipple.pigment.Blend;
import stipple.pigment.DeltaE;
import stipple.pigment.Ink;
import stipple.pigment.InkGrade;
import stipple.pigment.Lab;
import stipple.pigment.LabDrawdown;
import stipple.pigment.Reflectance;
import stipple.pigment.ShapedInk;
import stipple.pigment.Surface;
import stipple.pigment.Viewing;
import stipple.studio.house.Phrase;
import stipple.studio.practice.colour.Optics;
import stipple.studio.practice.stock.Calibration.Conditions;
import stipple.studio.practice.stock.Calibration.Way;
import stipple.studio.practice.stock.DrawdownSheet.Row;

/// Finds an ink from colours: the library's curve of its pigments, scaled.
///
/// How many unit doses thick the films are is tried in steps, for a colour does not tell it; the
/// white of the set is the library's, scaled by films of white alone where there are some.
final class ShapeFit {

  private static final double[] THICKNESSES = {1, 3, 10, 30, 100};
  // a thicker film must fit better by so much to be believed (chosen)
  private static final double BETTER = 0.01;

  private final Optics optics;
  private final String name;
  private final Ink shape;
  private final Ink libraryWhite;
  private final boolean isWhite;

  ShapeFit(Optics optics, String name, Ink shape, boolean isWhite) {
    this.optics = optics;
    this.name = name;
    this.shape = shape.on(Optics.GRID);
    this.libraryWhite = optics.inks().byColourIndex("77891").orElseThrow().on(Optics.GRID);
    this.isWhite = isWhite;
  }

  private record Tried(Ink ink, Ink white, double meanDeltaE) {}

  DrawdownFit fit(DrawdownSheet sheet, Conditions conditions) {
    var viewing = optics.seen(conditions.sight());
    var surface = Surface.paint(conditions.glossIncluded());
    Optional<Tried> best = Optional.empty();
    for (double thick : THICKNESSES) {
      var tried = tried(sheet, thick, viewing, surface);
      if (best.isEmpty() || tried.meanDeltaE() < best.get().meanDeltaE() - BETTER) {
        best = Optional.of(tried);
      }
    }
    return told(sheet, best.orElseThrow(), viewing, surface, conditions);
  }

  private Tried tried(DrawdownSheet sheet, double thick, Viewing viewing, Surface surface) {
    var white = libraryWhite.scaled("white", InkGrade.LIBRARY, thick, thick);
    var alone = sheet.films().stream().filter(row -> row.share() == 0).toList();
    if (!alone.isEmpty()) {
      var films = alone.stream().map(row -> drawdown(sheet, row, row.white(), 0)).toList();
      white = ShapedInk.of("white", white, white, films, viewing, surface).ink();
    }
    var curve = shape.scaled(name, InkGrade.LIBRARY, thick, thick);
    var films =
        sheet.films().stream()
            .filter(row -> row.share() > 0)
            .map(row -> drawdown(sheet, row, row.share(), row.white()))
            .toList();
    var found = ShapedInk.of(name, curve, white, films, viewing, surface);
    return new Tried(found.ink(), white, found.meanDeltaE());
  }

  private DrawdownFit told(
      DrawdownSheet sheet, Tried found, Viewing viewing, Surface surface, Conditions conditions) {
    var films = new ArrayList<DrawdownFit.Film>();
    for (var row : sheet.films()) {
      var seen = lab(row.measured());
      var told =
          viewing.lab(
              new Blend(List.of(found.ink(), found.white()), List.of(row.share(), row.white()))
                  .over(card(sheet, row, viewing), surface));
      films.add(new DrawdownFit.Film(row, seen, told, DeltaE.between(seen, told)));
    }
    var notes = new ArrayList<Phrase>();
    double mean = DrawdownReckoning.mean(films);
    var grade = DrawdownReckoning.grade(conditions, Way.SHAPE, mean, notes);
    var unit = isWhite && !sheet.holdsWhite() ? found.ink() : found.white();
    return DrawdownReckoning.perUnitDose(found.ink(), unit, grade)
        .<DrawdownFit>map(ink -> new DrawdownFit.Found(ink, Way.SHAPE, films, mean, notes))
        .orElseGet(() -> new DrawdownFit.NotFound(Phrase.of("drawdown.no-scattering")));
  }

  // an opacity card is grey: the same share at all wavelengths
  private static Reflectance card(DrawdownSheet sheet, Row row, Viewing viewing) {
    double share = lab(sheet.bare(row.card())).xyz(viewing.white()).y() / 100;
    return Reflectance.even(viewing.grid(), Math.max(0, Math.min(1, share)));
  }

  private static LabDrawdown drawdown(DrawdownSheet sheet, Row row, double share, double white) {
    return new LabDrawdown(
        Math.max(0.001, share), white, lab(sheet.bare(row.card())), lab(row.measured()));
  }

  private static Lab lab(double[] measured) {
    return new Lab(measured[0], measured[1], measured[2]);
  }
}
