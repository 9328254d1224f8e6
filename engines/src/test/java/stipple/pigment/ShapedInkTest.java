package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapedInkTest {

  private static final Surface GLOSS = Surface.paint(true);
  private static final Viewing VIEWING = Read.usual(Grid.PUBLIC);
  private static final DemoInks DEMO = new DemoInks(Read.table("demo-inks"));
  private static final Ink CARBON = DEMO.byColourIndex("77266").orElseThrow();
  private static final Ink RED = DEMO.byColourIndex("77491").orElseThrow();
  private static final Ink WHITE = DEMO.byColourIndex("77891").orElseThrow();

  @Test
  void a_lot_of_the_same_shape_gets_its_strength() {
    var lot = CARBON.scaled("lot", InkGrade.MEASURED, 2.5, 0.6);
    var found = found(CARBON, lot);
    assertThat(found.meanDeltaE()).isLessThan(0.2);
    assertThat(found.ink().k(15) / lot.k(15)).isCloseTo(1, within(0.05));
    assertThat(found.ink().grade()).isEqualTo(InkGrade.PHOTO);
  }

  @Test
  void a_lot_of_another_shape_shows_that_it_does_not_fit() {
    assertThat(found(CARBON, RED).meanDeltaE()).isGreaterThan(5);
  }

  @Test
  void colours_that_are_none_are_refused() {
    var grey = new Lab(50, 0, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LabDrawdown(1, 0, grey, new Lab(140, 0, 0)))
        .withMessageContaining("lightness of the film");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LabDrawdown(0.7, 0.7, grey, grey))
        .withMessageContaining("sum of the shares");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShapedInk.of("none", CARBON, WHITE, List.of(), VIEWING, GLOSS));
  }

  private static ShapedInk found(Ink shape, Ink lot) {
    var films =
        List.of(
            film(lot, 1, 0, 0.8),
            film(lot, 0.1, 0.9, 0.8),
            film(lot, 0.1, 0, 0.8),
            film(lot, 0.1, 0, 0.05));
    return ShapedInk.of("found", shape, WHITE, films, VIEWING, GLOSS);
  }

  private static LabDrawdown film(Ink lot, double share, double white, double card) {
    var bare = Reflectance.even(Grid.PUBLIC, card);
    var film = new Blend(List.of(lot, WHITE), List.of(share, white)).over(bare, GLOSS);
    return new LabDrawdown(share, white, VIEWING.lab(bare), VIEWING.lab(film));
  }
}
