package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoInksTest {

  private static final DemoInks DEMO = new DemoInks(Read.table("demo-inks"));
  private static final Viewing VIEWING =
      new Viewing(
          Grid.PUBLIC,
          Observer.twoDegrees(Read.table("observers")),
          Illuminant.d65(Read.table("illuminants")));

  @Test
  void masstones_have_the_colours_that_were_measured() {
    looks(blend("77266", 1), 20.4, 0.1, 0.7);
    looks(blend("77491", 1), 34.3, 27.1, 18.1);
    looks(blend("77492", 1), 59.3, 12.2, 50.0);
    looks(blend("77891", 1), 96.9, -0.8, 1.4);
  }

  @Test
  void tints_in_white_have_the_colours_that_were_measured() {
    looks(blend("77266", 0.36), 35.2, -0.4, -4.4);
    looks(blend("77491", 0.36), 51.4, 23.5, 10.8);
    looks(blend("77492", 0.33), 79.0, 6.7, 33.9);
  }

  @Test
  void the_table_holds_what_the_curves_say() {
    var carbon = ink("77266");
    var white = ink("77891");
    for (int i = 0; i < Grid.PUBLIC.count(); i++) {
      double u = Grid.PUBLIC.nm(i) / 550;
      assertThat(carbon.k(i)).isCloseTo(4.09 * Math.pow(u, -0.97), within(1e-5));
      assertThat(white.s(i)).isCloseTo(Math.pow(u, -2.4), within(1e-5));
    }
    assertThat(white.s(15)).isEqualTo(1);
    assertThat(carbon.absorptionInSkin(15)).isEqualTo(4.09 / 2);
    assertThat(white.scatteringInSkin(15)).isEqualTo(4.0 / 3);
  }

  @Test
  void there_are_four_and_none_is_invented_beside_them() {
    assertThat(DEMO.inks().stream().map(Ink::name))
        .containsExactly("carbon black", "red oxide", "yellow oxide", "titanium white");
    assertThat(DEMO.inks()).allMatch(ink -> ink.grade() == InkGrade.LIBRARY);
    assertThat(DEMO.byColourIndex("77499")).isEmpty();
  }

  private static void looks(Blend blend, double l, double a, double b) {
    var lab = VIEWING.lab(blend.opaque(Surface.paint(false)));
    assertThat(DeltaE.between(lab, new Lab(l, a, b))).as("%s", lab).isLessThan(0.75);
  }

  private static Blend blend(String colourIndex, double share) {
    return new Blend(List.of(ink(colourIndex), ink("77891")), List.of(share, 1 - share));
  }

  private static Ink ink(String colourIndex) {
    return DEMO.byColourIndex(colourIndex).orElseThrow();
  }
}
