package stipple.studio.treatment.aftercare;

import java.util.ArrayList;
import java.util.List;

/// What in a check-in is for a physician. Dated rules of the trade, not medical advice.
///
/// *Source*: redness up to five days may be usual (S5), otherwise it settles within two (S38);
/// strong itch and nodules count at any date (S38, S124, S140).
public enum AlarmRule {
  SPREADING_REDNESS,
  LASTING_REDNESS,
  STRONG_ITCH,
  WARNING_SIGN;

  private static final int USUAL_REDNESS_DAYS = 5;

  /// The rules that speak up on a day of healing; none of them: no alarm.
  public static List<AlarmRule> on(CheckIn.Skin skin, int day) {
    var alarms = new ArrayList<AlarmRule>();
    if (!skin.warningSigns().isEmpty()) {
      alarms.add(WARNING_SIGN);
    }
    if (skin.redness() == CheckIn.Redness.SPREADING) {
      alarms.add(SPREADING_REDNESS);
    }
    if (skin.redness() == CheckIn.Redness.SAME && day > USUAL_REDNESS_DAYS) {
      alarms.add(LASTING_REDNESS);
    }
    if (skin.itch() == CheckIn.Itch.STRONG) {
      alarms.add(STRONG_ITCH);
    }
    return alarms;
  }
}
