package stipple.studio.practice.stock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stipple.pigment.Blend;
import stipple.pigment.DeltaE;
import stipple.pigment.Drawdown;
import stipple.pigment.Grid;
import stipple.pigment.Ink;
import stipple.pigment.InkFit;
import stipple.pigment.InkGrade;
import stipple.pigment.Reflectance;
import stipple.pigment.Surface;
import stipple.studio.house.Phrase;
import stipple.studio.practice.colour.Optics;
import stipple.studio.practice.stock.Calibration.Conditions;
import stipple.studio.practice.stock.Calibration.Way;
import stipple.studio.practice.stock.DrawdownSheet.Card;
import stipple.studio.practice.stock.DrawdownSheet.Row;

/// Finds an ink from whole curves: with the studio's white as a second unknown where a card shines
/// through a film, else from masstone and tint with the library's white.
final class CurveFit {

  private static final String LOT = "lot";
  private static final String WHITE = "white";
  // what two halves of a card may differ by under a film that hides them (chosen)
  private static final double HIDDEN = 0.01;
  private static final double ALONE = 0.95;
  private static final double USUAL_TINT = 0.1;

  private final Optics optics;
  private final String name;
  private final boolean isWhite;

  CurveFit(Optics optics, String name, boolean isWhite) {
    this.optics = optics;
    this.name = name;
    this.isWhite = isWhite;
  }

  DrawdownFit fit(DrawdownSheet sheet, Conditions conditions) {
    if (showsCard(sheet)) {
      return curves(sheet, conditions);
    }
    return isWhite && !sheet.holdsWhite()
        ? new DrawdownFit.NotFound(Phrase.of("drawdown.too-thick"))
        : tint(sheet, conditions);
  }

  private DrawdownFit curves(DrawdownSheet sheet, Conditions conditions) {
    var surface = Surface.paint(conditions.glossIncluded());
    var names = sheet.holdsWhite() ? List.of(LOT, WHITE) : List.of(LOT);
    var found = InkFit.fit(names, drawdowns(sheet), surface, InkGrade.MEASURED);
    var films = new ArrayList<DrawdownFit.Film>();
    for (var row : sheet.films()) {
      var shares = names.size() == 1 ? List.of(row.share()) : List.of(row.share(), row.white());
      var foretold = new Blend(found, shares).over(curve(sheet, sheet.bare(row.card())), surface);
      films.add(film(sheet, row, foretold));
    }
    var white = found.getLast();
    return told(found.getFirst(), white, Way.CURVES, films, conditions);
  }

  private DrawdownFit tint(DrawdownSheet sheet, Conditions conditions) {
    var masstone =
        sheet.films().stream().filter(row -> row.white() == 0 && row.share() >= ALONE).toList();
    var tint =
        sheet.films().stream()
            .filter(row -> row.white() > 0 && row.share() > 0)
            .min(Comparator.comparingDouble(row -> Math.abs(inWhite(row) - USUAL_TINT)));
    if (masstone.isEmpty() || tint.isEmpty()) {
      return new DrawdownFit.NotFound(Phrase.of("drawdown.needs-tint"));
    }
    var surface = Surface.paint(conditions.glossIncluded());
    var white = optics.inks().byColourIndex("77891").orElseThrow().on(sheet.grid().orElseThrow());
    var ink =
        InkFit.fromTint(
            name,
            curve(sheet, masstone.getFirst().measured()),
            curve(sheet, tint.get().measured()),
            inWhite(tint.get()),
            white,
            surface);
    var films = new ArrayList<DrawdownFit.Film>();
    for (var row : sheet.films()) {
      var shares = List.of(row.share(), row.white());
      films.add(film(sheet, row, new Blend(List.of(ink, white), shares).opaque(surface)));
    }
    return told(ink, white, Way.TINT, films, conditions);
  }

  private DrawdownFit told(
      Ink ink, Ink white, Way way, List<DrawdownFit.Film> films, Conditions conditions) {
    var notes = new ArrayList<Phrase>();
    double mean = DrawdownReckoning.mean(films);
    var grade = DrawdownReckoning.grade(conditions, way, mean, notes);
    return DrawdownReckoning.perUnitDose(ink, white, grade)
        .<DrawdownFit>map(
            unit -> new DrawdownFit.Found(unit.scaled(name, grade, 1, 1), way, films, mean, notes))
        .orElseGet(() -> new DrawdownFit.NotFound(Phrase.of("drawdown.no-scattering")));
  }

  private DrawdownFit.Film film(DrawdownSheet sheet, Row row, Reflectance foretold) {
    var seen = optics.usual().lab(curve(sheet, row.measured()));
    var told = optics.usual().lab(foretold);
    return new DrawdownFit.Film(row, seen, told, DeltaE.between(seen, told));
  }

  private static List<Drawdown> drawdowns(DrawdownSheet sheet) {
    Map<String, List<Row>> films = new LinkedHashMap<>();
    sheet
        .films()
        .forEach(row -> films.computeIfAbsent(row.film(), _ -> new ArrayList<>()).add(row));
    return films.values().stream()
        .map(rows -> new Drawdown(shares(rows.getFirst()), onCards(sheet, rows)))
        .toList();
  }

  private static Map<String, Double> shares(Row row) {
    return row.white() > 0
        ? Map.of(LOT, row.share(), WHITE, row.white())
        : Map.of(LOT, row.share());
  }

  private static List<Drawdown.OnCard> onCards(DrawdownSheet sheet, List<Row> rows) {
    return rows.stream()
        .map(row ->
            new Drawdown.OnCard(curve(sheet, sheet.bare(row.card())), curve(sheet, row.measured())))
        .toList();
  }

  // A film on both halves of the card whose curves differ lets the card through.
  private static boolean showsCard(DrawdownSheet sheet) {
    return sheet.films().stream()
        .filter(row -> row.card() == Card.BLACK)
        .anyMatch(black ->
            onWhite(sheet, black.film())
                .filter(white -> differ(black.measured(), white.measured()))
                .isPresent());
  }

  private static Optional<Row> onWhite(DrawdownSheet sheet, String film) {
    return sheet.films().stream()
        .filter(row -> row.card() == Card.WHITE && row.film().equals(film))
        .findFirst();
  }

  private static boolean differ(double[] one, double[] other) {
    for (int i = 0; i < one.length; i++) {
      if (Math.abs(one[i] - other[i]) > HIDDEN) {
        return true;
      }
    }
    return false;
  }

  private static double inWhite(Row row) {
    return Math.max(0.001, Math.min(0.999, row.share() / (row.share() + row.white())));
  }

  private static Reflectance curve(DrawdownSheet sheet, double[] measured) {
    Grid grid = sheet.grid().orElseThrow();
    return Reflectance.of(grid, Arrays.stream(measured).map(one -> Math.min(1, one)).toArray());
  }
}
