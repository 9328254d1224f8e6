package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SwatchesTest {

  private final LayeredSkin layers = Skins.layers();
  private final Implant mix = Mixes.usual(InkGrade.MEASURED);
  private final Swatches swatches = of(Skins.FAIR, mix);

  @Test
  void each_age_is_shown_from_both_distances() {
    assertThat(swatches.swatches()).hasSize(10);
    assertThat(swatches.bare()).isEqualTo(Mixes.VIEWING.lab(layers.bare(Skins.FAIR)));
    for (var swatch : swatches.swatches()) {
      assertThat(swatch).isSameAs(swatches.at(swatch.age(), swatch.nearness()));
      assertThat(swatch.isAssumption()).isEqualTo(swatch.age() != Age.HEALED);
      assertThat(swatch.lab().l()).isLessThan(swatches.bare().l());
      assertThat(swatch.deltaE(swatch.lab())).isZero();
    }
  }

  @Test
  void a_healed_field_is_what_the_layers_say_outright() {
    var healed = swatches.at(Age.HEALED, Nearness.FIELD);
    var reckoned = new ReckonedSkin(layers, Skins.FAIR, Placement.USUAL);
    var depths = new DotDepths(mix);
    double left = Fades.assumed().of(PigmentKind.CARBON).left(42);
    double leftOxide = Fades.assumed().of(PigmentKind.IRON_OXIDE).left(42);
    double[] once = {1, 1};
    depths.of(new double[] {30 * 0.12 * left, 30 * 0.03 * leftOxide}, once, once);
    var outright = new Field(150).spectrum(reckoned, depths.absorption(), depths.scattered());
    for (int i = 0; i < Grid.PUBLIC.count(); i++) {
      assertThat(healed.spectrum().at(i)).isCloseTo(outright.at(i), within(1e-12));
    }
  }

  @Test
  void a_table_of_red_skin_says_the_same_of_the_fresh_dots() {
    var fresh = swatches.at(Age.FRESH, Nearness.DOT);
    var red = Age.FRESH.tone(Skins.FAIR);
    var table = SkinTable.of(layers, red, Age.FRESH.placement(Placement.USUAL));
    var depths = new DotDepths(mix);
    depths.of(new double[] {30 * 0.12, 30 * 0.03}, new double[] {1, 1}, new double[] {1, 1});
    var lab = Mixes.VIEWING.lab(new Dot().spectrum(table, depths.absorption(), depths.scattered()));
    assertThat(DeltaE.between(lab, fresh.lab())).isLessThan(0.1);
  }

  @Test
  void dots_fade_and_no_ink_leaves_the_bare_skin() {
    var none = new Implant(mix.inks(), List.of(0.0, 0.0), Hand.USUAL, Placement.USUAL, 150);
    var clear = of(Skins.FAIR, none);
    assertThat(clear.at(Age.AFTER_5_YEARS, Nearness.DOT).spectrum())
        .isEqualTo(clear.bareSpectrum());
    assertThat(swatches.at(Age.AFTER_5_YEARS, Nearness.DOT).lab().l())
        .isGreaterThan(swatches.at(Age.HEALED, Nearness.DOT).lab().l());
  }

  @Test
  void deep_carbon_is_too_cool_on_light_skin() {
    var deep = mix.with(new Hand(150, 1), Placement.USUAL.withTop(0.2));
    assertThat(of(Skins.FAIR, deep).at(Age.HEALED, Nearness.FIELD).tooCool()).isTrue();
    var shallow = mix.with(Hand.USUAL, Placement.USUAL.withTop(0));
    assertThat(of(Skins.DARK, shallow).at(Age.HEALED, Nearness.FIELD).tooCool()).isFalse();
  }

  @Test
  void pigment_sinks_but_never_rises() {
    var deep = Placement.USUAL.withTop(0.4);
    assertThat(Age.AFTER_5_YEARS.placement(deep).topMm()).isEqualTo(0.4);
    var usual = Age.AFTER_5_YEARS.placement(Placement.USUAL);
    assertThat(usual.topMm()).isCloseTo(0.10, within(1e-12));
    assertThat(usual.radiusMm()).isCloseTo(0.069, within(1e-12));
    assertThat(Age.HEALED.placement(deep)).isEqualTo(deep);
  }

  @Test
  void a_pass_more_is_a_dose_more() {
    assertThat(new Hand(20, 3).dose(0.5)).isEqualTo(30);
    assertThatIllegalArgumentException().isThrownBy(() -> new Hand(2000, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Implant(mix.inks(), List.of(0.9, 0.2), Hand.USUAL, Placement.USUAL, 150))
        .withMessageContaining("sum of the shares");
  }

  @Test
  void other_light_shows_what_daylight_hides() {
    var illuminants = Read.table("illuminants");
    var eye = Observer.tenDegrees(Read.table("observers"));
    var bulb = new Viewing(Grid.PUBLIC, eye, Illuminant.a(illuminants));
    var lamps = new Viewing(Grid.PUBLIC, eye, Illuminant.ledB3(illuminants));
    var healed = swatches.at(Age.HEALED, Nearness.FIELD).spectrum();
    assertThat(Metamerism.of(healed, healed, bulb, lamps)).isEqualTo(new Metamerism(0, 0));
    var grey = Reflectance.even(Grid.PUBLIC, 0.3);
    var apart = Metamerism.of(grey, healed, bulb, lamps);
    assertThat(apart.underBulb()).isGreaterThan(1);
    assertThat(apart.underLamps()).isGreaterThan(1);
  }

  private Swatches of(SkinTone tone, Implant implant) {
    return Swatches.of(layers, tone, implant, Fades.assumed(), Mixes.VIEWING);
  }
}
