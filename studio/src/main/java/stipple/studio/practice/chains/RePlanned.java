package stipple.studio.practice.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.DiaryChange;
import stipple.studio.practice.timetable.Slot;

/// The visits still to come of a treatment, each with the place it is to have and the visit in the
/// diary that it is, where there is one.
public record RePlanned(UUID clientId, Optional<Slot> before, List<Line> lines) {

  public RePlanned {
    lines = List.copyOf(lines);
  }

  /// One visit: where it lies, if it is in the diary, and where it is to lie.
  public record Line(Optional<Appointment> known, PlacedVisit placed) {

    /// Whether the client has to be told anything.
    public boolean isChanged() {
      return known.filter(this::isThere).isEmpty();
    }

    private boolean isThere(Appointment visit) {
      return visit.slot().equals(placed.slot())
          && visit.practitionerId().equals(placed.practitionerId())
          && visit.roomId().equals(placed.roomId());
    }
  }

  List<PlacedVisit> visits() {
    return lines.stream().map(Line::placed).toList();
  }

  /// Those of the visits that are in the diary.
  List<UUID> known() {
    return lines.stream().flatMap(line -> line.known().stream()).map(Appointment::id).toList();
  }

  public long changes() {
    return lines.stream().filter(Line::isChanged).count();
  }

  DiaryChange change() {
    var booked = new ArrayList<PlacedVisit>();
    var moved = new ArrayList<DiaryChange.Move>();
    for (var line : lines) {
      if (line.known().isEmpty()) {
        booked.add(line.placed());
      } else if (line.isChanged()) {
        var visit = line.known().get();
        moved.add(
            new DiaryChange.Move(
                visit.id(), visit.version(), line.placed().wish(clientId, visit.note())));
      }
    }
    return new DiaryChange(
        booked.stream().map(visit -> visit.wish(clientId, "")).toList(),
        moved,
        List.of(),
        Optional.empty());
  }

  /// The ids of all visits in their order, when those not known got theirs.
  List<UUID> appointments(List<UUID> booked) {
    var fresh = booked.iterator();
    return lines.stream()
        .map(line -> line.known().map(Appointment::id).orElseGet(fresh::next))
        .toList();
  }
}
