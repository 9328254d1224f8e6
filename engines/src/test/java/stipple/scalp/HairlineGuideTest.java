package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import stipple.scalp.HairlineGuide.Name;

/// Guides lie where their names say, and on both sides alike.
class HairlineGuideTest {

  private static final ScalpMap MAP = ScalpMapTest.MAP;
  private static final FaceMeasures FACE = FaceMeasures.USUAL;

  @Test
  void every_name_has_one_guide() {
    assertThat(HairlineGuide.of(FACE, MAP))
        .extracting(HairlineGuide::name)
        .containsExactlyInAnyOrder(Name.values());
  }

  @Test
  void levels_keep_their_height_above_the_brow_at_every_point() {
    assertHeight(Name.BROW, 0);
    assertHeight(Name.HEIGHT_70, 70);
    assertHeight(Name.HEIGHT_80, 80);
  }

  @Test
  void the_midline_runs_straight_back_from_the_brow() {
    var line = line(Name.MIDLINE);
    assertThat(line.us()).containsOnly(0);
    assertThat(FACE.heightMm(line.at(line.size() - 1), MAP)).isCloseTo(0, within(1e-9));
  }

  @Test
  void what_stands_on_the_right_stands_mirrored_on_the_left() {
    assertMirrored(Name.EYE_RIGHT, Name.EYE_LEFT);
    assertMirrored(Name.CORNER_RIGHT, Name.CORNER_LEFT);
    assertThat(Arrays.stream(line(Name.EYE_RIGHT).us())).allMatch(u -> u > 0);
  }

  @Test
  void the_corner_lies_eight_centimetres_from_the_middle_as_published() {
    var middle = FACE.atHeight(HairlineConstruction.USUAL_HEIGHT_MM, 0, MAP);
    var surface = new HeadSurface(MAP.head().scale());
    double mm = SkinArc.mm(surface, MAP.at(middle), MAP.at(line(Name.CORNER_RIGHT).at(0)));
    assertThat(mm).isCloseTo(80, within(0.1));
  }

  private static void assertHeight(Name name, double heightMm) {
    var line = line(name);
    for (int i = 0; i < line.size(); i++) {
      assertThat(FACE.heightMm(line.at(i), MAP)).isCloseTo(heightMm, within(1e-6));
    }
  }

  private static void assertMirrored(Name right, Name left) {
    var one = line(right);
    var other = line(left);
    assertThat(other.size()).isEqualTo(one.size());
    for (int i = 0; i < one.size(); i++) {
      assertThat(other.u(i)).isEqualTo(-one.u(i));
      assertThat(other.v(i)).isEqualTo(one.v(i));
    }
  }

  private static MapLine line(Name name) {
    return HairlineGuide.of(FACE, MAP).stream()
        .filter(guide -> guide.name() == name)
        .findFirst()
        .orElseThrow()
        .line();
  }
}
