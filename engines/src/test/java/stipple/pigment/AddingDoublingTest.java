package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AddingDoublingTest {

  @Test
  void the_four_streams_carry_all_light_and_stand_where_the_design_says() {
    var streams = Streams.fourInSkin();
    double[] cosines = {0.1478965972, 0.5519576150, 0.7999028081, 1};
    double[] weights = {0.3499271061, 0.3499271061, 0.2251093408, 0.0750364469};
    double sum = 0;
    for (int i = 0; i < 4; i++) {
      assertThat(streams.cosine(i)).isCloseTo(cosines[i], within(1e-10));
      assertThat(streams.weight(i)).isCloseTo(weights[i], within(1e-10));
      sum += 2 * streams.cosine(i) * streams.weight(i);
    }
    assertThat(sum).isCloseTo(1, within(1e-14));
    assertThat(streams.heldBack(1)).isEqualTo(1);
    assertThat(streams.heldBack(2)).isCloseTo(0.0607089333, within(1e-10));
    assertThat(streams.heldBack(3)).isCloseTo(0.0277777778, within(1e-10));
    assertThat(streams.thrownBack()).isCloseTo(0.0277777778, within(1e-10));
  }

  @Test
  void the_own_quadrature_of_the_test_makes_the_same_four_streams() {
    var streams = Streams.fourInSkin();
    var twin = Quadrature.skin(4);
    for (int i = 0; i < 4; i++) {
      assertThat(twin.cosine(i)).isCloseTo(streams.cosine(i), within(1e-12));
      assertThat(twin.weight(i)).isCloseTo(streams.weight(i), within(1e-12));
    }
  }

  /// Prahl's table: albedo 0.9, scattering alike to all sides, no surface, endlessly thick.
  @Test
  void an_endless_layer_gives_back_what_is_published() {
    assertEndless(Quadrature.matched(4, 0), 0.41492, 0.47805, 6e-6);
    assertEndless(Quadrature.matched(8, 0), 0.41495, 0.47802, 2e-4);
    assertEndless(Quadrature.matched(16, 0), 0.41495, 0.47802, 2e-5);
  }

  private static void assertEndless(
      Streams streams, double straight, double diffuse, double tolerance) {
    var doubling = new AddingDoubling(streams);
    var back = doubling.operator();
    var through = doubling.operator();
    doubling.layer(1000, 9000, back, through);
    assertThat(doubling.leaving(back)).isCloseTo(straight, within(tolerance));
    double sum = 0;
    for (int i = 0; i < streams.count(); i++) {
      for (int j = 0; j < streams.count(); j++) {
        sum += 2 * streams.cosine(i) * streams.weight(i) * back[i * streams.count() + j];
      }
    }
    assertThat(sum).isCloseTo(diffuse, within(tolerance));
  }

  @Test
  void nothing_is_lost_where_nothing_absorbs() {
    for (double depth : new double[] {0, 0.001, 0.3, 5, 80}) {
      for (int n : new int[] {4, 16}) {
        var streams = Quadrature.skin(n);
        var doubling = new AddingDoubling(streams);
        var back = doubling.operator();
        var through = doubling.operator();
        doubling.layer(0, depth, back, through);
        for (int from = 0; from < n; from++) {
          double out = 0;
          for (int to = 0; to < n; to++) {
            out +=
                streams.cosine(to)
                    * streams.weight(to)
                    * (back[to * n + from] + through[to * n + from]);
          }
          double in = streams.cosine(from) * streams.weight(from);
          assertThat(out / in).isCloseTo(1, within(1e-9));
        }
      }
    }
  }

  @Test
  void a_layer_that_only_absorbs_passes_light_by_beers_law() {
    var doubling = AddingDoubling.inSkin();
    var streams = Streams.fourInSkin();
    var back = doubling.operator();
    var through = doubling.operator();
    doubling.layer(0.7, 0, back, through);
    for (int i = 0; i < 4; i++) {
      assertThat(through[i * 4 + i]).isCloseTo(Math.exp(-0.7 / streams.cosine(i)), within(2e-4));
      assertThat(back[i * 4 + i]).isCloseTo(0, within(1e-15));
    }
  }

  @Test
  void a_layer_in_two_parts_is_the_layer() {
    var doubling = AddingDoubling.inSkin();
    var whole = doubling.operator();
    var through = doubling.operator();
    doubling.layer(0.4, 3.0, whole, through);
    var parts = doubling.operator();
    var upper = doubling.operator();
    doubling.layer(0.4 * 0.3, 3.0 * 0.3, parts, through);
    doubling.layer(0.4 * 0.7, 3.0 * 0.7, upper, through);
    doubling.cover(parts, upper, through);
    for (int i = 0; i < 16; i++) {
      assertThat(parts[i]).isCloseTo(whole[i], within(1e-4));
    }
    assertThat(doubling.leaving(parts)).isCloseTo(doubling.leaving(whole), within(2e-5));
  }

  @Test
  void a_layer_of_no_thickness_changes_nothing() {
    var doubling = AddingDoubling.inSkin();
    var ground = doubling.operator();
    var back = doubling.operator();
    var through = doubling.operator();
    doubling.layer(0.2, 4, ground, through);
    double before = doubling.leaving(ground);
    doubling.layer(0, 0, back, through);
    doubling.cover(ground, back, through);
    assertThat(doubling.leaving(ground)).isCloseTo(before, within(1e-15));
  }

  @Test
  void more_absorption_never_gives_more_light_and_more_scattering_never_less() {
    var doubling = AddingDoubling.inSkin();
    var ground = doubling.operator();
    var through = doubling.operator();
    double before = 1;
    for (double absorption = 0; absorption < 20; absorption = absorption * 1.3 + 0.001) {
      doubling.layer(absorption, 5, ground, through);
      double now = doubling.leaving(ground);
      assertThat(now).isLessThan(before).isGreaterThan(1 / 36.0);
      before = now;
    }
    before = 0;
    for (double scattering = 0; scattering < 200; scattering = scattering * 1.3 + 0.001) {
      doubling.layer(0.5, scattering, ground, through);
      double now = doubling.leaving(ground);
      assertThat(now).isGreaterThan(before).isLessThan(1);
      before = now;
    }
  }
}
