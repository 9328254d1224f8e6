package stipple.studio.practice.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stipple.pigment.Blend;
import stipple.pigment.Grid;
import stipple.pigment.Ink;
import stipple.pigment.InkGrade;
import stipple.pigment.PigmentKind;
import stipple.pigment.Reflectance;
import stipple.pigment.Surface;
import stipple.studio.practice.colour.Instrument;
import stipple.studio.practice.colour.Optics;
import stipple.studio.practice.colour.Sight;
import stipple.studio.practice.colour.SomeOptics;
import stipple.studio.practice.stock.Calibration.Conditions;
import stipple.studio.practice.stock.Calibration.Way;

/// Films are painted of inks that are known, and the inks are found again.
class DrawdownReckoningTest {

  private static final Optics OPTICS = SomeOptics.read();
  private static final Grid GRID = Grid.PUBLIC;
  private static final Surface SURFACE = Surface.paint(true);
  private static final Ink CARBON = OPTICS.inks().byColourIndex("77266").orElseThrow();
  private static final Ink RED = OPTICS.inks().byColourIndex("77491").orElseThrow();
  private static final Ink WHITE = OPTICS.inks().byColourIndex("77891").orElseThrow();

  /// A film of so many unit doses of a lot and white.
  private record Painted(String film, double share, double white) {}

  private static final List<Painted> FILMS =
      List.of(
          new Painted("undiluted", 1, 0),
          new Painted("in white", 0.1, 0.9),
          new Painted("in gel", 0.02, 0));

  @Test
  void spectra_find_the_lot_however_thick_the_films_were() {
    var lot = CARBON.scaled("lot", InkGrade.LIBRARY, 1.6, 1.2);
    for (double thick : new double[] {2, 8}) {
      var found = found(sheet(lot, thick, true, FILMS), Instrument.SPECTROPHOTOMETER, CARBON);
      assertThat(found.way()).isEqualTo(Way.CURVES);
      assertThat(found.ink().grade()).isEqualTo(InkGrade.MEASURED);
      assertThat(found.meanDeltaE()).isLessThan(0.3);
      for (int nm : new int[] {450, 550, 650}) {
        int i = (nm - 400) / 10;
        assertThat(found.ink().k(i) / lot.on(GRID).k(i)).isCloseTo(1, within(0.1));
      }
    }
  }

  @Test
  void spectra_of_films_that_hide_their_card_take_the_librarys_white_and_say_so() {
    var opaque = FILMS.subList(0, 2);
    var found = found(sheet(CARBON, 400, true, opaque), Instrument.SPECTROPHOTOMETER, CARBON);
    assertThat(found.way()).isEqualTo(Way.TINT);
    assertThat(found.ink().grade()).isEqualTo(InkGrade.PHOTO);
    assertThat(found.notes()).extracting("key").contains("drawdown.note.tint");
    assertThat(found.ink().k(15) / CARBON.on(GRID).k(15)).isCloseTo(1, within(0.1));
  }

  @Test
  void colours_scale_the_librarys_shape() {
    var lot = CARBON.scaled("lot", InkGrade.LIBRARY, 1.6, 1.2);
    var found = found(sheet(lot, 10, false, FILMS), Instrument.COLORIMETER, CARBON);
    assertThat(found.way()).isEqualTo(Way.SHAPE);
    assertThat(found.meanDeltaE()).isLessThan(1.5);
    assertThat(found.ink().grade()).isEqualTo(InkGrade.MEASURED);
    double middle = found.ink().k(17) / lot.on(Optics.GRID).k(17);
    assertThat(middle).isCloseTo(1, within(0.3));
  }

  @Test
  void a_photo_stays_a_photo_and_a_wrong_shape_is_not_called_measured() {
    var sheet = sheet(CARBON, 10, false, FILMS);
    assertThat(found(sheet, Instrument.PHOTO, CARBON).ink().grade()).isEqualTo(InkGrade.PHOTO);
    var wrong = found(sheet, Instrument.COLORIMETER, RED);
    assertThat(wrong.ink().grade()).isEqualTo(InkGrade.PHOTO);
    assertThat(wrong.notes()).extracting("key").contains("drawdown.note.off");
  }

  @Test
  void white_measures_itself() {
    var alone = List.of(new Painted("thin", 1, 0), new Painted("thinner", 0.3, 0));
    var sheet = sheet(WHITE, 2, true, alone);
    var found =
        (DrawdownFit.Found)
            new DrawdownReckoning(OPTICS, "white", Optional.empty(), PigmentKind.TITANIUM_DIOXIDE)
                .fit(sheet, conditions(Instrument.SPECTROPHOTOMETER));
    assertThat(found.ink().s(15)).isCloseTo(1, within(1e-9));
  }

  @Test
  void films_that_cannot_tell_the_ink_are_answered_with_what_to_measure() {
    var noWhite = sheet(CARBON, 3, true, List.of(FILMS.getFirst(), FILMS.getLast()));
    assertThat(why(noWhite, Optional.of(CARBON))).isEqualTo("drawdown.needs-white");
    var noTint = sheet(CARBON, 400, true, List.of(FILMS.get(1)));
    assertThat(why(noTint, Optional.of(CARBON))).isEqualTo("drawdown.needs-tint");
    var noShape = sheet(CARBON, 3, false, FILMS);
    assertThat(why(noShape, Optional.empty())).isEqualTo("drawdown.needs-shape");
  }

  private static String why(DrawdownSheet sheet, Optional<Ink> shape) {
    var fit =
        new DrawdownReckoning(OPTICS, "lot", shape, PigmentKind.CARBON)
            .fit(sheet, conditions(Instrument.SPECTROPHOTOMETER));
    return ((DrawdownFit.NotFound) fit).why().key();
  }

  private static DrawdownFit.Found found(DrawdownSheet sheet, Instrument instrument, Ink shape) {
    assertThat(sheet.wrong()).isEmpty();
    return (DrawdownFit.Found)
        new DrawdownReckoning(OPTICS, "lot", Optional.of(shape), PigmentKind.CARBON)
            .fit(sheet, conditions(instrument));
  }

  private static Conditions conditions(Instrument instrument) {
    return new Conditions(instrument, true, Sight.D65_10, false, false);
  }

  // through the text, as somebody types it
  private static DrawdownSheet sheet(Ink lot, double thick, boolean curves, List<Painted> films) {
    var head =
        curves
            ? IntStream.range(0, 31)
                .mapToObj(i -> "r" + (400 + 10 * i))
                .collect(Collectors.joining(","))
            : "L,a,b";
    var text = new StringBuilder("film,card,share,white," + head + "\n");
    for (var card : new String[] {"black", "white"}) {
      var bare = Reflectance.even(GRID, card.equals("black") ? 0.06 : 0.85);
      text.append(row("bare", card, 0, 0, bare, curves));
      for (var film : films) {
        var inks = List.of(thickened(lot, thick), thickened(WHITE, thick));
        var seen = new Blend(inks, List.of(film.share(), film.white())).over(bare, SURFACE);
        text.append(row(film.film(), card, film.share(), film.white(), seen, curves));
      }
    }
    return DrawdownText.read(text.toString(), false, false);
  }

  private static Ink thickened(Ink ink, double thick) {
    return ink.on(GRID).scaled(ink.name(), ink.grade(), thick, thick);
  }

  private static String row(
      String film, String card, double share, double white, Reflectance seen, boolean curves) {
    var lab = OPTICS.usual().lab(seen);
    var numbers = curves ? seen.shares() : new double[] {lab.l(), lab.a(), lab.b()};
    var cells = new StringBuilder(film + "," + card + "," + share + "," + white);
    for (double number : numbers) {
      cells.append(",").append(String.format(Locale.ROOT, "%.6f", number));
    }
    return cells + "\n";
  }
}
