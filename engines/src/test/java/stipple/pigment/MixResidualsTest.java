package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;

class MixResidualsTest {

  private static final double STEP = 1e-6;

  @Test
  void the_slopes_are_those_of_the_residuals() {
    var table = Skins.table(Skins.MEDIUM, Placement.USUAL);
    for (Look look : new Look[] {new Field(150), new Dot(), new Slab()}) {
      var palette = new Palette(table, look, Hand.USUAL, Shelf.inks(4));
      var grey = Target.of(Reflectance.even(Grid.PUBLIC, 0.2));
      for (var target : List.of(grey, Target.of(new Lab(45, 8, 9)), Target.of(new Lab(60, 0, 0)))) {
        var spectrum = new MixSpectrum(palette, 0, 1, 2, 3);
        check(new MixResiduals(spectrum, Shelf.lights(), target, 0.01));
      }
    }
  }

  private static void check(MixResiduals residuals) {
    for (int i = 0; i < 20; i++) {
      var drawn = Shelf.mix(new Seed(53).named(i), 4, 1, 40);
      var shares = drawn.stream().mapToDouble(share -> share).toArray();
      var slopes = new double[residuals.rows()][residuals.unknowns()];
      residuals.at(shares, new double[residuals.rows()]);
      residuals.slopes(slopes);
      for (int unknown = 0; unknown < shares.length; unknown++) {
        double step = STEP * shares[unknown];
        var more = off(residuals, shares, unknown, step);
        var less = off(residuals, shares, unknown, -step);
        for (int row = 0; row < more.length; row++) {
          double slope = (more[row] - less[row]) / (2 * step);
          double slack = 1e-4 + 1e-4 * Math.abs(slope);
          assertThat(slopes[row][unknown]).isCloseTo(slope, within(slack));
        }
      }
    }
  }

  private static double[] off(MixResiduals residuals, double[] shares, int unknown, double step) {
    var moved = shares.clone();
    moved[unknown] += step;
    var off = new double[residuals.rows()];
    residuals.at(moved, off);
    return off;
  }

  @Test
  void the_residuals_are_about_the_difference_near_the_target() {
    var table = Skins.table(Skins.MEDIUM, Placement.USUAL);
    var palette = new Palette(table, new Slab(), Hand.USUAL, Shelf.inks(1));
    var bare = Read.usual(Grid.PUBLIC).lab(table.bare());
    var near = Target.of(new Lab(bare.l() - 0.7, bare.a() + 0.3, bare.b() - 0.4));
    var spectrum = new MixSpectrum(palette, 0);
    var residuals = new MixResiduals(spectrum, Shelf.lights(), near, 0);
    var off = new double[residuals.rows()];
    residuals.at(new double[1], off);
    double sum = Math.sqrt(off[0] * off[0] + off[1] * off[1] + off[2] * off[2]);
    assertThat(sum).isCloseTo(residuals.deltaE(), within(0.1));
    assertThat(residuals.score()).isEqualTo(residuals.deltaE());
  }
}
