package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The laws of areas on many drawn shapes, and a slow twin that looks at single points.
///
/// A rounded crossing moves an edge by less than one step, so an area may be off by no more than
/// the length of the edges in steps; where each edge is cut often, by a small multiple of it.
class ShapeLawsTest {

  private static final ScalpPoint MIDDLE = ScalpPoint.ofGrid(0, 0);

  @Test
  void areas_add_up_for_stars() {
    var chance = new Random(1);
    for (int trial = 0; trial < 120; trial++) {
      lawsHold(star(chance, 40 + chance.nextInt(160)), star(chance, 40 + chance.nextInt(160)));
    }
  }

  @Test
  void areas_add_up_for_turned_combs_and_boards() {
    for (int trial = 0; trial < 12; trial++) {
      lawsHold(comb(5 + trial, 0.3 * trial), comb(17 - trial, 1.5 + 0.01 * trial));
      lawsHold(Drawn.board(3 + trial, 0.1 * trial), Drawn.board(9, 0.5));
      lawsHold(Drawn.board(3 + trial, 0.2), comb(10, 0.2));
    }
  }

  @Test
  void areas_add_up_for_scribbles_on_grids_coarse_and_fine() {
    var chance = new Random(2);
    int[] reaches = {3, 6, 20, 200, 5000, 80_000};
    for (int trial = 0; trial < 600; trial++) {
      int reach = reaches[trial % reaches.length];
      lawsHold(scribbles(chance, reach), scribbles(chance, reach));
    }
  }

  @Test
  void what_lies_wholly_within_another_is_all_they_share() {
    var chance = new Random(8);
    for (int trial = 0; trial < 60; trial++) {
      var small = Shape.of(List.of(Drawn.star(chance, 40, 9000, 0, 20_000, 70_000)));
      var around = Drawn.box(-84_000, -84_000, 84_000, 84_000);
      assertThat(around.intersect(small)).isEqualTo(small);
      assertThat(small.intersect(around)).isEqualTo(small);
      // with a hole about it, its box lies within and it does not
      assertThat(around.minus(small).intersect(small)).isEqualTo(Shape.EMPTY);
      lawsHold(around.minus(small), small);
    }
  }

  @Test
  void the_rest_of_a_box_obeys_de_morgan() {
    var chance = new Random(4);
    var all = Drawn.box(-84_000, -84_000, 84_000, 84_000);
    for (int trial = 0; trial < 60; trial++) {
      var one = star(chance, 50);
      var other = star(chance, 90);
      var restOfUnion = all.minus(one.union(other));
      var restOfBoth = all.minus(one).intersect(all.minus(other));
      assertSameButRounding(restOfUnion, restOfBoth);
      var restOfIntersection = all.minus(one.intersect(other));
      var restOfEither = all.minus(one).union(all.minus(other));
      assertSameButRounding(restOfIntersection, restOfEither);
    }
  }

  @Test
  void a_slow_twin_that_looks_at_points_agrees() {
    var chance = new Random(5);
    for (int trial = 0; trial < 60; trial++) {
      var oneRing = Drawn.scribble(chance, 20 + chance.nextInt(20), 80_000);
      var otherRing = Drawn.star(chance, 40 + chance.nextInt(160), 9000, 0, 20_000, 90_000);
      var one = Shape.of(List.of(oneRing));
      var other = Shape.of(List.of(otherRing));
      var union = one.union(other);
      var both = one.intersect(other);
      var rest = one.minus(other);
      for (int i = 0; i < 400; i++) {
        int u = chance.nextInt(160_000) - 80_000;
        int v = chance.nextInt(160_000) - 80_000;
        if (Math.hypot(u, v) > 110_000 || isNear(oneRing, u, v) || isNear(otherRing, u, v)) {
          continue;
        }
        boolean inOne = TwinRay.isInside(oneRing, u, v);
        boolean inOther = TwinRay.isInside(otherRing, u, v);
        var point = ScalpPoint.ofGrid(u, v);
        assertThat(one.contains(point)).isEqualTo(inOne);
        assertThat(union.contains(point)).isEqualTo(inOne || inOther);
        assertThat(both.contains(point)).isEqualTo(inOne && inOther);
        assertThat(rest.contains(point)).isEqualTo(inOne && !inOther);
      }
    }
  }

  @Test
  void the_same_question_has_the_same_answer() {
    var first = star(new Random(6), 200).minus(comb(20, 0.4));
    var again = star(new Random(6), 200).minus(comb(20, 0.4));

    assertThat(first).isEqualTo(again);
    assertThat(first.contains(MIDDLE)).isEqualTo(again.contains(MIDDLE));
  }

  private static void lawsHold(Shape one, Shape other) {
    var union = one.union(other);
    var both = one.intersect(other);
    var rest = one.minus(other);
    double rounding = rounding(one, other);
    assertThat(union.gridArea() + both.gridArea())
        .isCloseTo(one.gridArea() + other.gridArea(), within(rounding));
    assertThat(rest.gridArea()).isCloseTo(one.gridArea() - both.gridArea(), within(rounding));
    assertThat(one.union(one)).isEqualTo(one);
    assertThat(one.intersect(one)).isEqualTo(one);
    assertThat(one.minus(one)).isEqualTo(Shape.EMPTY);
    assertThat(other.union(one)).isEqualTo(union);
    assertThat(other.intersect(one)).isEqualTo(both);
    assertThat(rest.intersect(both)).isEqualTo(Shape.EMPTY);
    for (var shape : List.of(one, union, both, rest)) {
      isClean(shape);
    }
  }

  private static void isClean(Shape shape) {
    assertThat(Shape.of(shape.rings())).isEqualTo(shape);
    for (var ring : shape.rings()) {
      assertThat(ring.gridArea()).isNotZero();
      assertThat(ring.crossing()).isEmpty();
      assertThat(ring.points()).doesNotHaveDuplicates();
    }
  }

  private static void assertSameButRounding(Shape one, Shape other) {
    double difference = one.minus(other).gridArea() + other.minus(one).gridArea();
    assertThat(difference).isLessThan(rounding(one, other));
  }

  private static double rounding(Shape one, Shape other) {
    return 2 * (edgeLength(one) + edgeLength(other));
  }

  private static double edgeLength(Shape shape) {
    double length = 0;
    for (var ring : shape.rings()) {
      for (int i = 0; i < ring.size(); i++) {
        int next = (i + 1) % ring.size();
        length +=
            Math.hypot(ring.gridU(next) - ring.gridU(i), ring.gridV(next) - (double) ring.gridV(i));
      }
    }
    return length;
  }

  private static boolean isNear(Ring ring, int u, int v) {
    return TwinRay.isInside(ring, u - 4, v - 4) != TwinRay.isInside(ring, u + 4, v + 4)
        || TwinRay.isInside(ring, u - 4, v + 4) != TwinRay.isInside(ring, u + 4, v - 4);
  }

  private static Shape star(Random chance, int points) {
    int u = chance.nextInt(20_000) - 10_000;
    return Shape.of(List.of(Drawn.star(chance, points, u, -u, 15_000, 80_000)));
  }

  private static Shape comb(int teeth, double turnRad) {
    return Shape.of(List.of(Drawn.comb(teeth, turnRad)));
  }

  private static Shape scribbles(Random chance, int reach) {
    var rings = new ArrayList<Ring>();
    for (int i = 1 + chance.nextInt(3); i > 0; i--) {
      rings.add(Drawn.scribble(chance, chance.nextInt(10), reach));
    }
    return Shape.of(rings);
  }

  /// The slow twin: the textbook ray in plain doubles, knowing nothing of grids or graphs.
  private static final class TwinRay {

    static boolean isInside(Ring ring, double u, double v) {
      boolean inside = false;
      double breath = v + 0.25;
      for (int i = 0; i < ring.size(); i++) {
        int next = (i + 1) % ring.size();
        double av = ring.gridV(i);
        double bv = ring.gridV(next);
        if (av > breath != bv > breath) {
          double at =
              ring.gridU(i)
                  + (breath - av) * (ring.gridU(next) - (double) ring.gridU(i)) / (bv - av);
          inside ^= at > u;
        }
      }
      return inside;
    }
  }
}
