package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SkinDepthsTest {

  private final LayeredSkin skin = Skins.layers();
  private final SkinDepths depths = SkinDepths.of(skin, Skins.FAIR, Placement.USUAL);

  @Test
  void between_the_depths_the_table_says_what_the_layers_say() {
    var viewing = Read.usual(Grid.PUBLIC);
    for (double top = 0.005; top < 0.3; top += 0.03) {
      for (double dose : new double[] {0.1, 1, 6}) {
        var place = Placement.USUAL.withTop(top);
        var table = depths.at(top);
        assertThat(table.placement()).isEqualTo(place);
        var outright = skin.pigmented(Skins.FAIR, place, Skins.carbon(dose), Skins.none());
        double off =
            DeltaE.between(
                viewing.lab(table.slab(Skins.carbon(dose), Skins.none())), viewing.lab(outright));
        assertThat(off).isLessThan(0.2);
      }
    }
  }

  @Test
  void at_a_reckoned_depth_it_is_the_table() {
    var table = Skins.table(Skins.FAIR, Placement.USUAL.withTop(0.1));
    assertThat(depths.at(0.1).slab(Skins.carbon(1), Skins.carbon(0.3)))
        .isEqualTo(table.slab(Skins.carbon(1), Skins.carbon(0.3)));
  }

  @Test
  void deeper_than_the_deepest_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> depths.at(0.31))
        .withMessageContaining("top of the pigment");
  }

  @Test
  void skin_reckoned_outright_looks_like_its_table() {
    var reckoned = new ReckonedSkin(skin, Skins.FAIR, Placement.USUAL);
    var table = depths.at(Placement.USUAL.topMm());
    for (Look look : new Look[] {new Slab(), new Dot(), new Field(150)}) {
      var one = look.spectrum(reckoned, Skins.carbon(1), Skins.carbon(0.2));
      var other = look.spectrum(table, Skins.carbon(1), Skins.carbon(0.2));
      for (int i = 0; i < Grid.PUBLIC.count(); i++) {
        assertThat(one.at(i)).isCloseTo(other.at(i), within(1e-3));
      }
    }
  }
}
