package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SkinTableTest {

  private final LayeredSkin skin = Skins.layers();
  private final SkinTable table = Skins.table(Skins.MEDIUM, Placement.USUAL);

  @Test
  void the_table_says_what_the_layers_say() {
    var viewing = Read.usual(Grid.PUBLIC);
    var random = new Random(3);
    double sum = 0;
    for (int i = 0; i < 60; i++) {
      var absorption = Skins.carbon(Math.exp(6 * random.nextDouble() - 3));
      var scattering = Skins.carbon(Math.exp(6 * random.nextDouble() - 4));
      double off =
          DeltaE.between(
              viewing.lab(table.slab(absorption, scattering)),
              viewing.lab(skin.pigmented(Skins.MEDIUM, Placement.USUAL, absorption, scattering)));
      assertThat(off).isLessThan(0.1);
      sum += off;
    }
    assertThat(sum / 60).isLessThan(0.03);
  }

  @Test
  void no_pigment_is_bare_skin() {
    var outright = skin.pigmented(Skins.MEDIUM, Placement.USUAL, Skins.none(), Skins.none());
    var bare = skin.bare(Skins.MEDIUM);
    assertThat(table.slab(Skins.none(), Skins.none())).isEqualTo(table.bare());
    for (int i = 0; i < Grid.PUBLIC.count(); i++) {
      assertThat(table.bare(i)).isCloseTo(outright.at(i), within(1e-14));
      assertThat(table.bare(i)).isCloseTo(bare.at(i), within(2e-4));
    }
  }

  @Test
  void more_absorption_never_lightens_and_all_stays_between_gloss_and_white() {
    var answer = new double[3];
    var random = new Random(7);
    for (int k = 0; k < 20_000; k++) {
      int index = random.nextInt(Grid.PUBLIC.count());
      double absorption = Math.exp(9 * random.nextDouble() - 5);
      double scattering = random.nextInt(5) == 0 ? 0 : Math.exp(9 * random.nextDouble() - 5);
      table.look(index, absorption, scattering, answer);
      assertThat(answer[0]).isBetween(1 / 36.0, 1.0);
      assertThat(answer[1]).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void the_slopes_are_those_of_the_curve_from_everywhere_one_looks() {
    var random = new Random(9);
    for (Look look : new Look[] {new Slab(), new Dot(), new Field(150)}) {
      for (int k = 0; k < 300; k++) {
        int index = random.nextInt(Grid.PUBLIC.count());
        double a = Math.exp(6 * random.nextDouble() - 4);
        double v = Math.exp(6 * random.nextDouble() - 4);
        var answer = new double[3];
        look.look(table, index, a, v, answer);
        double da = 1e-5 * a;
        double dv = 1e-5 * v;
        double slopeA = (seen(look, index, a + da, v) - seen(look, index, a - da, v)) / (2 * da);
        double slopeV = (seen(look, index, a, v + dv) - seen(look, index, a, v - dv)) / (2 * dv);
        assertThat(answer[1]).isCloseTo(slopeA, within(1e-6 + 1e-4 * Math.abs(slopeA)));
        assertThat(answer[2]).isCloseTo(slopeV, within(1e-6 + 1e-4 * Math.abs(slopeV)));
      }
    }
  }

  @Test
  void beyond_the_edge_the_edge_counts() {
    assertThat(seen(new Slab(), 9, 400, 1)).isEqualTo(seen(new Slab(), 9, 39.99, 1));
    assertThat(seen(new Slab(), 9, 1, 400)).isEqualTo(seen(new Slab(), 9, 1, 59.98));
  }

  private double seen(Look look, int index, double absorption, double scattering) {
    var answer = new double[3];
    look.look(table, index, absorption, scattering, answer);
    return answer[0];
  }
}
