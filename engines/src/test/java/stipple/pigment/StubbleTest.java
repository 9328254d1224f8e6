package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StubbleTest {

  private static final double HAIRS = 180;

  private final LayeredSkin skin = Skins.layers();
  private final Viewing viewing = Read.usual(Grid.PUBLIC);

  @Test
  void hair_absorbs_as_its_red_green_and_blue_are_published() {
    var brown = new HairMelanin(1, 0, 0);
    var red = new HairMelanin(0, 1, 0);
    assertThat(brown.absorptionPerRadius(640)).isCloseTo(0.419, within(0.02));
    assertThat(brown.absorptionPerRadius(550)).isCloseTo(0.697, within(1e-12));
    assertThat(brown.absorptionPerRadius(450)).isCloseTo(1.37, within(0.03));
    assertThat(red.absorptionPerRadius(640)).isCloseTo(0.187, within(0.02));
    assertThat(red.absorptionPerRadius(550)).isCloseTo(0.4, within(1e-12));
    assertThat(red.absorptionPerRadius(450)).isCloseTo(1.05, within(0.03));
  }

  @Test
  void the_more_melanin_the_darker_is_the_shaved_zone_on_every_skin() {
    var tones =
        List.of(
            HairMelanin.BLACK,
            HairMelanin.DARK_BROWN,
            HairMelanin.BROWN,
            HairMelanin.LIGHT_BROWN,
            HairMelanin.BLOND);
    for (var on : List.of(Skins.FAIR, Skins.MEDIUM, Skins.DARK)) {
      double before = 0;
      for (var hair : tones) {
        double now = field(hair, on).l();
        assertThat(now).isGreaterThan(before);
        before = now;
      }
      assertThat(viewing.lab(skin.bare(on)).l()).isGreaterThan(before);
    }
  }

  @Test
  void red_hair_is_warmer_than_brown_and_grey_lighter_than_what_it_was() {
    var red = field(HairMelanin.RED, Skins.FAIR);
    var brown = field(HairMelanin.LIGHT_BROWN, Skins.FAIR);
    assertThat(red.a() + red.b()).isGreaterThan(brown.a() + brown.b());
    assertThat(field(HairMelanin.GREY, Skins.FAIR).l())
        .isGreaterThan(field(HairMelanin.DARK_BROWN, Skins.FAIR).l());
  }

  @Test
  void white_hair_and_no_hair_are_bare_skin() {
    var bare = new ReckonedSkin(skin, Skins.FAIR, new Placement(0, 0.15, 0.04));
    for (var stubble :
        List.of(
            Stubble.usual(HairMelanin.BLACK.withWhite(1), HAIRS),
            Stubble.usual(HairMelanin.BLACK, 0),
            Stubble.usual(new HairMelanin(0, 0, 0), HAIRS))) {
      var seen = stubble.field(skin, Skins.FAIR);
      for (int i = 0; i < Grid.PUBLIC.count(); i++) {
        assertThat(seen.at(i)).isEqualTo(bare.bare(i));
      }
    }
  }

  @Test
  void a_single_hair_is_darker_than_the_zone_it_stands_in() {
    var stubble = Stubble.usual(HairMelanin.BLACK, HAIRS);
    assertThat(viewing.lab(stubble.dot(skin, Skins.FAIR)).l())
        .isLessThan(field(HairMelanin.BLACK, Skins.FAIR).l());
  }

  @Test
  void it_is_a_target_in_every_light() {
    var target = Stubble.usual(HairMelanin.BROWN, HAIRS).target(skin, Skins.FAIR);
    assertThat(target).isInstanceOf(Target.OfSpectrum.class);
    assertThat(target.lab(viewing)).isEqualTo(field(HairMelanin.BROWN, Skins.FAIR));
  }

  @Test
  void nonsense_is_refused() {
    assertThatThrownBy(() -> new HairMelanin(Double.NaN, 0, 0)).hasMessageContaining("eumelanin");
    assertThatThrownBy(() -> Stubble.usual(HairMelanin.RED, -1)).hasMessageContaining("hairs");
  }

  private Lab field(HairMelanin hair, SkinTone on) {
    return viewing.lab(Stubble.usual(hair, HAIRS).field(skin, on));
  }
}
