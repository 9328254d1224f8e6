package stipple.studio.practice.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.settings.Studios.Hours;

/// Reads days off and extra openings, from today on.
final class ExceptionForm {

  private static final int YEARS_AHEAD = 3;
  private static final int LONGEST_DAYS = 366;

  private ExceptionForm() {}

  /// One day where no last one is typed.
  static DayOff dayOff(Form form, UUID id, Whose whose, LocalDate today) {
    var kind = form.choice("kind", DayOff.Kind.class);
    if (!Arrays.asList(whose.kinds()).contains(kind)) {
      form.say("kind", Phrase.of("house.form.not-offered"));
    }
    var first = date(form, "firstDay", today);
    var last = form.value("lastDay").isEmpty() ? first : date(form, "lastDay", today);
    if (last.isBefore(first)) {
      form.say("lastDay", Phrase.of("timetable.ends-first"));
      last = first;
    }
    if (form.allWrong().isEmpty() && last.isAfter(first.plusDays(LONGEST_DAYS))) {
      form.say("lastDay", Phrase.of("timetable.too-long"));
    }
    return new DayOff(id, whose.resource(), kind, first, last);
  }

  /// How many visits somebody was shown and goes on all the same.
  static int hitsSeen(Form form) {
    return form.value("confirmed").matches("\\d{1,6}")
        ? Integer.parseInt(form.value("confirmed"))
        : 0;
  }

  static ExtraOpening extraOpening(Form form, UUID id, Whose whose, LocalDate today) {
    var day = date(form, "extraDay", today);
    var hours = new Hours(time(form, "extraOpens"), time(form, "extraCloses"));
    if (form.allWrong().isEmpty() && !hours.opens().isBefore(hours.closes())) {
      form.say("extraCloses", Phrase.of("timetable.closes-first"));
    }
    return new ExtraOpening(id, whose.resource(), day, hours);
  }

  private static LocalTime time(Form form, String field) {
    var time = form.time(field);
    if (!WeekForm.isOnGrid(time)) {
      form.say(field, Phrase.of("timetable.grid", (int) Slot.GRID.toMinutes()));
    }
    return time;
  }

  private static LocalDate date(Form form, String field, LocalDate today) {
    var date = form.date(field, today.minusYears(YEARS_AHEAD), today.plusYears(YEARS_AHEAD));
    if (form.wrong(field).isEmpty() && date.isBefore(today)) {
      form.say(field, Phrase.of("timetable.past"));
    }
    return date;
  }
}
