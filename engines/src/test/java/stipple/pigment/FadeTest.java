package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FadeTest {

  @Test
  void a_third_goes_within_weeks_and_half_of_the_rest_in_its_half_life() {
    var fade = Fade.assumed(PigmentKind.CARBON);
    assertThat(fade.left(0)).isEqualTo(1);
    assertThat(fade.left(7)).isCloseTo(0.84, within(0.001));
    assertThat(fade.left(42)).isCloseTo(0.683, within(0.003));
    assertThat(fade.left(25 * 365.25)).isCloseTo(0.34, within(1e-12));
    assertThat(Fade.assumed(PigmentKind.ORGANIC_AZO).left(5 * 365.25))
        .isCloseTo(0.34, within(1e-12));
  }

  @Test
  void what_is_left_never_grows() {
    for (var kind : PigmentKind.values()) {
      double before = 1.1;
      for (var age : Age.values()) {
        double left = Fade.assumed(kind).left(age.days());
        assertThat(left).isLessThan(before).isPositive();
        before = left;
      }
    }
  }

  @Test
  void pigment_sinks_and_dots_widen_with_the_years() {
    var healed = Placement.USUAL;
    assertThat(Age.FRESH.placement(healed)).isEqualTo(healed.withTop(0));
    assertThat(Age.HEALED.placement(healed)).isEqualTo(healed);
    var old = Age.AFTER_5_YEARS.placement(healed);
    assertThat(old.topMm()).isCloseTo(0.10, within(1e-12));
    assertThat(old.radiusMm()).isCloseTo(0.069, within(1e-12));
    assertThat(Age.AFTER_5_YEARS.placement(healed.withTop(0.28)).topMm()).isEqualTo(0.30);
    assertThat(Age.FRESH.tone(Skins.FAIR).bloodShare()).isEqualTo(0.03);
    assertThat(Age.HEALED.tone(Skins.FAIR)).isEqualTo(Skins.FAIR);
    assertThat(Age.HEALED.isAssumption()).isFalse();
    assertThat(Age.AFTER_1_YEAR.isAssumption()).isTrue();
  }

  /// The design's row: fair skin 67.3/8.5/15.9, carbon .15 mm thick at four depths.
  @Test
  void deeper_carbon_is_cooler_for_its_darkness() {
    var bare = new Lab(67.3, 8.5, 15.9);
    assertThat(CoolShift.of(bare, new Lab(47.0, -1.1, -1.3))).isCloseTo(0.97, within(0.01));
    assertThat(CoolShift.of(bare, new Lab(55.8, -1.6, 3.6))).isCloseTo(1.38, within(0.01));
    assertThat(CoolShift.of(bare, new Lab(60.2, -0.9, 7.4))).isCloseTo(1.78, within(0.01));
    assertThat(CoolShift.of(bare, new Lab(64.1, 1.2, 11.5))).isCloseTo(2.7, within(0.05));
    assertThat(CoolShift.of(bare, bare)).isZero();
    assertThat(CoolShift.isTooCool(bare, new Lab(60.2, -0.9, 7.4), bare)).isTrue();
    assertThat(CoolShift.isTooCool(bare, new Lab(47.0, -1.1, -1.3), bare)).isFalse();
    var dark = new Lab(38.5, 10.4, 15.3);
    var shallow = new Lab(34.5, 5.4, 9.6);
    assertThat(CoolShift.isTooCool(dark, shallow, shallow)).isFalse();
    assertThat(CoolShift.isTooCool(dark, new Lab(36.5, 6.4, 9.6), shallow)).isTrue();
  }

  @Test
  void what_lies_before_the_treatment_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fade.assumed(PigmentKind.CARBON).left(-1))
        .withMessageContaining("days since treatment");
  }
}
