package stipple.studio.practice.waitlist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.chains.Preferences;
import stipple.studio.practice.chains.Preferences.PartOfDay;

/// Reads and fills the form of an entry.
final class EntryForm {

  private EntryForm() {}

  static WaitlistEntry read(
      Form form, UUID id, Optional<Appointment> visit, LocalDate today, Instant now) {
    var client = visit.map(Appointment::clientId).orElseGet(() -> form.id("client"));
    var first = form.date("from", today, today.plusYears(2));
    var last = form.date("to", today, today.plusYears(2));
    if (last.isBefore(first) && form.wrong("from").isEmpty() && form.wrong("to").isEmpty()) {
      form.say("to", Phrase.of("waitlist.to-before-from"));
    }
    var part = form.optionalChoice("part", PartOfDay.class).orElse(PartOfDay.ANY);
    var wishes = new Preferences(days(form), part, form.optionalId("with"), first);
    return new WaitlistEntry(id, client, "", asked(form, visit), last, wishes, now);
  }

  private static WaitlistEntry.Asked asked(Form form, Optional<Appointment> visit) {
    var kind =
        visit.map(Appointment::kind).orElseGet(() -> form.choice("kind", Appointment.Kind.class));
    var session =
        visit.isPresent()
            ? visit.get().sessionNumber()
            : form.optionalWhole("session", 1, 9).filter(_ -> kind == Appointment.Kind.SESSION);
    return new WaitlistEntry.Asked(
        kind,
        session,
        visit.map(Appointment::id),
        visit.map(known -> (int) known.slot().minutes()).orElseGet(() -> minutes(form)),
        form.whole("notice", 0, 720),
        form.optionalText("note", 400),
        form.whole("priority", 1, 3));
  }

  private static int minutes(Form form) {
    var minutes = form.whole("minutes", 5, 720);
    if (form.wrong("minutes").isEmpty() && minutes % 5 != 0) {
      form.say("minutes", Phrase.of("waitlist.minutes-grid"));
    }
    return minutes;
  }

  private static Set<DayOfWeek> days(Form form) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      if (form.has("weekday", day.name())) {
        days.add(day);
      }
    }
    return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
  }

  static Form first(
      Optional<Appointment> visit, Optional<UUID> client, LocalDate today, ZoneId zone) {
    Map<String, String> filled = new LinkedHashMap<>();
    client.ifPresent(id -> filled.put("client", id.toString()));
    var last = visit.map(known -> known.slot().day(zone)).orElse(today.plusWeeks(6));
    filled.put("from", today.toString());
    filled.put("to", last.toString());
    filled.put("part", PartOfDay.ANY.name());
    filled.put("kind", Appointment.Kind.SESSION.name());
    filled.put("minutes", String.valueOf(Appointment.Kind.SESSION.usualMinutes()));
    filled.put("notice", "24");
    filled.put("priority", "2");
    visit.ifPresent(known -> filled.put("with", known.practitionerId().toString()));
    return Form.filled(filled);
  }
}
