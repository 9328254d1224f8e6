package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SkinFitTest {

  private final Viewing viewing = Read.usual(Grid.PUBLIC);
  private final LayeredSkin skin = Skins.layers();
  private final SkinFit fit = new SkinFit(skin, viewing);

  @Test
  void a_spectrum_gives_back_the_skin_it_was_made_of() {
    for (var tone : new SkinTone[] {Skins.FAIR, Skins.MEDIUM, Skins.DARK}) {
      var found = fit.fromSpectrum(skin.bare(tone)).tone();
      assertThat(found.bloodShare()).isCloseTo(tone.bloodShare(), within(0.002));
      assertThat(found.oxygenation()).isCloseTo(tone.oxygenation(), within(0.04));
      assertThat(found.scatteringFactor()).isCloseTo(tone.scatteringFactor(), within(0.15));
      // only the product of melanin and thickness shows well
      assertThat(found.melanosomeShare() * found.epidermisMm())
          .isCloseTo(tone.melanosomeShare() * tone.epidermisMm(), within(0.0006));
      assertColour(skin.bare(found), skin.bare(tone), 0.15);
    }
  }

  @Test
  void a_spectrum_on_another_grid_tells_nearly_the_same() {
    var wide = skin.on(Grid.HOUSE).bare(Skins.MEDIUM);
    var found = fit.fromSpectrum(wide).tone();
    assertColour(skin.bare(found), skin.bare(Skins.MEDIUM), 0.15);
  }

  @Test
  void a_colour_is_met_and_leaves_the_spectrum_to_be_guessed() {
    for (var tone : new SkinTone[] {Skins.FAIR, Skins.MEDIUM, Skins.DARK}) {
      var measured = viewing.lab(skin.bare(tone));
      var estimate = fit.fromLab(measured);
      assertColour(skin.bare(estimate.tone()), skin.bare(tone), 0.4);
      var better = fit.fromSpectrum(skin.bare(tone));
      assertThat(estimate.spread(SkinScale.OXYGENATION))
          .isGreaterThan(better.spread(SkinScale.OXYGENATION));
    }
  }

  @Test
  void an_angle_alone_gives_skin_of_about_that_angle() {
    for (double ita : new double[] {50, 38, 25, 12, 0}) {
      var tone = fit.fromIta(ita).tone();
      assertThat(viewing.lab(skin.bare(tone)).itaDegrees()).isCloseTo(ita, within(5.0));
    }
  }

  @Test
  void a_type_alone_says_less_than_an_angle() {
    for (var type : FitzpatrickType.values()) {
      double wide = fit.fromFitzpatrick(type).spread(SkinScale.MELANOSOMES);
      assertThat(wide).isCloseTo(Math.hypot(0.35, 0.0295 * 15), within(1e-12));
      assertThat(fit.fromIta(type.itaDegrees()).spread(SkinScale.MELANOSOMES)).isLessThan(wide);
    }
  }

  @Test
  void draws_spread_around_the_likeliest() {
    var estimate = fit.fromIta(40);
    assertThat(estimate.drawn(new double[6])).isEqualTo(estimate.tone());
    var more = estimate.drawn(new double[] {1, 0, 0, 0, 0, 0});
    assertThat(more.melanosomeShare() / estimate.tone().melanosomeShare())
        .isCloseTo(Math.exp(0.35), within(1e-12));
    assertThat(more.bloodShare()).isEqualTo(estimate.tone().bloodShare());
  }

  @Test
  void every_colour_gives_some_skin_even_if_it_is_none() {
    var black = fit.fromLab(new Lab(0, 0, 0)).tone();
    assertThat(viewing.lab(skin.bare(black)).l()).isLessThan(40);
    assertThat(fit.fromLab(new Lab(100, 60, -60)).tone()).isNotNull();
  }

  @Test
  void what_is_no_skin_is_told_apart() {
    assertThat(SkinRange.of(new Lab(64.7, 8.9, 17))).isEqualTo(SkinRange.USUAL);
    assertThat(SkinRange.of(new Lab(38.5, 10.6, 15.6))).isEqualTo(SkinRange.USUAL);
    assertThat(SkinRange.of(new Lab(64, 24, 17))).isEqualTo(SkinRange.UNUSUAL);
    assertThat(SkinRange.of(new Lab(50, -20, 30))).isEqualTo(SkinRange.OUTSIDE);
    assertThat(SkinRange.of(new Lab(97, 0, 0))).isEqualTo(SkinRange.OUTSIDE);
  }

  @Test
  void the_classes_follow_the_angle() {
    assertThat(ItaClass.of(60)).isEqualTo(ItaClass.VERY_LIGHT);
    assertThat(ItaClass.of(55)).isEqualTo(ItaClass.LIGHT);
    assertThat(ItaClass.of(30)).isEqualTo(ItaClass.INTERMEDIATE);
    assertThat(ItaClass.of(11)).isEqualTo(ItaClass.TAN);
    assertThat(ItaClass.of(-29)).isEqualTo(ItaClass.BROWN);
    assertThat(ItaClass.of(-30)).isEqualTo(ItaClass.DARK);
    assertThat(ItaClass.of(-180)).isEqualTo(ItaClass.DARK);
  }

  @Test
  void skin_and_viewing_must_stand_on_one_grid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SkinFit(skin, Read.usual(Grid.HOUSE)))
        .withMessageContaining("380–730");
  }

  private void assertColour(Reflectance found, Reflectance wanted, double within) {
    assertThat(DeltaE.between(viewing.lab(found), viewing.lab(wanted))).isLessThan(within);
  }
}
