package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final SkinTable FAIR = Skins.table(Skins.FAIR, Placement.USUAL);

  private final MixSearch sparse = search(new Field(100), Hand.USUAL, Shelf.inks(4));

  @Test
  void lighter_than_the_skin_without_white_is_beyond_these_inks() {
    var blacks = search(new Field(150), Hand.USUAL, Shelf.inks(1));
    var answer = answer(blacks, new Lab(80, 8, 16));
    var reach = (Reach.OutOfReach) answer.reach();
    assertThat(answer.best().isBare()).isTrue();
    assertThat(reach.isBeyondTheseInks()).isTrue();
    assertThat(reach.towards()).startsWith(Reach.Direction.LIGHTER);
    assertThat(reach.deltaE()).isGreaterThan(5);
  }

  @Test
  void what_more_dots_can_do_is_told_with_the_least_density() {
    var dense = search(new Field(220), Hand.USUAL, Shelf.inks(4));
    var target = dense.lab(List.of(0.5, 0.0, 0.0, 0.0));
    var reach = (Reach.OutOfReach) answer(sparse, target).reach();
    assertThat(reach.towards()).contains(Reach.Direction.DARKER);
    double dots = reach.dotsPerCm2().orElseThrow();
    assertThat(dots).isBetween(150.0, 225.0);
    assertThat(nearest(dots, target)).isLessThanOrEqualTo(1);
    assertThat(nearest(dots - 5, target)).isGreaterThan(1);
  }

  private static double nearest(double dots, Lab target) {
    return search(new Field(dots), Hand.USUAL, Shelf.inks(4)).nearest(Target.of(target)).deltaE();
  }

  @Test
  void a_weak_hand_is_told_to_go_over_it_again() {
    var weak = search(new Field(150), new Hand(1, 1), Shelf.inks(4));
    var target =
        search(new Field(150), new Hand(1, 3), Shelf.inks(4)).lab(List.of(0.9, 0.0, 0.0, 0.0));
    var reach = (Reach.OutOfReach) answer(weak, target).reach();
    assertThat(reach.passes().orElseThrow()).isBetween(2, 3);
  }

  @Test
  void much_darker_than_a_field_can_be_is_beyond_all_dots() {
    var reach = (Reach.OutOfReach) answer(sparse, new Lab(12, 0, 0)).reach();
    assertThat(reach.isBeyondTheseInks()).isTrue();
    assertThat(reach.towards()).startsWith(Reach.Direction.DARKER);
  }

  @Test
  void warmer_and_cooler_are_told_apart() {
    var bare = sparse.bare();
    var warm = (Reach.OutOfReach) answer(sparse, new Lab(bare.l(), 25, 35)).reach();
    assertThat(warm.towards()).startsWith(Reach.Direction.WARMER);
    var cool = (Reach.OutOfReach) answer(sparse, new Lab(bare.l(), -10, -20)).reach();
    assertThat(cool.towards()).startsWith(Reach.Direction.COOLER);
  }

  @Test
  void one_dot_from_close_by_is_not_helped_by_more_dots() {
    var reach = answer(search(new Dot(), Hand.USUAL, Shelf.inks(4)), new Lab(12, 0, 0)).reach();
    assertThat(((Reach.OutOfReach) reach).dotsPerCm2()).isEmpty();
  }

  private static MixAnswer answer(MixSearch search, Lab target) {
    return search.answer(Target.of(target), Cap.TWENTY, Counting.CONCENTRATE);
  }

  private static MixSearch search(Look look, Hand hand, List<KeptInk> inks) {
    return new MixSearch(FAIR, Shelf.lights(), look, hand, inks);
  }
}
