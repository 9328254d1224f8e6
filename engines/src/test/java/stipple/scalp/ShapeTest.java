package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static stipple.scalp.Drawn.box;
import static stipple.scalp.Drawn.boxRing;
import static stipple.scalp.Drawn.ring;
import static stipple.scalp.Drawn.shape;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Plain cases whose answer is known by looking.
class ShapeTest {

  @Test
  void a_ring_is_written_down_in_one_way_only() {
    var oneWay = shape(0, 0, 10, 0, 10, 10, 0, 10);
    var otherWay = shape(10, 10, 10, 4, 10, 0, 0, 0, 0, 10);

    assertThat(oneWay).isEqualTo(otherWay).hasSameHashCodeAs(otherWay);
    assertThat(oneWay.rings()).containsExactly(ring(0, 0, 10, 0, 10, 10, 0, 10));
  }

  @Test
  void two_overlapping_boxes_combine() {
    var left = box(0, 0, 10, 10);
    var right = box(5, 5, 15, 15);

    assertThat(left.intersect(right)).isEqualTo(box(5, 5, 10, 10));
    assertThat(left.union(right).gridArea()).isEqualTo(175);
    assertThat(left.minus(right))
        .isEqualTo(shape(0, 0, 10, 0, 10, 5, 5, 5, 5, 10, 0, 10))
        .isNotEqualTo(right.minus(left));
  }

  @Test
  void a_ring_within_a_ring_is_a_hole() {
    var frame = Shape.of(List.of(boxRing(0, 0, 30, 30), boxRing(10, 10, 20, 20)));

    assertThat(frame.gridArea()).isEqualTo(800);
    assertThat(frame.rings().get(1).gridArea()).isEqualTo(-100);
    assertThat(frame).isEqualTo(box(0, 0, 30, 30).minus(box(10, 10, 20, 20)));
    assertThat(frame.union(box(10, 10, 20, 20))).isEqualTo(box(0, 0, 30, 30));
    assertThat(frame.contains(ScalpPoint.ofGrid(15, 15))).isFalse();
    assertThat(frame.contains(ScalpPoint.ofGrid(5, 15))).isTrue();
    assertThat(frame.contains(ScalpPoint.ofGrid(10, 15))).as("on the edge").isTrue();
    assertThat(frame.contains(ScalpPoint.ofGrid(0, 0))).as("in a corner").isTrue();
    assertThat(frame.contains(ScalpPoint.ofGrid(31, 15))).isFalse();
  }

  @Test
  void boxes_with_a_common_edge_become_one() {
    var left = box(0, 0, 10, 10);

    assertThat(left.union(box(10, 0, 20, 10))).isEqualTo(box(0, 0, 20, 10));
    assertThat(left.intersect(box(10, 0, 20, 10))).isEqualTo(Shape.EMPTY);
    assertThat(left.minus(box(10, -5, 20, 15))).isEqualTo(left);
    assertThat(left.union(box(10, 3, 20, 7)).rings()).hasSize(1);
  }

  @Test
  void boxes_that_touch_in_a_corner_stay_two_rings() {
    var both = box(0, 0, 10, 10).union(box(10, 10, 20, 20));

    assertThat(both.rings()).containsExactly(boxRing(0, 0, 10, 10), boxRing(10, 10, 20, 20));
    assertThat(both.union(box(0, 10, 10, 20)).union(box(10, 0, 20, 10)))
        .isEqualTo(box(0, 0, 20, 20));
  }

  @Test
  void a_hole_that_touches_the_edge_keeps_its_own_ring() {
    var dented = box(0, 0, 20, 20).minus(shape(10, 0, 15, 10, 5, 10));

    assertThat(dented.rings()).hasSize(2);
    assertThat(dented.gridArea()).isEqualTo(350);
    assertThat(dented.union(shape(10, 0, 15, 10, 5, 10))).isEqualTo(box(0, 0, 20, 20));
  }

  @Test
  void a_ring_drawn_twice_covers_nothing() {
    var ring = boxRing(0, 0, 10, 10);

    assertThat(Shape.of(List.of(ring, ring))).isEqualTo(Shape.EMPTY);
    assertThat(Shape.of(List.of(ring, ring, ring))).isEqualTo(box(0, 0, 10, 10));
    assertThat(shape(0, 0, 10, 0, 5, 0).isEmpty()).as("a line").isTrue();
  }

  @Test
  void a_bow_tie_becomes_two_triangles() {
    assertThat(shape(0, 0, 10, 10, 10, 0, 0, 10).rings())
        .containsExactly(ring(0, 0, 5, 5, 0, 10), ring(5, 5, 10, 0, 10, 10));
  }

  @Test
  void a_spike_falls_off() {
    assertThat(shape(0, 0, 10, 0, 10, 5, 25, 5, 10, 5, 10, 10, 0, 10)).isEqualTo(box(0, 0, 10, 10));
  }

  @Test
  void nothing_combines_with_anything() {
    var some = box(0, 0, 10, 10);
    var far = box(50, 50, 60, 60);

    assertThat(Shape.of(List.of())).isEqualTo(Shape.EMPTY);
    assertThat(Shape.EMPTY.union(some)).isEqualTo(some).isEqualTo(some.union(Shape.EMPTY));
    assertThat(Shape.EMPTY.minus(some)).isEqualTo(Shape.EMPTY).isEqualTo(some.intersect(far));
    assertThat(some.minus(Shape.EMPTY)).isEqualTo(some).isEqualTo(some.minus(far));
    assertThat(far.union(some))
        .isEqualTo(Shape.of(List.of(boxRing(50, 50, 60, 60), boxRing(0, 0, 10, 10))));
    assertThat(Shape.EMPTY.gridArea()).isZero();
    assertThat(Shape.EMPTY.contains(ScalpPoint.ofGrid(0, 0))).isFalse();
  }

  @Test
  void a_sliver_one_step_wide_survives() {
    var sliver = shape(-100_000, 0, 0, 1, 100_000, 0, 0, -1);
    var band = box(-50_000, -10, 50_000, 10);

    assertThat(sliver.gridArea()).isEqualTo(200_000);
    var within = sliver.intersect(band);
    var without = sliver.minus(band);
    assertThat(within.gridArea() + without.gridArea()).isBetween(100_000.0, 300_000.0);
    assertThat(within.intersect(without)).isEqualTo(Shape.EMPTY);
  }
}
