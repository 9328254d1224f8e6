package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Dots and fields in fair skin against counts of photons.
class LookTest {

  private static final double[] RADII_MM = {0.05, 0.075, 0.15};
  private static final double[][] PITCH_AND_RADIUS_MM = {
    {0.72, 0.05}, {0.72, 0.075}, {1.0, 0.10}, {1.3, 0.15}
  };

  // nm, absorption, bare, slab, three dots, four fields
  private static final double[][] PHOTONS = {
    {450, 1, 0.2224, 0.1862, 0.2180, 0.2146, 0.2063, 0.2211, 0.2197, 0.2201, 0.2197},
    {550, 1, 0.2947, 0.2001, 0.2834, 0.2756, 0.2557, 0.2904, 0.2861, 0.2874, 0.2862},
    {650, 1, 0.5372, 0.1991, 0.4955, 0.4686, 0.4010, 0.5088, 0.4819, 0.4894, 0.4829},
    {550, 3, 0.2947, 0.1788, 0.2711, 0.2583, 0.2319, 0.2858, 0.2786, 0.2819, 0.2813},
    {650, 3, 0.5372, 0.1676, 0.4520, 0.4100, 0.3273, 0.4799, 0.4401, 0.4580, 0.4561},
  };

  private final LayeredSkin skin = Skins.layers();

  @Test
  void slabs_dots_and_fields_keep_to_the_counted_photons() {
    for (var row : PHOTONS) {
      assertThat(seen(new Slab(), row, 0.06, 0)).isCloseTo(row[2], within(0.007));
      assertThat(seen(new Slab(), row, 0.06, row[1])).isCloseTo(row[3], within(0.0055));
      for (int i = 0; i < 3; i++) {
        assertThat(seen(new Dot(), row, RADII_MM[i], row[1])).isCloseTo(row[4 + i], within(0.012));
      }
      for (int i = 0; i < 4; i++) {
        double pitch = PITCH_AND_RADIUS_MM[i][0];
        var field = new Field(100 / (pitch * pitch));
        assertThat(seen(field, row, PITCH_AND_RADIUS_MM[i][1], row[1]))
            .isCloseTo(row[7 + i], within(0.012));
      }
    }
  }

  private double seen(Look look, double[] row, double radiusMm, double absorption) {
    var there = skin.on(new Grid((int) row[0], 10, 2));
    var table = SkinTable.of(there, Skins.FAIR, Placement.USUAL.withRadius(radiusMm));
    var answer = new double[3];
    look.look(table, 0, absorption, 0, answer);
    return answer[0];
  }

  @Test
  void the_example_of_the_design_comes_out() {
    var viewing = Read.usual(Grid.PUBLIC);
    var table = Skins.table(Skins.FAIR, Placement.USUAL);
    var carbon = Skins.carbon(1);
    assertLab(viewing.lab(new Slab().spectrum(table, carbon, Skins.none())), 52.3, -0.9, 4.2);
    assertLab(viewing.lab(new Dot().spectrum(table, carbon, Skins.none())), 62.6, 7.7, 15.1);
    assertLab(viewing.lab(new Field(193).spectrum(table, carbon, Skins.none())), 63.8, 7.9, 16.0);
  }

  @Test
  void carbon_deeper_in_the_skin_is_less_dark() {
    var viewing = Read.usual(Grid.PUBLIC);
    double before = 0;
    for (double top = 0; top < 0.45; top += 0.1) {
      var table = Skins.table(Skins.FAIR, new Placement(top, 0.15, 0.06));
      double now = viewing.lab(table.slab(Skins.carbon(1), Skins.none())).l();
      assertThat(now).isGreaterThan(before);
      before = now;
    }
  }

  @Test
  void no_dose_and_no_dots_are_bare_skin_exactly() {
    var table = Skins.table(Skins.DARK, Placement.USUAL);
    assertThat(new Dot().spectrum(table, Skins.none(), Skins.none())).isEqualTo(table.bare());
    assertThat(new Field(150).spectrum(table, Skins.none(), Skins.none())).isEqualTo(table.bare());
    assertThat(new Field(0).spectrum(table, Skins.carbon(2), Skins.none())).isEqualTo(table.bare());
  }

  @Test
  void a_dot_lies_between_bare_skin_and_the_slab() {
    var table = Skins.table(Skins.MEDIUM, Placement.USUAL);
    var carbon = Skins.carbon(1.5);
    var dot = new Dot().spectrum(table, carbon, Skins.none());
    var slab = new Slab().spectrum(table, carbon, Skins.none());
    for (int i = 0; i < Grid.PUBLIC.count(); i++) {
      assertThat(dot.at(i)).isBetween(slab.at(i), table.bare(i));
    }
  }

  @Test
  void a_faint_dot_hides_nothing_behind_itself_and_the_two_ways_of_reckoning_meet() {
    assertThat(Field.seen(0)).isEqualTo(1);
    assertThat(Field.seen(1e-6)).isCloseTo(1 - 5e-7, within(1e-12));
    assertThat(Field.seen(0.1)).isCloseTo(-Math.expm1(-0.1) / 0.1, within(1e-15));
    assertThat(Field.seen(0.1000001)).isCloseTo(Field.seen(0.1), within(1e-7));
    assertThat(Field.seen(1e4)).isCloseTo(1e-4, within(1e-15));
  }

  private static void assertLab(Lab lab, double l, double a, double b) {
    assertThat(lab.l()).isCloseTo(l, within(0.2));
    assertThat(lab.a()).isCloseTo(a, within(0.2));
    assertThat(lab.b()).isCloseTo(b, within(0.2));
  }
}
