package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;

class ViewingTest {

  private static final Tables.Table OBSERVERS = Read.table("observers");
  private static final Tables.Table ILLUMINANTS = Read.table("illuminants");

  @Test
  void the_whites_are_those_published() {
    white(Observer.twoDegrees(OBSERVERS), Illuminant::d65, 95.042, 108.861);
    white(Observer.tenDegrees(OBSERVERS), Illuminant::d65, 94.811, 107.304);
    white(Observer.twoDegrees(OBSERVERS), Illuminant::d50, 96.42, 82.51);
    white(Observer.twoDegrees(OBSERVERS), Illuminant::a, 109.85, 35.585);
  }

  @Test
  void the_lamp_has_its_published_chromaticity() {
    var light = Illuminant.ledB3(ILLUMINANTS);
    var white = new Viewing(Grid.HOUSE, Observer.twoDegrees(OBSERVERS), light).white();
    double sum = white.x() + white.y() + white.z();
    assertThat(white.x() / sum).isCloseTo(0.3756, within(2e-4));
    assertThat(white.y() / sum).isCloseTo(0.3723, within(2e-4));
  }

  @Test
  void what_gives_back_all_is_white_and_an_even_share_is_grey() {
    var viewing = Read.usual(Grid.HOUSE);
    assertThat(viewing.lab(Reflectance.even(Grid.HOUSE, 1))).isEqualTo(new Lab(100, 0, 0));
    var grey = viewing.lab(Reflectance.even(Grid.PUBLIC, 0.1841865));
    assertThat(grey.l()).isCloseTo(50, within(1e-5));
    assertThat(grey.chroma()).isCloseTo(0, within(1e-9));
    assertThat(viewing.lab(Reflectance.even(Grid.HOUSE, 0)).l()).isCloseTo(0, within(1e-12));
  }

  @Test
  void the_weights_are_the_sums_by_single_nanometres() {
    var spectrum = spectrum(Grid.PUBLIC);
    var observer = Observer.tenDegrees(OBSERVERS);
    double[] power = ILLUMINANTS.numbers("D65");
    double[] y = OBSERVERS.numbers("y10");
    double light = 0;
    double seen = 0;
    for (int i = 0; i < y.length; i++) {
      light += y[i] * power[i];
      seen += y[i] * power[i] * spectrum.atNm(380.0 + i);
    }
    var viewing = new Viewing(Grid.PUBLIC, observer, Illuminant.d65(ILLUMINANTS));
    assertThat(viewing.xyz(spectrum).y()).isCloseTo(100 * seen / light, within(1e-9));
  }

  @Test
  void brighter_everywhere_is_lighter() {
    var viewing = Read.usual(Grid.HOUSE);
    double before = -1;
    for (double share = 0; share <= 1; share += 0.01) {
      double l = viewing.lab(Reflectance.even(Grid.HOUSE, share)).l();
      assertThat(l).isGreaterThan(before);
      before = l;
    }
  }

  @Test
  void lab_and_xyz_undo_each_other() {
    var viewing = Read.usual(Grid.HOUSE);
    for (double l = 1; l < 100; l += 7) {
      var lab = new Lab(l, 20 - l / 3, l / 2 - 10);
      var back = lab.xyz(viewing.white()).lab(viewing.white());
      assertThat(back.l()).isCloseTo(lab.l(), within(1e-10));
      assertThat(back.a()).isCloseTo(lab.a(), within(1e-10));
      assertThat(back.b()).isCloseTo(lab.b(), within(1e-10));
    }
  }

  @Test
  void another_grid_keeps_the_curve_and_its_ends() {
    var spectrum = spectrum(Grid.PUBLIC);
    var house = spectrum.on(Grid.HOUSE);
    assertThat(house.at(0)).isEqualTo(spectrum.at(0));
    assertThat(house.at(35)).isEqualTo(spectrum.at(30));
    assertThat(house.on(Grid.PUBLIC)).isEqualTo(spectrum);
    assertThat(spectrum.atNm(405)).isCloseTo((spectrum.at(0) + spectrum.at(1)) / 2, within(1e-15));
  }

  @Test
  void what_is_no_share_of_light_is_refused_with_its_wavelength() {
    refused(-0.01);
    refused(1.01);
    refused(Double.NaN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reflectance.of(Grid.PUBLIC, 0.5, 0.5))
        .withMessageContaining("400–700 nm by 10");
  }

  @Test
  void the_typology_angle_falls_as_skin_darkens() {
    assertThat(new Lab(70, 8, 15).itaDegrees()).isCloseTo(53.13, within(0.01));
    assertThat(new Lab(50, 8, 15).itaDegrees()).isZero();
    assertThat(new Lab(35, 8, 15).itaDegrees()).isCloseTo(-45, within(1e-9));
  }

  @Test
  void a_screen_shows_its_own_colours_and_tells_what_it_cannot() {
    assertThat(ScreenColour.of(new Lab(100, 0, 0)).hex()).isEqualTo("#ffffff");
    assertThat(ScreenColour.of(new Lab(0, 0, 0)).hex()).isEqualTo("#000000");
    assertThat(ScreenColour.of(new Lab(53.585, 0, 0)).hex()).isEqualTo("#808080");
    assertThat(ScreenColour.of(new Lab(53.2329, 80.1093, 67.2201)).hex()).isEqualTo("#ff0000");
    assertThat(ScreenColour.of(new Lab(64.4, 8.9, 16.9)).clipped()).isFalse();
    assertThat(ScreenColour.of(new Lab(60, 120, 0)).clipped()).isTrue();
  }

  private static void refused(double share) {
    double[] shares = Reflectance.even(Grid.PUBLIC, 0.5).shares();
    shares[3] = share;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reflectance.of(Grid.PUBLIC, shares))
        .withMessageContaining("430 nm");
  }

  private static Reflectance spectrum(Grid grid) {
    double[] shares = new double[grid.count()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = new Seed(7).at(i);
    }
    return Reflectance.of(grid, shares);
  }

  private static void white(
      Observer observer, Function<Tables.Table, Illuminant> light, double x, double z) {
    var white = new Viewing(Grid.PUBLIC, observer, light.apply(ILLUMINANTS)).white();
    assertThat(white.x()).isCloseTo(x, within(0.02));
    assertThat(white.y()).isCloseTo(100, within(1e-9));
    assertThat(white.z()).isCloseTo(z, within(0.02));
  }
}
