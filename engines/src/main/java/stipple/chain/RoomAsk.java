package stipple.chain;

import stipple.number.Bounds;

/// When a room is free, and for how many buckets after each visit it is not.
///
/// *Domain*: 0–48 buckets.
public record RoomAsk(FreeMask free, int turnover) {

  public RoomAsk {
    Bounds.within(turnover, "turnover", "buckets", 0, 48);
  }
}
