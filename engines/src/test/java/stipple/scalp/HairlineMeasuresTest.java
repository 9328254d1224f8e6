package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.scalp.HairlineAdvice.Code;

/// A laid line measured, and what is to be thought of it.
class HairlineMeasuresTest {

  private static final ScalpMap MAP = ScalpMapTest.MAP;
  private static final FaceMeasures FACE = FaceMeasures.USUAL;
  private static final double BODY = 90;
  private static final Wearer MAN = new Wearer(true, 45, null, null);

  @Test
  void both_templates_need_no_advice_at_their_usual_height() {
    for (var template : HairlineTemplate.values()) {
      for (var style : List.of(EdgeStyle.SOFT, EdgeStyle.NATURAL, EdgeStyle.DEFINED)) {
        var curve = HairlineCurveTest.line(template, 80);
        assertThat(codes(curve, template, Edge.of(style), MAN))
            .as("%s %s", template, style)
            .isEmpty();
      }
    }
  }

  @Test
  void the_figures_are_those_wished() {
    var wish = new HairlineWish(HairlineTemplate.EPICANTHAL, 76, 10, 54.0, 16.0, null);
    var measures = measured(wish.curve(FACE, MAP), wish.template(), Edge.of(EdgeStyle.SOFT), MAN);
    assertThat(measures.midFrontalHeightCm()).isCloseTo(7.6, within(0.01));
    assertThat(measures.templeAboveMidCm()).isCloseTo(1, within(0.01));
    assertThat(measures.templeOffEyeLineCm()).isCloseTo(0.6, within(0.01));
    assertThat(measures.transitionDepthCm()).isEqualTo(1.5);
  }

  @Test
  void a_corner_is_measured_on_the_skin() {
    // two straight arms on the map near the crown, where it is almost flat, square to each other
    double[][] places = {{0.12, 0.22}, {0.12, 0.1}, {0.0, 0.1}, {-0.12, 0.1}, {-0.12, 0.22}};
    var tags =
        List.of(
            HairlineTag.RIGHT_TEMPLE,
            HairlineTag.RIGHT_CORNER,
            HairlineTag.MIDDLE,
            HairlineTag.LEFT_CORNER,
            HairlineTag.LEFT_TEMPLE);
    var points = new ArrayList<HairlinePoint>();
    for (int i = 0; i < places.length; i++) {
      points.add(new HairlinePoint(new ScalpPoint(places[i][0], places[i][1]), tags.get(i)));
    }
    var laid = HairlineCurve.free(points).on(MAP);
    assertThat(Math.toDegrees(LineAngle.rad(laid, HairlineTag.RIGHT_CORNER)))
        .isCloseTo(90, within(12.0));
    assertThat(LineAngle.rad(laid, HairlineTag.LEFT_CORNER))
        .isCloseTo(LineAngle.rad(laid, HairlineTag.RIGHT_CORNER), within(1e-6));
  }

  @Test
  void a_filled_corner_is_warned_of() {
    var curve = HairlineCurveTest.GARG;
    var temple = MAP.at(curve.named(HairlineTag.RIGHT_TEMPLE));
    var lateral = MAP.at(curve.named(HairlineTag.RIGHT_LATERAL));
    var between = SkinArc.between(new HeadSurface(MAP.head().scale()), temple, lateral).after(30);
    var filled = curve.moved(1, MAP.pointOf(between));
    assertThat(codes(filled, HairlineTemplate.GARG, Edge.of(EdgeStyle.NATURAL), MAN))
        .contains(Code.ANGLE_FILLED);
  }

  @Test
  void sides_more_than_five_millimetres_apart_are_asked_about() {
    var even = new HairlineWish(HairlineTemplate.EPICANTHAL, 80, 8, null, 11.0, null);
    var uneven = new HairlineWish(HairlineTemplate.EPICANTHAL, 80, 8, null, 16.0, null);
    assertThat(codes(even)).isEmpty();
    assertThat(codes(uneven)).containsExactly(Code.ASYMMETRIC);
  }

  @Test
  void an_even_ungraded_edge_is_hard_and_a_sharp_style_says_so_once() {
    var curve = HairlineCurveTest.GARG;
    var hard = new Edge(EdgeStyle.DEFINED, 0.3, 0.2, 2, 50);
    assertThat(codes(curve, HairlineTemplate.GARG, hard, MAN))
        .containsExactly(Code.HARD_EDGE, Code.DENSE_EDGE);
    assertThat(codes(curve, HairlineTemplate.GARG, Edge.of(EdgeStyle.SHARP), MAN))
        .containsExactly(Code.STRAIGHT_FOR_AGE, Code.DENSE_EDGE);
    var uneven = new Edge(EdgeStyle.DEFINED, 2, 0.6, 2, 40);
    assertThat(codes(curve, HairlineTemplate.GARG, uneven, MAN))
        .containsExactly(Code.TRANSITION_NARROW, Code.DENSE_EDGE);
  }

  @Test
  void the_canthus_is_asked_of_lines_that_use_it() {
    var wish = new HairlineWish(HairlineTemplate.EPICANTHAL, 80, 8, 60.0, null, null);
    assertThat(codes(wish)).containsExactly(Code.TEMPLE_OFF_EYE_LINE);
    var garg = new HairlineWish(HairlineTemplate.GARG, 80, 8, 60.0, null, null);
    assertThat(codes(garg)).isEmpty();
  }

  @Test
  void a_line_without_corners_cannot_be_measured() {
    var bare =
        HairlineCurve.free(
            List.of(
                new HairlinePoint(new ScalpPoint(0.5, 0.3), null),
                new HairlinePoint(new ScalpPoint(0, 0.5), HairlineTag.MIDDLE),
                new HairlinePoint(new ScalpPoint(-0.5, 0.3), null)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measured(bare, HairlineTemplate.GARG, Edge.of(EdgeStyle.SOFT), MAN))
        .withMessageContaining("no point named RIGHT_CORNER");
  }

  private static List<Code> codes(HairlineWish wish) {
    return codes(wish.curve(FACE, MAP), wish.template(), Edge.of(EdgeStyle.NATURAL), MAN);
  }

  private static List<Code> codes(
      HairlineCurve curve, HairlineTemplate template, Edge edge, Wearer wearer) {
    return HairlineAdvice.on(measured(curve, template, edge, wearer)).stream()
        .map(HairlineAdvice::code)
        .toList();
  }

  private static HairlineMeasures measured(
      HairlineCurve curve, HairlineTemplate template, Edge edge, Wearer wearer) {
    return HairlineMeasures.of(curve.on(MAP), template, FACE, edge, BODY, wearer);
  }
}
