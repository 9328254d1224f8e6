package stipple.studio.practice.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.timetable.Slot;

/// Reads and fills the form of a visit.
final class VisitForm {

  private VisitForm() {}

  /// A visit to be booked.
  static Wish read(Form form, UUID clientId, LocalDate today, ZoneId zone) {
    var kind = form.choice("kind", Appointment.Kind.class);
    var session = form.optionalWhole("session", 1, 9);
    return wish(
        form,
        clientId,
        kind,
        kind == Appointment.Kind.SESSION ? session : Optional.empty(),
        today,
        zone);
  }

  /// The new place of a visit that is booked already.
  static Wish readMove(Form form, Appointment known, LocalDate today, ZoneId zone) {
    return wish(form, known.clientId(), known.kind(), known.sessionNumber(), today, zone);
  }

  private static Wish wish(
      Form form,
      UUID clientId,
      Appointment.Kind kind,
      Optional<Integer> session,
      LocalDate today,
      ZoneId zone) {
    return new Wish(
        clientId,
        form.id("practitioner"),
        form.id("room"),
        kind,
        session,
        slot(form, today, zone),
        form.optionalText("note", 400));
  }

  // A proposal that was picked goes before what stands in the fields.
  private static Slot slot(Form form, LocalDate today, ZoneId zone) {
    var minutes = form.whole("minutes", DiaryRules.SHORTEST_MINUTES, DiaryRules.LONGEST_MINUTES);
    var picked = picked(form);
    var day =
        picked
            .map(LocalDateTime::toLocalDate)
            .orElseGet(() -> form.date("day", today, today.plusYears(2)));
    var time = picked.map(LocalDateTime::toLocalTime).orElseGet(() -> form.time("time"));
    var slot = Slot.at(day, time, minutes, zone);
    if (slot.isEmpty()) {
      form.say("time", Phrase.of("booking.no-such-time", time, day));
    }
    return slot.orElseGet(() -> Slot.of(day.atStartOfDay(zone).toInstant(), minutes));
  }

  private static Optional<LocalDateTime> picked(Form form) {
    try {
      return form.value("pick").isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDateTime.parse(form.value("pick")));
    } catch (DateTimeParseException notOffered) {
      form.say("time", Phrase.of("house.form.not-offered"));
      return Optional.empty();
    }
  }

  static Map<String, String> filled(Appointment visit, ZoneId zone) {
    var filled = new HashMap<String, String>();
    filled.put("practitioner", visit.practitionerId().toString());
    filled.put("room", visit.roomId().toString());
    filled.put("day", visit.slot().day(zone).toString());
    filled.put("time", visit.slot().from(zone).toString());
    filled.put("minutes", String.valueOf(visit.slot().minutes()));
    filled.put("note", visit.note());
    return filled;
  }
}
