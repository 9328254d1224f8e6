package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;

/// Strips of paper: true on a ball to closed forms, on heads within the error that is promised.
class GoresTest {

  private static final double RADIUS = 90;
  private static final ScalpMap BALL =
      ScalpMap.of(
          HeadModel.known(Scale.NONE),
          new Egg.Constants(RADIUS, RADIUS, RADIUS, RADIUS, RADIUS, 2, 2, 0, 0, 35));

  @Test
  void on_a_ball_the_middle_and_every_line_across_it_keep_their_lengths() {
    var gore = Gores.of(BALL, all(BALL, 0.7, 800)).all().get(1);
    for (int degrees = -60; degrees <= 60; degrees += 5) {
      double along = Math.toRadians(degrees);
      for (double across : new double[] {-0.15, -0.05, 0, 0.1, 0.16}) {
        var paper = gore.paper(beside(gore.middleRad(), along, across));
        assertThat(paper.xMm()).isCloseTo(RADIUS * along, within(1e-4));
        assertThat(paper.yMm()).isCloseTo(RADIUS * across, within(1e-3));
      }
    }
  }

  @Test
  void on_a_ball_the_error_is_that_of_the_closed_form() {
    for (var gore : Gores.of(BALL, all(BALL, 0.7, 800)).all()) {
      double atTheEdge = 1 / Math.cos(gore.widthMm() / 2 / RADIUS) - 1;
      assertThat(gore.scaleError()).isCloseTo(atTheEdge, within(1e-4));
      assertThat(gore.scaleError()).isLessThan(Gores.MOST_ERROR);
    }
  }

  @Test
  void no_strip_is_needlessly_narrow() {
    var gores = Gores.of(ScalpMapTest.MAP, all(ScalpMapTest.MAP, 0.7, 1500)).all();
    assertThat(gores)
        .allMatch(gore -> gore.scaleError() > 0.7 * Gores.MOST_ERROR)
        .allMatch(gore -> gore.widthMm() > 20 && gore.widthMm() < 36);
  }

  @Test
  void on_a_ball_the_strip_over_the_top_is_a_rectangle_as_large_as_its_skin_within_the_error() {
    var gores = Gores.of(BALL, all(BALL, 0.7, 800)).all();
    var gore =
        gores.stream()
            .min(Comparator.comparingDouble(one -> Math.abs(one.middleRad())))
            .orElseThrow();
    double along = gore.rightMm() - gore.leftMm();
    double flat = along * gore.widthMm();
    double skin = along * 2 * RADIUS * Math.sin(gore.widthMm() / 2 / RADIUS);
    assertThat(area(gore.outline())).isCloseTo(flat, within(1e-4 * flat));
    assertThat(flat / skin - 1).isBetween(0.0, gore.scaleError() / 2);
  }

  @Test
  void from_paper_to_the_skin_and_back_moves_nothing() {
    var line = new AcrossLine(ScalpMapTest.MAP.surface(), 0.6);
    for (int x = -150; x <= 150; x += 10) {
      for (int y = -20; y <= 20; y += 5) {
        var paper = new PaperPoint(x, y);
        var skin = line.skin(ScalpMapTest.MAP.surface(), paper);
        assertThat(line.paper(skin).distanceMm(paper)).isLessThan(0.01);
      }
    }
  }

  @Test
  void on_heads_neighbours_are_as_far_apart_as_on_the_skin() {
    for (var scale : List.of(new Scale(0.89, 0.93, 0.94), TapeModelTest.REFERENCE)) {
      var map = ScalpMap.of(HeadModel.known(scale));
      var places = all(map, 0.75, 1500);
      var gores = Gores.of(map, places);
      var chance = new Seed(5);
      for (int i = 0; i < places.size(); i++) {
        var here = map.pointOf(places.get(i));
        double turn = 2 * Math.PI * chance.at(i);
        var there =
            map.at(
                new ScalpPoint(here.u() + 0.01 * Math.cos(turn), here.v() + 0.01 * Math.sin(turn)));
        var gore = gores.holding(places.get(i)).orElseThrow();
        if (gore.holds(there)) {
          double paper = gore.paper(places.get(i)).distanceMm(gore.paper(there));
          double skin = places.get(i).distanceMm(there);
          assertThat(Math.abs(paper / skin - 1)).isLessThan(gore.scaleError() + 0.001);
        }
      }
      assertThat(gores.scaleError()).isLessThan(Gores.MOST_ERROR);
    }
  }

  @Test
  void every_place_lies_on_one_strip_and_near_a_seam_on_two_sheets() {
    var map = ScalpMapTest.MAP;
    var places = all(map, 0.7, 1500);
    var gores = Gores.of(map, places).all();
    for (var place : places) {
      var holding = gores.stream().filter(gore -> gore.holds(place)).toList();
      assertThat(holding).hasSize(1);
      assertThat(holding.getFirst().shows(place)).isTrue();
    }
    for (var gore : gores) {
      for (var place : gore.joinsBehind() ? gore.backOnSkin() : List.<Position>of()) {
        for (var sheet : List.of(gore, gores.get(gore.number()))) {
          double x = sheet.paper(place).xMm();
          if (x > sheet.leftMm() && x < sheet.rightMm()) {
            assertThat(sheet.shows(place)).isTrue();
          }
        }
      }
    }
  }

  @Test
  void what_lies_in_front_comes_first_and_the_nose_is_up() {
    var gores = Gores.of(ScalpMapTest.MAP, all(ScalpMapTest.MAP, 0.7, 400)).all();
    for (int i = 0; i < gores.size(); i++) {
      assertThat(gores.get(i).number()).isEqualTo(i + 1);
      assertThat(gores.get(i).frontMarks())
          .hasSameSizeAs(i == 0 ? List.of() : gores.get(i).frontMarks());
    }
    var gore = gores.get(1);
    var right = gore.paper(ScalpMapTest.MAP.at(new ScalpPoint(0.2, 0.3)));
    var front = gore.paper(ScalpMapTest.MAP.at(new ScalpPoint(0.2, 0.32)));
    assertThat(right.xMm()).isPositive();
    assertThat(front.yMm()).isGreaterThan(right.yMm());
  }

  @Test
  void marks_of_one_seam_stand_on_both_sheets() {
    var gores = Gores.of(ScalpMapTest.MAP, all(ScalpMapTest.MAP, 0.7, 400)).all();
    assertThat(gores.getFirst().frontMarks()).isEmpty();
    assertThat(gores.getLast().backMarks()).isEmpty();
    for (int i = 0; i + 1 < gores.size(); i++) {
      var mine = gores.get(i).backMarks();
      var theirs = gores.get(i + 1).frontMarks();
      assertThat(mine).isNotEmpty().allMatch(mark -> mark.step() != 0 || mark.at().yMm() < -5);
      assertThat(theirs).isNotEmpty().allMatch(mark -> mark.step() != 0 || mark.at().yMm() > 5);
      assertThat(mine.getFirst().seam()).isEqualTo(theirs.getFirst().seam());
    }
  }

  @Test
  void nothing_and_nonsense_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gores.of(BALL, new float[0], new float[0], new float[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gores.of(BALL, new float[] {Float.NaN}, new float[1], new float[1]));
  }

  static List<Position> all(ScalpMap map, double rho, int count) {
    var chance = new Seed(3);
    var places = new ArrayList<Position>();
    for (int i = 0; i < count; i++) {
      double way = rho * Math.sqrt(chance.at(2 * i));
      places.add(map.at(ScalpPoint.polar(way, 2 * Math.PI * chance.at(2 * i + 1))));
    }
    return places;
  }

  // so far along the great circle over the tilt, so far off it
  private static Position beside(double tilt, double along, double across) {
    double up = Math.cos(across) * Math.cos(along);
    double ahead = Math.sin(across);
    return new Position(
        RADIUS * Math.cos(across) * Math.sin(along),
        RADIUS * (up * Math.sin(tilt) + ahead * Math.cos(tilt)),
        35 + RADIUS * (up * Math.cos(tilt) - ahead * Math.sin(tilt)));
  }

  private static double area(List<PaperPoint> ring) {
    double twice = 0;
    for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i, i++) {
      var a = ring.get(before);
      var b = ring.get(i);
      twice += b.xMm() * a.yMm() - a.xMm() * b.yMm();
    }
    return twice / 2;
  }

  @Test
  void a_single_dot_and_a_scar_far_behind_have_strips_of_their_own() {
    var map = ScalpMapTest.MAP;
    var front = map.at(new ScalpPoint(0.1, 0.6));
    var scar = map.at(new ScalpPoint(0.1, -0.85));
    assertThat(Gores.of(map, List.of(front)).all()).hasSize(1);
    var both = Gores.of(map, List.of(front, scar)).all();
    assertThat(both).hasSize(2);
    assertThat(both.getFirst().joinsBehind()).isFalse();
    assertThat(both.getFirst().holds(front)).isTrue();
    assertThat(both.getLast().joinsFront()).isFalse();
    assertThat(both.getLast().shows(scar)).isTrue();
  }

  @Test
  void down_to_the_rim_every_place_is_on_the_sheet_of_its_strip() {
    var map = ScalpMapTest.MAP;
    var places = all(map, 1, 1200);
    var gores = Gores.of(map, places);
    assertThat(gores.scaleError()).isLessThan(Gores.MOST_ERROR);
    for (var place : places) {
      assertThat(gores.holding(place).orElseThrow().shows(place)).isTrue();
    }
  }
}
