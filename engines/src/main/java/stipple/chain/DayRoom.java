package stipple.chain;

import stipple.number.Bounds;

/// The minutes for which a room is not free after a visit.
///
/// *Domain*: 0–240 minutes.
public record DayRoom(int turnover) {

  public DayRoom {
    Bounds.within(turnover, "turnover", "minutes", 0, 240);
  }
}
