package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;

/// A line in a studio's figures: there and back.
class HairlineWishTest {

  private static final ScalpMap MAP = ScalpMapTest.MAP;
  private static final FaceMeasures FACE = FaceMeasures.USUAL;
  private static final Offset<Double> CLOSE = within(0.3);

  @Test
  void the_figures_of_a_line_come_back_from_it() {
    var chance = new Seed(11);
    for (int i = 0; i < 60; i++) {
      var drawn = chance.named(i);
      var wish =
          new HairlineWish(
              HairlineTemplate.GARG,
              60 + 30 * drawn.at(0),
              -10 + 30 * drawn.at(1),
              30 + 22 * drawn.at(2),
              -10 + 30 * drawn.at(3),
              30 + 22 * drawn.at(4));
      var again = again(wish, MAP);
      assertThat(again.heightMm()).isCloseTo(wish.heightMm(), CLOSE);
      assertThat(again.recessionMm()).isCloseTo(wish.recessionMm(), CLOSE);
      assertThat(again.cornerSideMm()).isCloseTo(wish.cornerSideMm(), CLOSE);
      assertThat(again.leftRecessionMm()).isCloseTo(wish.leftRecessionMm(), CLOSE);
      assertThat(again.leftCornerSideMm()).isCloseTo(wish.leftCornerSideMm(), CLOSE);
    }
  }

  @Test
  void without_left_figures_the_line_is_locked() {
    var wish = HairlineWish.symmetric(HairlineTemplate.EPICANTHAL, 75, 12);
    assertThat(wish.curve(FACE, MAP).symmetric()).isTrue();
    var again = again(wish, MAP);
    assertThat(again.isUneven()).isFalse();
    assertThat(again.cornerSideMm()).isCloseTo(48, CLOSE);
  }

  @Test
  void a_template_is_wished_by_its_own_figures() {
    var found = HairlineConstruction.of(HairlineTemplate.GARG, 80, FACE, MAP);
    var curve = HairlineCurveTest.GARG;
    assertThat(mmApart(curve, HairlineTag.RIGHT_CORNER, found.corner())).isLessThan(0.01);
    assertThat(mmApart(curve, HairlineTag.RIGHT_TEMPLE, found.peak())).isLessThan(0.01);
    assertThat(mmApart(curve, HairlineTag.MIDDLE, found.middle())).isLessThan(0.01);
  }

  @Test
  void every_wish_that_may_be_typed_gives_a_line_that_does_not_cross_itself() {
    for (int height : new int[] {40, 60, 80, 110, 140}) {
      for (int recession : new int[] {-20, 0, 12, 35, 60}) {
        for (double side : new double[] {25, 48, 80}) {
          var wish = new HairlineWish(HairlineTemplate.GARG, height, recession, side, null, null);
          var laid = wish.curve(FACE, MAP).on(MAP);
          assertThat(laid.crossing()).as("%s", wish).isEmpty();
          assertThat(laid.lengthMm()).isBetween(90.0, 400.0);
        }
      }
    }
  }

  @Test
  void a_line_drawn_on_one_head_is_told_in_the_figures_of_another() {
    var larger =
        ScalpMap.of(
            new HeadModel(new Scale(1, 1.08, 1.05), Symmetric3.ZERO, HeadModel.Origin.TAPES));
    var wish = HairlineWish.symmetric(HairlineTemplate.EPICANTHAL, 80, 12);
    var curve = wish.curve(FACE, MAP);
    var there = HairlineWish.of(curve, HairlineTemplate.EPICANTHAL, FACE, larger);
    assertThat(there.heightMm()).isBetween(83.0, 88.0);
    assertThat(again(there, larger).heightMm()).isCloseTo(there.heightMm(), CLOSE);
    var back = HairlineWish.of(curve, HairlineTemplate.EPICANTHAL, FACE, MAP);
    assertThat(back.heightMm()).isCloseTo(80, CLOSE);
  }

  @Test
  void the_clients_own_brow_moves_the_line() {
    var high = new FaceMeasures(17, 48);
    var wish = HairlineWish.symmetric(HairlineTemplate.EPICANTHAL, 80, 12);
    var usual = wish.curve(FACE, MAP);
    var moved = wish.curve(high, MAP).at(HairlineTag.MIDDLE).orElseThrow();
    assertThat(mmApart(usual, HairlineTag.MIDDLE, moved)).isCloseTo(6, within(0.05));
  }

  @Test
  void figures_beyond_their_bounds_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HairlineWish.symmetric(HairlineTemplate.GARG, 39, 0))
        .withMessageContaining("height of the hairline must lie between 40.0 and 140.0 mm");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HairlineWish(HairlineTemplate.GARG, 80, 0, 20.0, null, null))
        .withMessageContaining("corner beside the middle");
  }

  private static HairlineWish again(HairlineWish wish, ScalpMap map) {
    return HairlineWish.of(wish.curve(FACE, map), wish.template(), FACE, map);
  }

  private static double mmApart(HairlineCurve curve, HairlineTag tag, ScalpPoint other) {
    return MAP.at(curve.at(tag).orElseThrow()).distanceMm(MAP.at(other));
  }
}
