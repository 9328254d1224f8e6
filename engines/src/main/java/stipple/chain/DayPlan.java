package stipple.chain;

import java.util.ArrayList;
import java.util.List;

/// A place for every visit of a day, to be changed while a better plan is looked for.
final class DayPlan {

  final int[] start;
  final int[] practitioner;
  final int[] room;

  private DayPlan(int[] start, int[] practitioner, int[] room) {
    this.start = start;
    this.practitioner = practitioner;
    this.room = room;
  }

  static DayPlan asIs(DayAsk ask) {
    return new DayPlan(
        ask.visits().stream().mapToInt(DayVisit::planned).toArray(),
        ask.visits().stream().mapToInt(DayVisit::practitioner).toArray(),
        ask.visits().stream().mapToInt(DayVisit::room).toArray());
  }

  DayPlan copy() {
    return new DayPlan(start.clone(), practitioner.clone(), room.clone());
  }

  void take(DayPlan other) {
    System.arraycopy(other.start, 0, start, 0, start.length);
    System.arraycopy(other.practitioner, 0, practitioner, 0, start.length);
    System.arraycopy(other.room, 0, room, 0, start.length);
  }

  void place(int visit, int at, int who, int where) {
    start[visit] = at;
    practitioner[visit] = who;
    room[visit] = where;
  }

  /// Whether the client of a visit would have to be told.
  boolean tells(DayAsk ask, int visit) {
    var asked = ask.visits().get(visit);
    return start[visit] != asked.planned() || practitioner[visit] != asked.practitioner();
  }

  List<DayPlace> places(DayAsk ask) {
    var places = new ArrayList<DayPlace>();
    for (int visit = 0; visit < start.length; visit++) {
      places.add(new DayPlace(start[visit], practitioner[visit], room[visit], tells(ask, visit)));
    }
    return places;
  }

  /// The same day with these places.
  DayAsk asked(DayAsk ask) {
    var visits = new ArrayList<DayVisit>();
    for (int visit = 0; visit < start.length; visit++) {
      int booked = ask.visits().get(visit).booked();
      visits.add(new DayVisit(start[visit], booked, practitioner[visit], room[visit]));
    }
    return new DayAsk(visits, ask.practitioners(), ask.rooms(), ask.scenarios());
  }
}
