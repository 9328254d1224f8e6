package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures of a head from above, from the sides and from behind.
class HeadViewTest {

  @Test
  void from_above_the_right_ear_is_on_the_right_and_the_nose_up() {
    var ear = ScalpMapTest.MAP.at(ScalpPoint.polar(1, Math.PI / 2));
    var nasion = ScalpMapTest.MAP.at(new ScalpPoint(0, 1));
    assertThat(HeadView.TOP.right(ear)).isBetween(55.0, 80.0);
    assertThat(HeadView.TOP.down(nasion)).isLessThan(-80);
    assertThat(HeadView.RIGHT.right(nasion)).isGreaterThan(80);
    assertThat(HeadView.LEFT.right(nasion)).isLessThan(-80);
  }

  @Test
  void from_above_one_sees_the_crown_but_no_ear() {
    assertThat(HeadView.TOP.sees(ScalpMapTest.MAP, new ScalpPoint(0, 0))).isTrue();
    assertThat(HeadView.TOP.sees(ScalpMapTest.MAP, ScalpPoint.polar(1, Math.PI / 2))).isFalse();
  }

  @Test
  void from_behind_the_right_ear_is_on_the_right_and_the_top_up() {
    var ear = ScalpMapTest.MAP.at(ScalpPoint.polar(1, Math.PI / 2));
    var top = ScalpMapTest.MAP.at(new ScalpPoint(0, 0));
    assertThat(HeadView.BACK.right(ear)).isBetween(55.0, 80.0);
    assertThat(HeadView.BACK.down(top)).isLessThan(HeadView.BACK.down(ear) - 100);
  }

  @Test
  void from_behind_one_sees_the_nape_but_no_forehead() {
    assertThat(HeadView.BACK.sees(ScalpMapTest.MAP, new ScalpPoint(0, -1))).isTrue();
    assertThat(HeadView.BACK.sees(ScalpMapTest.MAP, new ScalpPoint(0, 0.5))).isFalse();
    var seen = HeadView.BACK.visible(ScalpMapTest.MAP);
    assertThat(seen.minus(HeadView.TOP.visible(ScalpMapTest.MAP)).contains(new ScalpPoint(0, -1)))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("heads")
  void the_outline_from_behind_is_even_and_spans_the_head_at_its_widest(ScalpMap map) {
    var outline = HeadView.BACK.outline(map);
    double widest = 0;
    for (int i = 0; i < outline.size(); i++) {
      var place = outline.get(i);
      var other = outline.get(outline.size() - 1 - i);
      assertThat(place.xMm()).isCloseTo(-other.xMm(), within(0.05));
      assertThat(place.zMm()).isCloseTo(other.zMm(), within(0.05));
      widest = Math.max(widest, place.xMm());
    }
    var above = HeadView.TOP.outline(map);
    double fromAbove = above.stream().mapToDouble(Position::xMm).max().orElseThrow();
    assertThat(widest).isCloseTo(fromAbove, within(0.3));
  }

  @ParameterizedTest
  @EnumSource(HeadView.class)
  void what_is_seen_agrees_with_where_the_skin_faces(HeadView view) {
    var visible = view.visible(ScalpMapTest.MAP);
    int agreeing = 0;
    int all = 0;
    for (int i = 0; i < 400; i++) {
      var point = ScalpPoint.polar(1.1 * ((i * 37 % 400) / 400.0), i * 0.7);
      all++;
      if (visible.contains(point) == view.sees(ScalpMapTest.MAP, point)) {
        agreeing++;
      }
    }
    assertThat(agreeing).isGreaterThanOrEqualTo(all - 4);
  }

  @ParameterizedTest
  @EnumSource(TapeLine.class)
  void a_tape_that_is_drawn_is_as_long_as_it_is_reckoned(TapeLine line) {
    var path = TapePath.of(line, ScalpMapTest.REFERENCE);
    double sum = 0;
    for (int i = 1; i < path.size(); i++) {
      sum += path.get(i).distanceMm(path.get(i - 1));
    }
    assertThat(sum).isCloseTo(ScalpMapTest.REFERENCE.tapeMm(line), within(0.3));
  }

  static List<ScalpMap> heads() {
    return List.of(
        ScalpMapTest.MAP,
        ScalpMap.of(HeadModel.known(new Scale(0.89, 0.93, 0.94))),
        ScalpMap.of(HeadModel.known(new Scale(0.99, 1.12, 1.06))));
  }
}
