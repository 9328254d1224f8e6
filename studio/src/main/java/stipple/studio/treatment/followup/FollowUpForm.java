package stipple.studio.treatment.followup;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stipple.scalp.Zone;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// Reads and fills the form of a follow-up.
final class FollowUpForm {

  private static final int LATEST_TOUCH_UP_YEARS = 20;

  private FollowUpForm() {}

  static String kept(Zone zone) {
    return "kept-" + zone.name();
  }

  static FollowUps.Look read(Form form, List<Zone> zones, LocalDate today) {
    boolean healed = form.choice("healed", Answer.class) == Answer.YES;
    var kept = new EnumMap<Zone, Integer>(Zone.class);
    zones.forEach(zone -> kept.put(zone, form.whole(kept(zone), 0, 100)));
    boolean completes = form.isTicked("completes");
    var touchUp =
        form.optionalDate("touchUpOn", today.plusDays(1), today.plusYears(LATEST_TOUCH_UP_YEARS));
    if (completes && touchUp.isEmpty()) {
      form.say("touchUpOn", Phrase.of("house.form.missing"));
    }
    if (completes && !healed) {
      form.say("completes", Phrase.of("follow-up.not-healed"));
    }
    return new FollowUps.Look(
        new FollowUp.Healed(healed, form.isTicked("scabs"), completes),
        kept,
        form.optionalText("clientWord", 1000),
        form.optionalText("note", 1000),
        touchUp);
  }

  static Form suggested(LocalDate touchUpOn) {
    return Form.filled(Map.of("touchUpOn", touchUpOn.toString()));
  }

  /// Yes or no, said on purpose.
  public enum Answer {
    YES,
    NO
  }
}
