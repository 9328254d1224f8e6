package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stipple.scalp.Zone;

/// Fine and light at the front and at first.
class DotMarksTest {

  @ParameterizedTest
  @EnumSource(Zone.class)
  void the_front_edge_is_never_darker_or_larger_than_what_lies_behind(Zone zone) {
    for (int session = 1; session <= 9; session++) {
      var edge = DotMarks.of(session, Zone.HAIRLINE);
      var behind = DotMarks.of(session, zone);
      assertThat(edge.diameterMm()).isLessThanOrEqualTo(behind.diameterMm());
      assertThat(edge.shade()).isLessThanOrEqualTo(behind.shade());
    }
  }

  @ParameterizedTest
  @EnumSource(Zone.class)
  void no_session_is_lighter_or_finer_than_the_one_before(Zone zone) {
    for (int session = 2; session <= 9; session++) {
      var before = DotMarks.of(session - 1, zone);
      var mark = DotMarks.of(session, zone);
      assertThat(mark.diameterMm()).isGreaterThanOrEqualTo(before.diameterMm());
      assertThat(mark.shade()).isGreaterThanOrEqualTo(before.shade());
    }
    assertThat(DotMarks.of(2, zone).shade()).isGreaterThan(DotMarks.of(1, zone).shade());
    assertThat(DotMarks.of(2, zone).diameterMm()).isGreaterThan(DotMarks.of(1, zone).diameterMm());
  }

  @ParameterizedTest
  @EnumSource(Zone.class)
  void healed_dots_are_as_wide_as_sources_say(Zone zone) {
    for (int session = 1; session <= 9; session++) {
      assertThat(DotMarks.of(session, zone).diameterMm()).isBetween(0.10, 0.15);
    }
  }

  @Test
  void what_is_no_mark_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DotMark(0.3, 0.5))
        .withMessageContaining("width of a healed dot");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DotMark(0.1, Double.NaN))
        .withMessageContaining("shade");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DotMarks.of(0, Zone.TOP))
        .withMessageContaining("number of a session");
  }
}
