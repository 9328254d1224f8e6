package stipple.studio.treatment.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static stipple.studio.treatment.aftercare.AlarmRule.LASTING_REDNESS;
import static stipple.studio.treatment.aftercare.AlarmRule.SPREADING_REDNESS;
import static stipple.studio.treatment.aftercare.AlarmRule.STRONG_ITCH;
import static stipple.studio.treatment.aftercare.AlarmRule.WARNING_SIGN;

import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.studio.treatment.aftercare.CheckIn.Itch;
import stipple.studio.treatment.aftercare.CheckIn.Redness;
import stipple.studio.treatment.aftercare.CheckIn.WarningSign;

class AlarmRuleTest {

  @Test
  void the_same_redness_is_usual_up_to_day_five_and_an_alarm_after() {
    var skin = skin(Redness.SAME, Itch.NONE);
    assertThat(AlarmRule.on(skin, 5)).isEmpty();
    assertThat(AlarmRule.on(skin, 6)).containsExactly(LASTING_REDNESS);
  }

  @Test
  void spreading_redness_and_strong_itch_are_alarms_on_any_day() {
    assertThat(AlarmRule.on(skin(Redness.SPREADING, Itch.STRONG), 0))
        .containsExactly(SPREADING_REDNESS, STRONG_ITCH);
  }

  @Test
  void every_warning_sign_alone_is_an_alarm() {
    for (var sign : WarningSign.values()) {
      var skin = new CheckIn.Skin(Redness.FADING, Itch.MILD, List.of(sign), false);
      assertThat(AlarmRule.on(skin, 3)).containsExactly(WARNING_SIGN);
    }
  }

  @Test
  void skin_that_heals_is_no_alarm() {
    assertThat(AlarmRule.on(skin(Redness.FADING, Itch.MILD), 9)).isEmpty();
  }

  private static CheckIn.Skin skin(Redness redness, Itch itch) {
    return new CheckIn.Skin(redness, itch, List.of(), true);
  }
}
