package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.number.Exponential;
import stipple.number.Normal;
import stipple.number.Seed;

class OffsetsTest {

  private static final double TRUE_TOP_MM = 0.12;
  private static final double TRUE_UNITS = 55;

  private static final double NINE_IN_TEN = 1.645;

  private final LayeredSkin layers = Skins.layers();

  @Test
  void no_readings_leave_what_was_thought() {
    var offsets = from(List.of());
    assertThat(offsets.placement(Placement.USUAL)).isEqualTo(Placement.USUAL);
    assertThat(offsets.hand(1)).isEqualTo(Hand.USUAL);
    assertThat(offsets.fades()).isEqualTo(Fades.assumed());
    assertThat(offsets.topSdMm()).isCloseTo(0.08, within(1e-12));
    assertThat(offsets.unitsLogSd()).isCloseTo(1, within(1e-12));
    assertThat(offsets.healedShareSd()).isCloseTo(0.10, within(1e-12));
    assertThat(LeftOut.of(Offsets.assumed(), List.of(), layers, Mixes.VIEWING)).isEmpty();
  }

  @Test
  void a_calibrated_hand_is_surer_of_its_dose() {
    var offsets = Offsets.calibrated(50);
    assertThat(offsets.hand(2).unitsPerDot()).isCloseTo(50, within(1e-9));
    assertThat(offsets.unitsLogSd()).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void twenty_readings_find_the_depth_and_the_dose_of_a_hand() {
    for (int seed = 1; seed <= 2; seed++) {
      var learnt = from(simulated(20, 0.6, seed));
      double top = learnt.placement(Placement.USUAL).topMm();
      assertThat(top).isCloseTo(TRUE_TOP_MM, within(NINE_IN_TEN * learnt.topSdMm()));
      double off = Exponential.log(learnt.hand(1).unitsPerDot() / TRUE_UNITS);
      assertThat(off).isCloseTo(0, within(NINE_IN_TEN * learnt.unitsLogSd()));
      assertThat(learnt.topSdMm()).isLessThan(0.06);
      assertThat(learnt.unitsLogSd()).isLessThan(0.5);
    }
  }

  @Test
  void the_order_of_readings_does_not_matter() {
    var readings = simulated(6, 0.6, 3);
    var turned = new ArrayList<>(readings);
    Collections.reverse(turned);
    assertAlike(from(turned), from(readings), 1e-4);
  }

  @Test
  void readings_taken_one_after_the_other_tell_about_the_same() {
    var readings = simulated(6, 0.6, 4);
    var known = Offsets.assumed();
    for (var reading : readings) {
      known = Offsets.from(known, List.of(reading), layers, Mixes.VIEWING);
    }
    assertAlike(known, from(readings), 0.35);
  }

  @Test
  void one_wild_reading_does_not_turn_everything() {
    var readings = new ArrayList<>(simulated(20, 0.6, 1));
    var learnt = from(readings);
    var last = readings.removeLast();
    var wild = new Lab(last.field().l() - 30, last.field().a() + 20, last.field().b());
    readings.add(
        new HealedReading("wild", last.skin(), last.bare(), wild, last.days(), last.implant()));
    assertAlike(from(readings), learnt, 1);
  }

  @Test
  void a_client_left_out_is_foretold_as_if_never_measured() {
    var readings = simulated(4, 0.6, 5);
    var fit = new HealedFit(Offsets.assumed(), readings, layers, Mixes.VIEWING);
    var quick = fit.leftOut();
    for (int k = 0; k < readings.size(); k++) {
      var others = new ArrayList<>(readings);
      var left = others.remove(k);
      var told = new ForetoldReading(left, layers, Mixes.VIEWING).at(from(others).place());
      assertThat(quick.get(k)).isCloseTo(DeltaE.between(left.field(), told), within(0.15));
    }
    var figure = LeftOut.of(Offsets.assumed(), readings, layers, Mixes.VIEWING).orElseThrow();
    assertThat(figure.clients()).isEqualTo(4);
    assertThat(figure.isAccuracy()).isFalse();
    assertThat(figure.mean()).isPositive();
    assertThat(new LeftOut(20, 20, 1, 1).isAccuracy()).isTrue();
  }

  @Test
  void skin_that_is_healing_is_no_reading() {
    var one = simulated(1, 0.6, 1).getFirst();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new HealedReading("a", one.skin(), one.bare(), one.field(), 14, one.implant()))
        .withMessageContaining("28");
  }

  // so many first spreads apart at most
  private static void assertAlike(Offsets one, Offsets other, double most) {
    for (int i = 0; i < Offsets.COUNT; i++) {
      assertThat(one.place()[i]).isCloseTo(other.place()[i], within(most));
    }
  }

  private Offsets from(List<HealedReading> readings) {
    return Offsets.from(Offsets.assumed(), readings, layers, Mixes.VIEWING);
  }

  /// Every third reading fresh, the others healed; other skins, mixes and densities in turn.
  private List<HealedReading> simulated(int count, double sd, long seed) {
    var readings = new ArrayList<HealedReading>();
    for (int k = 0; k < count; k++) {
      var chance = new Seed(seed).named(k);
      var tone =
          new SkinTone(0.015 + 0.06 * chance.at(0), 0.01 + 0.02 * chance.at(1), 0.7, 1.8, 0.4, 0.1);
      var implant = implant(0.06 + 0.12 * chance.at(2), 100 + 120 * chance.at(3));
      boolean fresh = k % 3 == 0;
      var swatches = Swatches.of(layers, tone, implant, Fades.assumed(), Mixes.VIEWING);
      var lab = swatches.at(fresh ? Age.FRESH : Age.HEALED, Nearness.FIELD).lab();
      var field =
          new Lab(
              lab.l() + sd * normal(chance, 4),
              lab.a() + sd * normal(chance, 5),
              lab.b() + sd * normal(chance, 6));
      var thought = implant.with(Hand.USUAL, Placement.USUAL);
      readings.add(
          new HealedReading("c" + k, tone, swatches.bare(), field, fresh ? 0 : 42, thought));
    }
    return readings;
  }

  private static Implant implant(double share, double dotsPerCm2) {
    return new Implant(
        List.of(Mixes.black(InkGrade.MEASURED), Mixes.red(InkGrade.MEASURED)),
        List.of(share, share / 4),
        new Hand(TRUE_UNITS, 1),
        Placement.USUAL.withTop(TRUE_TOP_MM),
        dotsPerCm2);
  }

  private static double normal(Seed chance, int place) {
    return Normal.quantile(Math.max(1e-9, chance.at(place)));
  }
}
