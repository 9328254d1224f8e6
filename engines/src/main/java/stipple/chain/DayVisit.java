package stipple.chain;

import stipple.number.Bounds;

/// A visit of a day: the minute of the local day at which it is planned to start, the minutes it
/// holds its practitioner and its room, and the numbers of both. A visit that runs has started when
/// it did.
///
/// *Domain*: minutes 0–2,880; booked 0–1,440 minutes.
public record DayVisit(int planned, int booked, int practitioner, int room) {

  public DayVisit {
    Bounds.within(planned, "planned start", "minutes", 0, 2_880);
    Bounds.within(booked, "booked length", "minutes", 0, 1_440);
  }
}
