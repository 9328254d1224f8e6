package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;

/// The line itself: its points, its course over the skin, what lies behind it.
class HairlineCurveTest {

  private static final ScalpMap MAP = ScalpMapTest.MAP;
  static final HairlineCurve GARG = line(HairlineTemplate.GARG, 80);

  static HairlineCurve line(HairlineTemplate template, double heightMm) {
    return HairlineWish.from(template, heightMm, FaceMeasures.USUAL, MAP)
        .curve(FaceMeasures.USUAL, MAP);
  }

  @Test
  void no_two_samples_are_further_apart_than_half_a_millimetre() {
    var chance = new Seed(31);
    for (int round = 0; round < 60; round++) {
      var laid = wild(chance.named(round)).on(MAP);
      double length = 0;
      for (int i = 1; i < laid.line().size(); i++) {
        double step = MAP.at(laid.line().at(i - 1)).distanceMm(MAP.at(laid.line().at(i)));
        length += step;
        assertThat(step).isBetween(0.25, 0.5);
        assertThat(laid.alongMm(i)).isCloseTo(length, within(0.1 + 0.001 * length));
      }
    }
  }

  @Test
  void the_length_of_a_line_is_that_of_its_samples() {
    for (var template : HairlineTemplate.values()) {
      var laid = line(template, 80).on(MAP);
      double length = 0;
      for (int i = 1; i < laid.line().size(); i++) {
        length += MAP.at(laid.line().at(i - 1)).distanceMm(MAP.at(laid.line().at(i)));
      }
      assertThat(laid.lengthMm()).isCloseTo(length, within(0.02)).isBetween(200.0, 300.0);
    }
  }

  @Test
  void the_line_runs_through_all_its_points() {
    var curve = wild(new Seed(5));
    var laid = curve.on(MAP);
    for (int i = 0; i < curve.points().size(); i++) {
      var there = MAP.at(laid.line().at(laid.sampleOf(i)));
      assertThat(there.distanceMm(MAP.at(curve.points().get(i).at()))).isLessThan(1e-6);
    }
  }

  @Test
  void a_locked_line_is_its_own_mirror_image_to_the_last_bit() {
    var line = GARG.on(MAP).line();
    for (int i = 0; i < line.size(); i++) {
      assertThat(line.u(i)).isEqualTo(0.0 - line.u(line.size() - 1 - i));
      assertThat(line.v(i)).isEqualTo(line.v(line.size() - 1 - i));
    }
  }

  @Test
  void the_lock_changes_nothing_but_the_last_bits() {
    var locked = GARG.on(MAP);
    var free = HairlineCurve.free(GARG.points()).on(MAP);
    assertThat(free.line().size()).isEqualTo(locked.line().size());
    for (int i = 0; i < free.line().size(); i++) {
      assertThat(free.line().u(i)).isCloseTo(locked.line().u(i), within(1e-9));
      assertThat(free.line().v(i)).isCloseTo(locked.line().v(i), within(1e-9));
    }
  }

  @Test
  void a_dragged_point_takes_its_partner_along() {
    var moved = GARG.moved(1, new ScalpPoint(0.41, 0.2));
    assertThat(moved.at(HairlineTag.LEFT_CORNER)).contains(new ScalpPoint(-0.41, 0.2));
    var middle = GARG.moved(3, new ScalpPoint(0.1, 0.5));
    assertThat(middle.at(HairlineTag.MIDDLE)).contains(new ScalpPoint(0, 0.5));
    var free = HairlineCurve.free(GARG.points()).moved(1, new ScalpPoint(0.41, 0.2));
    assertThat(free.at(HairlineTag.LEFT_CORNER)).isEqualTo(GARG.at(HairlineTag.LEFT_CORNER));
  }

  @Test
  void a_line_that_crosses_itself_is_found() {
    assertThat(GARG.on(MAP).crossing()).isEmpty();
    var looped =
        free(
            new ScalpPoint(0.5, 0.3),
            new ScalpPoint(-0.1, 0.5),
            new ScalpPoint(0.0, 0.62),
            new ScalpPoint(0.1, 0.5),
            new ScalpPoint(-0.5, 0.3));
    var crossing = looped.on(MAP).crossing();
    assertThat(crossing).isPresent();
    assertThat(crossing.orElseThrow().u()).isCloseTo(0, within(0.01));
    assertThat(crossing.orElseThrow().v()).isBetween(0.4, 0.55);
  }

  @Test
  void the_skin_behind_a_line_is_bounded_by_it() {
    var behind = GARG.on(MAP).behind();
    double[] u = behind.us();
    double[] v = behind.vs();
    double area = MAP.areas().cm2(u, v);
    // the same skin as polar sums: all within 1.15, less what lies before the line
    assertThat(area).isGreaterThan(0);
    double before = ScalpMapTest.disc(MAP, 1.15) - area;
    assertThat(before).isBetween(100.0, 260.0);
    double lower = MAP.areas().cm2(areaOf(70).us(), areaOf(70).vs());
    // ten millimetres over the width between the temples
    assertThat(lower - area).isBetween(5.0, 20.0);
    assertThat(new LineCrossing(behind).first()).isEmpty();
  }

  private static MapLine areaOf(double heightMm) {
    return line(HairlineTemplate.GARG, heightMm).on(MAP).behind();
  }

  @Test
  void too_few_or_too_many_points_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> free(new ScalpPoint(0.5, 0.3), new ScalpPoint(-0.5, 0.3)))
        .withMessageContaining("3 to 40 points, got 2");
    var many = new ScalpPoint[41];
    for (int i = 0; i < 41; i++) {
      many[i] = new ScalpPoint(0.4 - 0.02 * i, 0.4);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> free(many))
        .withMessageContaining("got 41");
  }

  @Test
  void points_off_the_map_or_before_the_brow_or_upon_each_other_are_refused() {
    var right = new ScalpPoint(0.5, 0.3);
    var left = new ScalpPoint(-0.5, 0.3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> free(right, new ScalpPoint(0, 0.5), new ScalpPoint(-1, -0.6)))
        .withMessageContaining("within 1.1 of the way");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> free(right, new ScalpPoint(0, 0.97), left))
        .withMessageContaining("below the brow");
    var helix = ScalpMapTest.MAP.pointOf(new Position(80, -18, 33));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> free(helix, new ScalpPoint(0, 0.5), left))
        .withMessageContaining("over the ear");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> free(right, new ScalpPoint(0, 0.5), new ScalpPoint(0, 0.501), left))
        .withMessageContaining("Points 1 and 2");
  }

  @Test
  void names_run_once_from_right_to_left() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            HairlineCurve.free(
                List.of(
                    new HairlinePoint(new ScalpPoint(0.5, 0.3), HairlineTag.LEFT_CORNER),
                    new HairlinePoint(new ScalpPoint(0, 0.5), HairlineTag.MIDDLE),
                    new HairlinePoint(new ScalpPoint(-0.5, 0.3), null))))
        .withMessageContaining("MIDDLE after LEFT_CORNER");
  }

  @Test
  void a_lock_without_a_mirror_image_is_refused() {
    var points = HairlineCurve.free(GARG.points()).moved(1, new ScalpPoint(0.41, 0.2)).points();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HairlineCurve(points, true))
        .withMessageContaining("mirror image");
  }

  // 3 to 40 points round the front, unevenly
  private static HairlineCurve wild(Seed chance) {
    int count = 3 + (int) (38 * chance.at(0));
    var points = new ScalpPoint[count];
    for (int i = 0; i < count; i++) {
      double bearing = 1.2 - 2.4 * i / (count - 1) + 1.0 / count * (chance.at(3 * i + 1) - 0.5);
      points[i] = ScalpPoint.polar(0.55 + 0.1 * chance.at(3 * i + 2), bearing);
    }
    return free(points);
  }

  private static HairlineCurve free(ScalpPoint... points) {
    var all = new ArrayList<HairlinePoint>();
    for (var point : points) {
      all.add(new HairlinePoint(point, null));
    }
    return HairlineCurve.free(all);
  }
}
