package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.web.Form;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.timetable.Slot;

/// The way back after a move, for as long as nothing else was done to the visit.
public record Undo(Appointment visit, Slot before, UUID practitionerId, UUID roomId) {

  /// Where the visit stood is told by the address; the version says whether it moved on since.
  static Optional<Undo> read(Form query, List<Appointment> shown, Instant now, ZoneId zone) {
    var moved = query.optionalId("moved");
    var practitioner = query.optionalId("was-with");
    var room = query.optionalId("was-in");
    var minutes = query.optionalWhole("was-minutes", 5, 24 * 60);
    var day =
        query.optionalDate("was-on", java.time.LocalDate.EPOCH, java.time.LocalDate.of(2999, 1, 1));
    if (moved.isEmpty()
        || practitioner.isEmpty()
        || room.isEmpty()
        || minutes.isEmpty()
        || day.isEmpty()) {
      return Optional.empty();
    }
    LocalTime time = query.time("was-at");
    if (query.isWrong()) {
      return Optional.empty();
    }
    return shown.stream()
        .filter(visit -> visit.id().equals(moved.get()) && visit.version() == query.version())
        .findFirst()
        .flatMap(visit ->
            Slot.at(day.get(), time, minutes.get(), zone)
                .filter(slot -> !slot.startsAt().isBefore(now))
                .map(slot -> new Undo(visit, slot, practitioner.get(), room.get())));
  }
}
