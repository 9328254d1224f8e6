package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stipple.scalp.TapeCheck.Contradiction.Kind;

/// Tapes that cannot belong to one head, and which one is to blame.
class TapeCheckTest {

  @Test
  void the_tapes_of_a_real_head_agree() {
    assertThat(TapeCheck.of(tapes(573, 365, 357))).isEmpty();
    assertThat(TapeCheck.of(tapes(541, 338, 340))).isEmpty();
    assertThat(TapeCheck.of(HeadFitTest.tapesOf(TapeModelTest.REFERENCE, 1, TapeLine.values())))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TapeLine.class)
  void the_tape_that_is_a_fifth_too_long_is_to_be_taken_again(TapeLine wrong) {
    var right = HeadFitTest.tapesOf(TapeModelTest.REFERENCE, 2, TapeLine.values());
    var taken = new EnumMap<>(right.readings());
    taken.put(wrong, new TapeReading(right.reading(wrong).meanMm() * 1.2, 2));
    var found = TapeCheck.of(new Tapes(taken, HairUnderTape.SHAVED)).orElseThrow();
    assertThat(found.kind()).isEqualTo(Kind.IMPOSSIBLE);
    assertThat(found.suspects()).first().isEqualTo(wrong);
  }

  @Test
  void of_two_tapes_that_do_not_fit_either_may_be_wrong() {
    var two =
        new Tapes(
            Map.of(
                TapeLine.CIRCUMFERENCE, new TapeReading(500, 1),
                TapeLine.EAR_TO_EAR, new TapeReading(430, 1)),
            HairUnderTape.SHAVED);
    assertThat(TapeCheck.of(two).orElseThrow().suspects())
        .containsExactlyInAnyOrder(TapeLine.CIRCUMFERENCE, TapeLine.EAR_TO_EAR);
  }

  @Test
  void one_tape_contradicts_nothing() {
    assertThat(TapeCheck.of(HeadFitTest.tapesOf(Scale.NONE, 1, TapeLine.EAR_TO_EAR))).isEmpty();
  }

  @Test
  void inches_written_as_centimetres_are_noticed() {
    assertThat(UnitSlip.in(TapeLine.CIRCUMFERENCE, 22.5, UnitSlip.Unit.CM))
        .contains(new UnitSlip(UnitSlip.Unit.CM, UnitSlip.Unit.INCH));
    assertThat(UnitSlip.in(TapeLine.CIRCUMFERENCE, 57, UnitSlip.Unit.INCH))
        .contains(new UnitSlip(UnitSlip.Unit.INCH, UnitSlip.Unit.CM));
    assertThat(UnitSlip.in(TapeLine.EAR_TO_EAR, 352, UnitSlip.Unit.CM))
        .contains(new UnitSlip(UnitSlip.Unit.CM, UnitSlip.Unit.MM));
    assertThat(UnitSlip.in(TapeLine.CIRCUMFERENCE, 57, UnitSlip.Unit.CM)).isEmpty();
    assertThat(UnitSlip.in(TapeLine.CIRCUMFERENCE, 3, UnitSlip.Unit.CM)).isEmpty();
  }

  @Test
  void readings_far_apart_ask_for_a_third() {
    assertThat(TapeCheck.areApart(TapeLine.CIRCUMFERENCE, 570, 580)).isFalse();
    assertThat(TapeCheck.areApart(TapeLine.CIRCUMFERENCE, 570, 615)).isTrue();
  }

  private static Tapes tapes(double around, double over, double along) {
    return new Tapes(
        Map.of(
            TapeLine.CIRCUMFERENCE, new TapeReading(around, 1),
            TapeLine.EAR_TO_EAR, new TapeReading(over, 1),
            TapeLine.NASION_TO_INION, new TapeReading(along, 1)),
        HairUnderTape.UNKNOWN);
  }
}
