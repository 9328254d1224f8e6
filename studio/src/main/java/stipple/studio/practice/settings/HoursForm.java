package stipple.studio.practice.settings;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.settings.Studios.Hours;

/// Reads and fills the opening hours; a day with both fields empty is closed.
final class HoursForm {

  private HoursForm() {}

  static Map<DayOfWeek, Hours> read(Form form) {
    var hours = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      var opens = "opens" + day.getValue();
      var closes = "closes" + day.getValue();
      if (!form.value(opens).isEmpty() || !form.value(closes).isEmpty()) {
        var read = new Hours(form.time(opens), form.time(closes));
        if (form.wrong(opens).isEmpty()
            && form.wrong(closes).isEmpty()
            && !read.opens().isBefore(read.closes())) {
          form.say(closes, Phrase.of("hours.closes-first"));
        }
        hours.put(day, read);
      }
    }
    return hours;
  }

  static Map<String, String> filled(Map<DayOfWeek, Hours> hours) {
    var filled = new LinkedHashMap<String, String>();
    for (var day : DayOfWeek.values()) {
      var open = hours.get(day);
      filled.put("opens" + day.getValue(), open == null ? "" : open.opens().toString());
      filled.put("closes" + day.getValue(), open == null ? "" : open.closes().toString());
    }
    return filled;
  }
}
