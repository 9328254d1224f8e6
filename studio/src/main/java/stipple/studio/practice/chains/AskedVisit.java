package stipple.studio.practice.chains;

import java.time.Instant;
import java.util.Optional;
import stipple.studio.practice.booking.Appointment;

/// A visit that a chain asks for, before it has a place: what for, how long, and how far from the
/// one before; and when it must begin at the latest. The last visit of a practitioner’s day is
/// given a little more time.
public record AskedVisit(
    Appointment.Kind kind,
    Optional<Integer> sessionNumber,
    int minutes,
    int lastOfDayMinutes,
    VisitGap gap,
    Optional<Instant> latest) {

  public AskedVisit {
    minutes = onGrid(minutes);
    lastOfDayMinutes = Math.max(minutes, onGrid(lastOfDayMinutes));
  }

  /// One whose length is the same all day.
  public AskedVisit(
      Appointment.Kind kind, Optional<Integer> sessionNumber, int minutes, VisitGap gap) {
    this(kind, sessionNumber, minutes, minutes, gap, Optional.empty());
  }

  /// The same with so many more days allowed before it.
  public AskedVisit within(int moreDays) {
    return new AskedVisit(
        kind, sessionNumber, minutes, lastOfDayMinutes, gap.within(moreDays), latest);
  }

  /// The same, to begin before that time.
  public AskedVisit before(Instant latestStart) {
    return new AskedVisit(
        kind, sessionNumber, minutes, lastOfDayMinutes, gap, Optional.of(latestStart));
  }

  private static int onGrid(int minutes) {
    return Math.ceilDiv(minutes, 5) * 5;
  }
}
