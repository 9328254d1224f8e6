package stipple.chain;

import java.util.List;
import stipple.number.Bounds;

/// A day as it is planned: its visits, who works until when, the rooms, and how long the visits may
/// take. Times are minutes of the local day. A break is a visit that takes as long as booked.
///
/// *Domain*: 0–200 visits, 1–64 practitioners, 1–64 rooms.
public record DayAsk(
    List<DayVisit> visits,
    List<DayPractitioner> practitioners,
    List<DayRoom> rooms,
    Scenarios scenarios) {

  public DayAsk {
    visits = List.copyOf(visits);
    practitioners = List.copyOf(practitioners);
    rooms = List.copyOf(rooms);
    Bounds.within(practitioners.size(), "practitioners", "", 1, 64);
    Bounds.within(rooms.size(), "rooms", "", 1, 64);
    Bounds.within(scenarios.visits(), "visits with scenarios", "", visits.size(), visits.size());
    for (var visit : visits) {
      Bounds.within(
          visit.practitioner(), "number of a practitioner", "", 0, practitioners.size() - 1);
      Bounds.within(visit.room(), "number of a room", "", 0, rooms.size() - 1);
    }
  }
}
