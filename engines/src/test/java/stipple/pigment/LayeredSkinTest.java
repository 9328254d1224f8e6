package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// The golden stacks were reckoned by two other programs; their dermis is half a centimetre thick.
class LayeredSkinTest {

  private static final Placement GOLDEN = new Placement(0.1, 0.15, 0.06);

  private final Viewing viewing = Read.usual(Grid.PUBLIC);
  private final LayeredSkin four = thin(Streams.fourInSkin());
  private final LayeredSkin sixteen = thin(Quadrature.skin(16));

  private static LayeredSkin thin(Streams streams) {
    return new LayeredSkin(Grid.PUBLIC, Read.table("haemoglobin"), streams, 5);
  }

  @Test
  void fair_skin_is_the_golden_stack() {
    assertGolden(four.bare(Skins.FAIR), 0.1660, 0.2246, 0.3101, 0.2988, 0.4431, 0.5424, 0.5905);
    assertGolden(sixteen.bare(Skins.FAIR), 0.1647, 0.2223, 0.3066, 0.2953, 0.4382, 0.5370, 0.5852);
    assertLab(four.bare(Skins.FAIR), 64.70, 8.91, 16.99);
    assertLab(sixteen.bare(Skins.FAIR), 64.39, 8.93, 16.89);
  }

  @Test
  void dark_skin_is_the_golden_stack() {
    assertGolden(four.bare(Skins.DARK), 0.0488, 0.0584, 0.0773, 0.0935, 0.1431, 0.1989, 0.2497);
    assertGolden(sixteen.bare(Skins.DARK), 0.0496, 0.0591, 0.0776, 0.0935, 0.1422, 0.1968, 0.2467);
    assertLab(four.bare(Skins.DARK), 38.50, 10.56, 15.60);
  }

  @Test
  void medium_skin_with_carbon_in_it_is_the_golden_stack() {
    var carbon = Skins.carbon(1);
    var quick = four.pigmented(Skins.MEDIUM, GOLDEN, carbon, Skins.none());
    assertGolden(quick, 0.1027, 0.1290, 0.1541, 0.1643, 0.1821, 0.1892, 0.1914);
    assertGolden(
        sixteen.pigmented(Skins.MEDIUM, GOLDEN, carbon, Skins.none()),
        0.1026,
        0.1283,
        0.1529,
        0.1629,
        0.1803,
        0.1872,
        0.1894);
    assertLab(quick, 47.67, 0.65, 8.81);
  }

  @Test
  void four_streams_stay_within_three_tenths_of_eight() {
    var random = new Random(5);
    var eight = thin(Quadrature.skin(8));
    for (int i = 0; i < 24; i++) {
      var tone =
          new SkinTone(
              0.01 + 0.15 * random.nextDouble(),
              0.005 + 0.04 * random.nextDouble(),
              0.4 + 0.5 * random.nextDouble(),
              1.2 + 1.5 * random.nextDouble(),
              0.2 + 0.6 * random.nextDouble(),
              0.06 + 0.08 * random.nextDouble());
      var placement = new Placement(0.2 * random.nextDouble(), 0.2, 0.06);
      var carbon = Skins.carbon(3 * random.nextDouble());
      var quick = viewing.lab(four.pigmented(tone, placement, carbon, Skins.none()));
      var slow = viewing.lab(eight.pigmented(tone, placement, carbon, Skins.none()));
      assertThat(DeltaE.between(quick, slow)).isLessThan(0.3);
    }
  }

  @Test
  void more_melanin_and_more_blood_never_make_skin_lighter() {
    double before = 1;
    for (double share = 0; share < 0.4; share += 0.02) {
      double now = skin(share, 0.015).at(10);
      assertThat(now).isLessThan(before);
      before = now;
    }
    before = 1;
    for (double share = 0; share < 0.2; share += 0.01) {
      double now = skin(0.02, share).at(15);
      assertThat(now).isLessThan(before);
      before = now;
    }
  }

  @Test
  void another_grid_sees_the_same_skin() {
    var house = four.on(Grid.HOUSE).bare(Skins.FAIR);
    var there = four.bare(Skins.FAIR);
    for (int i = 0; i < Grid.PUBLIC.count(); i++) {
      assertThat(house.at(i + 2)).isEqualTo(there.at(i));
    }
  }

  @Test
  void what_is_no_skin_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SkinTone(-0.1, 0.015, 0.7, 1.8, 0.4, 0.1))
        .withMessageContaining("melanosome share");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SkinTone(0.1, 0.015, Double.NaN, 1.8, 0.4, 0.1))
        .withMessageContaining("oxygenation");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Placement(-0.1, 0.3, 0.06))
        .withMessageContaining("top of the pigment");
  }

  private Reflectance skin(double melanin, double blood) {
    return four.bare(new SkinTone(melanin, blood, 0.7, 1.8, 0.4, 0.1));
  }

  private static void assertGolden(Reflectance reflectance, double... golden) {
    for (int i = 0; i < golden.length; i++) {
      assertThat(reflectance.atNm(400 + 50.0 * i)).isCloseTo(golden[i], within(1e-4));
    }
  }

  private void assertLab(Reflectance reflectance, double l, double a, double b) {
    var lab = viewing.lab(reflectance);
    assertThat(lab.l()).isCloseTo(l, within(0.006));
    assertThat(lab.a()).isCloseTo(a, within(0.006));
    assertThat(lab.b()).isCloseTo(b, within(0.006));
  }
}
