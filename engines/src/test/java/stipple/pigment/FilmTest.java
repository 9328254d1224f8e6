package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import stipple.number.Seed;

class FilmTest {

  private static final Seed SEED = new Seed(1931);

  @Test
  void a_thick_film_gives_back_what_its_ratio_says() {
    for (double ratio = 1e-3; ratio < 100; ratio *= 1.7) {
      var film = Film.of(ratio * 2000, 2000);
      assertThat(film.over(0.9)).isCloseTo(Film.opaque(ratio), within(1e-12));
      assertThat(Film.opaque(ratio))
          .isCloseTo(1 + ratio - Math.sqrt(ratio * ratio + 2 * ratio), within(1e-12));
      assertThat(Film.ratio(Film.opaque(ratio)) / ratio).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void a_film_of_nothing_is_not_there() {
    var film = Film.of(0, 0);
    assertThat(film.reflectance()).isCloseTo(0, within(2e-6));
    assertThat(film.transmittance()).isCloseTo(1, within(2e-6));
    assertThat(film.over(0.37)).isCloseTo(0.37, within(2e-6));
  }

  @Test
  void what_only_absorbs_lets_light_through_as_a_filter_does() {
    for (double k = 0.01; k < 20; k *= 1.5) {
      var film = Film.of(k, 0);
      assertThat(film.transmittance()).isCloseTo(Math.exp(-k), within(1e-5));
      assertThat(film.over(0.5)).isCloseTo(0.5 * Math.exp(-2 * k), within(1e-5));
    }
  }

  @Test
  void what_only_scatters_loses_no_light() {
    for (double s = 0.01; s < 50; s *= 1.5) {
      var film = Film.of(0, s);
      assertThat(film.reflectance()).isCloseTo(s / (1 + s), within(1e-6));
      assertThat(film.reflectance() + film.transmittance()).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void a_film_on_itself_is_a_film_twice_as_thick() {
    for (int i = 0; i < 500; i++) {
      double k = 5 * SEED.at(3 * i);
      double s = 0.01 + 5 * SEED.at(3 * i + 1);
      double ground = SEED.at(3 * i + 2);
      var single = Film.of(k, s);
      assertThat(Film.of(2 * k, 2 * s).over(ground))
          .isCloseTo(single.over(single.over(ground)), within(1e-12));
    }
  }

  @Test
  void more_absorber_never_lightens_and_light_never_grows() {
    for (int i = 0; i < 500; i++) {
      double s = 10 * SEED.at(2 * i);
      double ground = SEED.at(2 * i + 1);
      double before = 1;
      for (double k = 0; k < 30; k = 2 * k + 0.01) {
        var film = Film.of(k, s);
        assertThat(film.reflectance() + film.transmittance()).isLessThanOrEqualTo(1 + 1e-12);
        assertThat(film.over(ground)).isBetween(0.0, before);
        before = film.over(ground) + 1e-12;
      }
    }
  }

  @Test
  void the_surface_undoes_itself() {
    for (double inner = 0.001; inner < 0.9995; inner += 0.01) {
      for (var surface : new Surface[] {Surface.paint(true), Surface.gel(false)}) {
        assertThat(surface.inner(surface.seen(inner))).isCloseTo(inner, within(1e-12));
      }
    }
    assertThat(Surface.paint(true).seen(0)).isEqualTo(0.04);
    assertThat(Surface.paint(true).seen(1)).isCloseTo(1, within(1e-12));
    assertThat(Surface.paint(false).seen(0)).isZero();
    assertThat(Surface.paint(true).inner(0.01)).isEqualTo(1e-4);
  }

  @Test
  void a_film_of_less_than_nothing_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Film.of(-0.1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Film.of(1, Double.NaN));
  }
}
