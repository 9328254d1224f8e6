package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import stipple.evenness.Evenness;

/// Dots between clumpy hairs on flat ground.
class AroundHairTest {

  private static final ClumpyHair HAIR = new ClumpyHair();
  private static final Dots LAID = HAIR.laid();

  @Test
  void no_dot_comes_nearer_to_a_hair_than_it_may() {
    for (int dot = 0; dot < LAID.count(); dot++) {
      assertThat(HAIR.wayToHair(LAID, dot)).isGreaterThanOrEqualTo(0.6 * ClumpyHair.SPACING);
    }
  }

  @Test
  void hair_and_dots_together_lie_evenly() {
    var evenness = Evenness.of(HAIR.with(LAID));
    assertThat(evenness.cvNn()).isLessThanOrEqualTo(0.16);
    assertThat(evenness.meanRho()).isGreaterThan(0.7);
    assertThat(evenness.rho()).isBetween(0.25, 0.45);
  }

  @Test
  void with_the_hairs_only_taken_off_the_wish_they_would_not() {
    assertThat(Evenness.of(HAIR.with(HAIR.naive())).cvNn()).isGreaterThan(0.35);
  }

  @Test
  void they_are_as_many_together_as_was_wished() {
    assertThat(ClumpyHair.HAIRS + LAID.count())
        .isCloseTo(ClumpyHair.TOTAL, within(ClumpyHair.TOTAL / 50));
    var around = HAIR.around();
    around.thresholds(node -> 1);
    assertThat(around.lacking()).isCloseTo(0, within(1e-6));
  }

  @Test
  void every_share_of_the_scores_holds_as_many_dots() {
    for (double share : new double[] {0.3, 0.7}) {
      double below = Arrays.stream(LAID.scores(), 0, LAID.count()).filter(t -> t < share).count();
      assertThat(below).isCloseTo(share * LAID.count(), within(0.02 * LAID.count()));
    }
  }

  @Test
  void the_nearest_hair_is_the_nearest_of_all() {
    var tree = new HairTree(HAIR.p, HAIR.q);
    for (int dot = 0; dot < LAID.count(); dot += 7) {
      double way = HAIR.wayToHair(LAID, dot);
      assertThat(Math.sqrt(tree.nearestSquare(LAID.p(dot), LAID.q(dot)))).isEqualTo(way);
    }
    assertThat(new HairTree(new double[0], new double[0]).nearestSquare(0, 0)).isInfinite();
    double[] same = new double[100];
    assertThat(new HairTree(same, same).nearestSquare(3, 4)).isEqualTo(25);
  }
}
