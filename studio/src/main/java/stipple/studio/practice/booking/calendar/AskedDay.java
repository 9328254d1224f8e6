package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import stipple.chain.DayAsk;
import stipple.studio.practice.booking.Appointment;

/// A day as the engine is asked about it: what stands for which number.
///
/// The visits come first, in their order; after them come the breaks and the times that are kept
/// for somebody, which take their time like visits and are nobody's to move.
record AskedDay(
    DayLine line, List<Appointment> visits, List<UUID> hands, List<UUID> chairs, DayAsk day) {

  Instant at(double minute) {
    return line.at((int) Math.round(minute));
  }
}
