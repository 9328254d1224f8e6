package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static stipple.scalp.Drawn.ring;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RingTest {

  @Test
  void repeated_neighbours_are_dropped() {
    var ring = ring(0, 0, 0, 0, 10, 0, 10, 10, 10, 10, 0, 10, 0, 0);

    assertThat(ring).isEqualTo(ring(0, 0, 10, 0, 10, 10, 0, 10));
    assertThat(ring.size()).isEqualTo(4);
    assertThat(Ring.of(ring.points())).isEqualTo(ring);
  }

  @Test
  void fewer_than_three_points_are_no_ring() {
    assertThatIllegalArgumentException().isThrownBy(() -> ring());
    assertThatIllegalArgumentException().isThrownBy(() -> ring(5, 5, 5, 5, 5, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> ring(0, 0, 9, 0, 0, 0, 9, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Ring.of(List.of()));
  }

  @Test
  void the_area_has_the_sign_of_the_turn() {
    assertThat(ring(0, 0, 10, 0, 10, 10, 0, 10).gridArea()).isEqualTo(100);
    assertThat(ring(0, 0, 0, 10, 10, 10, 10, 0).gridArea()).isEqualTo(-100);
    assertThat(ring(0, 0, 1, 0, 0, 1).gridArea()).isEqualTo(0.5);
  }

  @Test
  void a_plain_ring_does_not_cross() {
    assertThat(ring(0, 0, 10, 0, 10, 10, 0, 10).crossing()).isEmpty();
    assertThat(ring(0, 0, 5, 0, 10, 0, 10, 10, 0, 10).crossing()).isEmpty();
    assertThat(Drawn.comb(40, 0.7).crossing()).isEmpty();
    assertThat(Drawn.star(new Random(3), 200, 0, 0, 30_000, 90_000).crossing()).isEmpty();
  }

  @Test
  void a_bow_tie_crosses_in_its_knot() {
    assertThat(ring(0, 0, 10, 10, 10, 0, 0, 10).crossing()).contains(ScalpPoint.ofGrid(5, 5));
  }

  @Test
  void a_figure_eight_through_a_common_corner_crosses_there() {
    var eight = ring(-10, -5, 0, 0, 10, 5, 10, -5, 0, 0, -10, 5);

    assertThat(eight.crossing()).contains(ScalpPoint.ofGrid(0, 0));
  }

  @Test
  void a_corner_that_only_touches_is_no_crossing() {
    var twoTriangles = ring(-10, -5, 0, 0, 10, -5, 10, 5, 0, 0, -10, 5);
    var dentToTheEdge = ring(0, 0, 20, 0, 20, 10, 10, 0, 0, 10);

    assertThat(twoTriangles.crossing()).isEmpty();
    assertThat(dentToTheEdge.crossing()).isEmpty();
  }

  @Test
  void a_corner_on_an_edge_crosses_if_the_line_goes_on_through() {
    var through = ring(0, 0, 20, 0, 20, 10, 10, 0, 5, -10, 0, 10);

    assertThat(through.crossing()).isPresent();
  }

  @Test
  void a_spike_is_no_crossing_unless_it_meets_something() {
    assertThat(ring(0, 0, 10, 0, 10, 5, 15, 5, 10, 5, 10, 10, 0, 10).crossing()).isEmpty();
    assertThat(ring(0, 0, 10, 0, 20, 0, 10, 0, 10, 10, 0, 10).crossing()).isEmpty();
    assertThat(ring(0, 0, 10, 0, 10, 5, -5, 5, 10, 5, 10, 10, 0, 10).crossing())
        .contains(ScalpPoint.ofGrid(0, 5));
  }

  @Test
  void two_passes_along_one_stretch_cross_if_they_change_sides() {
    var along = ring(0, 10, 10, 0, 20, 0, 30, 10, 30, -10, 20, 0, 10, 0, 0, -10);
    var across = ring(0, 10, 10, 0, 20, 0, 30, -10, 30, 10, 20, 0, 10, 0, 0, -10);

    assertThat(along.crossing()).isEmpty();
    assertThat(across.crossing()).isPresent();
  }

  @Test
  void a_ring_drawn_twice_over_crosses() {
    assertThat(ring(0, 0, 10, 0, 0, 10, 0, 0, 10, 0, 0, 10).crossing()).isPresent();
  }

  @Test
  void turning_or_reversing_a_ring_changes_nothing_about_its_crossing() {
    var chance = new Random(11);
    for (int trial = 0; trial < 3000; trial++) {
      var drawn = Drawn.scribble(chance, 1 + chance.nextInt(5), 2 + chance.nextInt(3));
      boolean crosses = drawn.crossing().isPresent();
      var points = new java.util.ArrayList<>(drawn.points());
      java.util.Collections.rotate(points, 1 + trial % 3);
      assertThat(Ring.of(points).crossing().isPresent()).as(points::toString).isEqualTo(crosses);
      java.util.Collections.reverse(points);
      assertThat(Ring.of(points).crossing().isPresent()).as(points::toString).isEqualTo(crosses);
    }
  }
}
