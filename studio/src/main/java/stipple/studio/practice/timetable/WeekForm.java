package stipple.studio.practice.timetable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.settings.Studios.Hours;

/// Reads and fills a week: one line for each day, such as 09:00–12:30, 13:15–18:00.
final class WeekForm {

  static final int MOST_TURNOVER = 120;

  private static final int MOST_STRETCHES = 6;
  private static final int LONGEST = 100;
  private static final int STEP = (int) Slot.GRID.toMinutes();
  private static final Pattern STRETCH =
      Pattern.compile("(\\d{1,2})[:.](\\d{2})\\s*[-–—]\\s*(\\d{1,2})[:.](\\d{2})");

  private WeekForm() {}

  /// Whether there are hours of its own, or the studio's hold.
  public enum Hold {
    STUDIO,
    OWN
  }

  static Timetable read(Form form, UUID resource) {
    var own = form.choice("hold", Hold.class) == Hold.OWN;
    var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      var stretches = stretches(form, fieldOf(day));
      if (!stretches.isEmpty()) {
        week.put(day, stretches);
      }
    }
    return new Timetable(resource, own, week, form.version());
  }

  private static List<Hours> stretches(Form form, String field) {
    var typed = form.optionalText(field, LONGEST);
    if (typed.isEmpty()) {
      return List.of();
    }
    var stretches = new ArrayList<Hours>();
    for (var part : typed.split("[,;]", -1)) {
      var match = STRETCH.matcher(part.strip());
      if (!match.matches() || stretches.size() == MOST_STRETCHES) {
        form.say(field, Phrase.of("timetable.week.not-read"));
        return List.of();
      }
      try {
        stretches.add(
            new Hours(time(match.group(1), match.group(2)), time(match.group(3), match.group(4))));
      } catch (DateTimeException notATime) {
        form.say(field, Phrase.of("timetable.week.not-read"));
        return List.of();
      }
    }
    judge(form, field, stretches);
    return stretches;
  }

  private static LocalTime time(String hour, String minute) {
    return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
  }

  private static void judge(Form form, String field, List<Hours> stretches) {
    for (int at = 0; at < stretches.size(); at++) {
      var one = stretches.get(at);
      if (!one.opens().isBefore(one.closes())) {
        form.say(field, Phrase.of("timetable.closes-first"));
      }
      if (!isOnGrid(one.opens()) || !isOnGrid(one.closes())) {
        form.say(field, Phrase.of("timetable.grid", STEP));
      }
      if (at > 0 && one.opens().isBefore(stretches.get(at - 1).closes())) {
        form.say(field, Phrase.of("timetable.week.overlap"));
      }
    }
  }

  static boolean isOnGrid(LocalTime time) {
    return time.getMinute() % STEP == 0 && time.getSecond() == 0 && time.getNano() == 0;
  }

  /// What a practitioner is to be booked for: one thing at least.
  static Set<Technique> readTechniques(Form form) {
    var ticked = EnumSet.noneOf(Technique.class);
    for (var technique : Technique.values()) {
      if (form.isTicked(fieldOf(technique))) {
        ticked.add(technique);
      }
    }
    if (ticked.isEmpty()) {
      form.say(fieldOf(Technique.CONSULTATION), Phrase.of("timetable.techniques.none"));
    }
    return ticked;
  }

  static int readTurnover(Form form) {
    int minutes = form.whole("turnover", 0, MOST_TURNOVER);
    if (minutes % STEP != 0) {
      form.say("turnover", Phrase.of("timetable.grid", STEP));
    }
    return minutes;
  }

  static String fieldOf(DayOfWeek day) {
    return "week" + day.getValue();
  }

  static String fieldOf(Technique technique) {
    return "can-" + technique;
  }

  static Map<String, String> filled(Timetable timetable) {
    var filled = new LinkedHashMap<String, String>();
    filled.put("hold", (timetable.ownHours() ? Hold.OWN : Hold.STUDIO).name());
    for (var day : DayOfWeek.values()) {
      filled.put(
          fieldOf(day),
          timetable.on(day).stream()
              .map(hours -> hours.opens() + "–" + hours.closes())
              .collect(Collectors.joining(", ")));
    }
    return filled;
  }

  static Map<String, String> filled(Timetable timetable, Set<Technique> techniques) {
    var filled = filled(timetable);
    for (var technique : Technique.values()) {
      filled.put(fieldOf(technique), techniques.contains(technique) ? "yes" : "");
    }
    return filled;
  }

  static Map<String, String> filled(Timetable timetable, int turnoverMinutes) {
    var filled = filled(timetable);
    filled.put("turnover", String.valueOf(turnoverMinutes));
    return filled;
  }
}
