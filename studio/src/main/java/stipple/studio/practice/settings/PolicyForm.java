package stipple.studio.practice.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.settings.Studio.Policies;

/// Reads and fills the studio's answers where sources differ.
final class PolicyForm {

  private static final int MOST_READINGS = 8;

  private PolicyForm() {}

  static Policies read(Form form) {
    var policies =
        new Policies(
            form.whole("sessionsChosen", 0, 6),
            form.whole("sessionCapMinutes", 180, 600),
            form.whole("gapMinDays", 5, 60),
            form.whole("patchWaitHours", 12, 336),
            readings(form),
            form.whole("patchValidDays", 30, 1095),
            form.whole("touchUpMonths", 6, 180),
            form.whole("quoteValidDays", 1, 365),
            form.whole("depositPercent", 0, 100),
            form.isTicked("licenceNeeded"));
    return policies;
  }

  /// Hours after the test, as a list with commas: each from 1 to 336, each once, in their order.
  static List<Integer> readings(Form form) {
    var typed = form.text("patchReadingsHours", 80);
    var parts = Stream.of(typed.split("[,;\\s]+")).filter(part -> !part.isEmpty()).toList();
    var areHours = parts.stream().allMatch(part -> part.matches("\\d{1,3}"));
    var hours = areHours ? parts.stream().map(Integer::valueOf).sorted().distinct().toList() : null;
    if (hours == null
        || hours.isEmpty()
        || hours.size() > MOST_READINGS
        || hours.getFirst() < 1
        || hours.getLast() > 336) {
      form.say("patchReadingsHours", Phrase.of("policies.readings-wrong", MOST_READINGS));
      return Policies.DEFAULTS.patchReadingsHours();
    }
    return hours;
  }

  static Map<String, String> filled(Policies policies) {
    var filled = new LinkedHashMap<String, String>();
    filled.put("sessionsChosen", String.valueOf(policies.sessionsChosen()));
    filled.put("sessionCapMinutes", String.valueOf(policies.sessionCapMinutes()));
    filled.put("gapMinDays", String.valueOf(policies.gapMinDays()));
    filled.put("patchWaitHours", String.valueOf(policies.patchWaitHours()));
    filled.put(
        "patchReadingsHours",
        policies.patchReadingsHours().stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", ")));
    filled.put("patchValidDays", String.valueOf(policies.patchValidDays()));
    filled.put("touchUpMonths", String.valueOf(policies.touchUpMonths()));
    filled.put("quoteValidDays", String.valueOf(policies.quoteValidDays()));
    filled.put("depositPercent", String.valueOf(policies.depositPercent()));
    filled.put("licenceNeeded", policies.licenceNeeded() ? "yes" : "");
    return filled;
  }
}
