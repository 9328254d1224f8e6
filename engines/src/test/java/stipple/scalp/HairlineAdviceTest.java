package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.scalp.HairlineAdvice.Code;

class HairlineAdviceTest {

  @Test
  void the_usual_line_needs_no_advice() {
    assertThat(HairlineAdvice.on(line(8, 0.5, 0.2, EdgeStyle.NATURAL, 45))).isEmpty();
  }

  @Test
  void heights_from_7_to_11_cm_pass() {
    assertThat(codes(line(7, 0, 0, EdgeStyle.SOFT, 45))).isEmpty();
    assertThat(codes(line(11, 0, 0, EdgeStyle.SOFT, 45))).isEmpty();
    assertThat(codes(line(6.9, 0, 0, EdgeStyle.SOFT, 45))).containsExactly(Code.TOO_LOW);
    assertThat(codes(line(11.1, 0, 0, EdgeStyle.SOFT, 45))).containsExactly(Code.TOO_HIGH);
  }

  @Test
  void a_straight_line_is_a_note_when_young_and_a_warning_when_grown() {
    assertThat(codes(line(8, 0, 0, EdgeStyle.SHARP, 24)))
        .containsExactly(Code.STRAIGHT_LOOKS_DRAWN);
    assertThat(codes(line(8, 0, 0, EdgeStyle.SHARP, 45))).containsExactly(Code.STRAIGHT_FOR_AGE);
  }

  @Test
  void temples_stay_level_or_above_and_on_the_eye_line() {
    assertThat(codes(line(8, -0.1, 1.1, EdgeStyle.NATURAL, 45)))
        .containsExactly(Code.TEMPLE_BELOW_MIDDLE, Code.TEMPLE_OFF_EYE_LINE);
  }

  @Test
  void a_low_line_on_a_far_gone_head_is_warned_of() {
    var line = new HairlineMeasures(7.5, 0, 0, 1, EdgeStyle.SOFT, true, 45, 8.0, Stage.NORWOOD_VI);
    assertThat(codes(line)).containsExactly(Code.LOW_FOR_THE_LOSS, Code.BELOW_FORMER_LINE);
  }

  @Test
  void womens_heights_have_no_limits() {
    var mara = new HairlineMeasures(5.9, 0, 0, 1, EdgeStyle.SOFT, false, 38, null, null);
    assertThat(codes(mara)).containsExactly(Code.NO_LIMITS_FOR_WOMEN);
  }

  @Test
  void below_6_cm_no_source_goes() {
    assertThat(codes(line(5.9, 0, 0, EdgeStyle.SOFT, 45))).containsExactly(Code.FAR_TOO_LOW);
    assertThat(codes(line(6, 0, 0, EdgeStyle.SOFT, 45))).containsExactly(Code.TOO_LOW);
  }

  @Test
  void a_low_line_on_a_young_man_is_warned_of() {
    assertThat(codes(line(7.4, 0, 0, EdgeStyle.SOFT, 29))).containsExactly(Code.LOW_FOR_THE_AGE);
    assertThat(codes(line(7.5, 0, 0, EdgeStyle.SOFT, 29))).isEmpty();
    assertThat(codes(line(7.4, 0, 0, EdgeStyle.SOFT, 30))).isEmpty();
  }

  @Test
  void a_womans_forehead_unlike_the_published_ones_is_noted() {
    var high = new HairlineMeasures(7.5, 0, 0, 1, EdgeStyle.SOFT, false, 38, null, null);
    assertThat(codes(high)).containsExactly(Code.FOREHEAD_UNUSUAL);
  }

  @Test
  void a_measure_that_is_no_number_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(Double.NaN, 0, 0, EdgeStyle.SOFT, 45))
        .withMessageContaining("height of the hairline");
  }

  private static HairlineMeasures line(
      double heightCm, double templeCm, double offCm, EdgeStyle edge, int age) {
    return new HairlineMeasures(heightCm, templeCm, offCm, 1, edge, true, age, null, null);
  }

  private static List<Code> codes(HairlineMeasures line) {
    return HairlineAdvice.on(line).stream().map(HairlineAdvice::code).toList();
  }
}
