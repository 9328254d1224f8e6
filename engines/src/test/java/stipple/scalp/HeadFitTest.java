package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A head found again from its own tapes, and how sure it is of itself.
class HeadFitTest {

  @Test
  void exact_tapes_find_the_head_again() {
    var head =
        HeadFit.of(
            tapesOf(TapeModelTest.REFERENCE, 1, TapeLine.values()),
            Symmetric3.diagonal(1e-8, 1e-8, 1e-8),
            HeadModel.Origin.TAPES);
    assertThat(head.tapeMm(TapeLine.CIRCUMFERENCE)).isCloseTo(556.6, within(0.5));
    assertThat(head.tapeMm(TapeLine.EAR_TO_EAR)).isCloseTo(350.7, within(0.5));
    assertThat(head.tapeMm(TapeLine.NASION_TO_INION)).isCloseTo(355.8, within(0.5));
    assertThat(head.scale().across()).isCloseTo(0.9545, within(0.01));
  }

  @Test
  void exact_tapes_of_any_adult_head_come_back_to_half_a_millimetre() {
    for (double size = 0.9; size < 1.11; size += 0.1) {
      for (int axis = 0; axis < 3; axis++) {
        var scale = new Scale(size * 0.98, size * 1.02, size).times(axis, 1.05);
        var head =
            HeadFit.of(
                tapesOf(scale, 1, TapeLine.values()),
                Symmetric3.diagonal(1e-8, 1e-8, 1e-8),
                HeadModel.Origin.TAPES);
        for (var line : TapeLine.values()) {
          assertThat(head.tapeMm(line)).isCloseTo(new TapeModel(scale).mm(line), within(0.5));
        }
      }
    }
  }

  @Test
  void hair_under_the_tape_makes_the_head_smaller() {
    var shaved = tapesOf(TapeModelTest.REFERENCE, 2, TapeLine.values());
    var haired = new Tapes(shaved.readings(), HairUnderTape.of(3));
    double less =
        HeadModel.fitted(shaved, false).tapeMm(TapeLine.CIRCUMFERENCE)
            - HeadModel.fitted(haired, false).tapeMm(TapeLine.CIRCUMFERENCE);
    assertThat(less).isCloseTo(6 * Math.PI, within(1.0));
  }

  @Test
  void every_subset_of_the_tapes_gives_a_head() {
    for (var line : TapeLine.values()) {
      var one = HeadModel.fitted(tapesOf(TapeModelTest.REFERENCE, 1, line), false);
      assertThat(one.tapeMm(line))
          .isCloseTo(new TapeModel(TapeModelTest.REFERENCE).mm(line), within(1.0));
    }
    var nothing = HeadModel.fitted(new Tapes(Map.of(), HairUnderTape.UNKNOWN), true);
    assertThat(nothing.origin()).isEqualTo(HeadModel.Origin.ESTIMATE);
    assertThat(nothing.tapeMm(TapeLine.CIRCUMFERENCE)).isBetween(530.0, 555.0);
  }

  @Test
  void a_longer_tape_makes_a_larger_head() {
    double before = 0;
    for (int mm = 480; mm <= 660; mm += 10) {
      var tapes =
          new Tapes(Map.of(TapeLine.CIRCUMFERENCE, new TapeReading(mm, 1)), HairUnderTape.SHAVED);
      var scale = HeadModel.fitted(tapes, false).scale();
      double volume = scale.across() * scale.along() * scale.up();
      assertThat(volume).isGreaterThan(before);
      before = volume;
    }
  }

  static Tapes tapesOf(Scale scale, int readings, TapeLine... lines) {
    var taken = new EnumMap<TapeLine, TapeReading>(TapeLine.class);
    for (var line : lines) {
      taken.put(line, new TapeReading(new TapeModel(scale).mm(line), readings));
    }
    return new Tapes(taken, HairUnderTape.SHAVED);
  }
}
