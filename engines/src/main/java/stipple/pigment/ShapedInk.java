package stipple.pigment;

import java.util.List;
import stipple.number.Bounds;
import stipple.number.Exponential;

/// An ink known by colours only: the shape of a library ink, absorbing and scattering so many times
/// as much as fits the colours best.
///
/// Three numbers cannot tell a curve. Shape and card are therefore taken as given: the ink has the
/// curves of its pigment, the card gives back the same share at all wavelengths. *Range*: how far
/// the film's colours stay off is told, so that a wrong shape shows.
public record ShapedInk(Ink ink, double meanDeltaE) {

  // how sure a reading is, and how far lots of one pigment lie apart (both chosen)
  private static final double LAB_SD = 1;
  private static final double LOG_SD = 1;
  // e⁶ is about 400 times as strong: far beyond any lot (chosen)
  private static final double MOST_LOG = 6;

  /// The ink of a shape that has these colours best.
  ///
  /// *Domain*: 1–100 films under the light and eye of the viewing; shape and white on any grid.
  public static ShapedInk of(
      String name,
      Ink shape,
      Ink white,
      List<LabDrawdown> films,
      Viewing viewing,
      Surface surface) {
    Bounds.within(films.size(), "number of drawdowns", "", 1, 100);
    Ink curve = shape.on(viewing.grid());
    Ink rest = white.on(viewing.grid());
    double[] start = new double[2];
    DampedSquares found =
        DampedSquares.from(
            start, logs -> misses(scaled(name, curve, logs), rest, films, viewing, surface, logs));
    Ink ink = scaled(name, curve, found.place());
    double sum = 0;
    for (LabDrawdown film : films) {
      sum += DeltaE.between(film.film(), foretold(ink, rest, film, viewing, surface));
    }
    return new ShapedInk(ink, sum / films.size());
  }

  private static Ink scaled(String name, Ink curve, double[] logs) {
    return curve.scaled(name, InkGrade.PHOTO, times(logs[0]), times(logs[1]));
  }

  private static double times(double log) {
    return Exponential.exp(Math.max(-MOST_LOG, Math.min(MOST_LOG, log)));
  }

  private static double[] misses(
      Ink ink,
      Ink white,
      List<LabDrawdown> films,
      Viewing viewing,
      Surface surface,
      double[] logs) {
    double[] misses = new double[3 * films.size() + 2];
    for (int i = 0; i < films.size(); i++) {
      Lab seen = films.get(i).film();
      Lab told = foretold(ink, white, films.get(i), viewing, surface);
      misses[3 * i] = (told.l() - seen.l()) / LAB_SD;
      misses[3 * i + 1] = (told.a() - seen.a()) / LAB_SD;
      misses[3 * i + 2] = (told.b() - seen.b()) / LAB_SD;
    }
    misses[3 * films.size()] = logs[0] / LOG_SD;
    misses[3 * films.size() + 1] = logs[1] / LOG_SD;
    return misses;
  }

  private static Lab foretold(
      Ink ink, Ink white, LabDrawdown film, Viewing viewing, Surface surface) {
    double share = Math.max(0, Math.min(1, film.card().xyz(viewing.white()).y() / 100));
    Reflectance card = Reflectance.even(viewing.grid(), share);
    Blend blend = new Blend(List.of(ink, white), List.of(film.share(), film.whiteShare()));
    return viewing.lab(blend.over(card, surface));
  }
}
