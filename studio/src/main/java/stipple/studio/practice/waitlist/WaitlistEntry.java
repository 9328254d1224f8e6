package stipple.studio.practice.waitlist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.chains.Preferences;
import stipple.studio.practice.timetable.Slot;

/// Somebody who would come when time gets free: for a new visit, or earlier to a booked one.
public record WaitlistEntry(
    UUID id,
    UUID clientId,
    String client,
    Asked asked,
    LocalDate lastDay,
    Preferences wishes,
    Instant madeAt) {

  /// The visit that is waited for. `appointment` is the booked one that is wanted earlier.
  public record Asked(
      Appointment.Kind kind,
      Optional<Integer> sessionNumber,
      Optional<UUID> appointment,
      int minutes,
      int noticeHours,
      String note,
      int priority) {}

  public LocalDate firstDay() {
    return wishes.notBefore();
  }

  /// The first place in a freed time that keeps every wish, by quarters of an hour.
  Optional<Slot> placeIn(FreedTime freed, Instant now, ZoneId zone) {
    if (wishes.practitioner().filter(one -> !one.equals(freed.practitionerId())).isPresent()) {
      return Optional.empty();
    }
    for (var at = freed.slot().startsAt(); ; at = at.plusSeconds(15 * 60)) {
      var slot = Slot.of(at, asked.minutes());
      if (!freed.slot().holds(slot)) {
        return Optional.empty();
      }
      if (suits(slot, now, zone)) {
        return Optional.of(slot);
      }
    }
  }

  private boolean suits(Slot slot, Instant now, ZoneId zone) {
    var day = slot.day(zone);
    return !day.isBefore(firstDay())
        && !day.isAfter(lastDay)
        && wishes.days().contains(DayOfWeek.from(day))
        && wishes.part().has(slot.from(zone).getHour())
        && !slot.startsAt().isBefore(now.plusSeconds(asked.noticeHours() * 3600L))
        && slot.startsAt().isAfter(now);
  }
}
