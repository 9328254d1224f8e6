package stipple.studio.practice.booking.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import stipple.studio.practice.booking.Appointment;

/// The visits of some days, seen by practitioner or by room.
record ShownVisits(List<Appointment> visits, Showing.By by, ZoneId zone) {

  List<Appointment> of(UUID resource, LocalDate day) {
    var line = new DayLine(day, zone);
    return visits.stream()
        .filter(visit -> resource(visit).equals(resource) && line.touches(visit.slot()))
        .toList();
  }

  int on(LocalDate day) {
    return (int) visits.stream().filter(visit -> visit.slot().day(zone).equals(day)).count();
  }

  /// Those who can be booked, then those who only have visits left.
  List<CalendarPage.Who> everybody(List<CalendarPage.Who> bookable) {
    Map<UUID, String> names = new LinkedHashMap<>();
    bookable.forEach(one -> names.put(one.id(), one.name()));
    visits.forEach(visit -> names.putIfAbsent(resource(visit), name(visit)));
    return names.entrySet().stream()
        .map(one -> new CalendarPage.Who(one.getKey(), one.getValue()))
        .toList();
  }

  UUID resource(Appointment visit) {
    return by == Showing.By.ROOM ? visit.roomId() : visit.practitionerId();
  }

  private String name(Appointment visit) {
    return by == Showing.By.ROOM ? visit.names().room() : visit.names().practitioner();
  }

  /// What the column does not say: the room beside a practitioner, the practitioner in a room.
  String beside(Appointment visit) {
    return by == Showing.By.ROOM ? visit.names().practitioner() : visit.names().room();
  }
}
