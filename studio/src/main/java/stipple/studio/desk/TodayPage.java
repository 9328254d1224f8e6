package stipple.studio.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.treatment.session.LikelyEnds.LikelyEnd;
import stipple.studio.treatment.session.Session;

/// The board of the day as it is shown.
public record TodayPage(
    LocalDate day,
    List<Lane> lanes,
    List<Session> unbooked,
    List<Matter> matters,
    boolean hasClients) {

  /// One practitioner's visits.
  public record Lane(String practitioner, List<Visit> visits) {}

  /// One visit, with the session that runs in it.
  public record Visit(
      Appointment appointment,
      Optional<UUID> sessionId,
      Optional<LikelyEnd> likelyEnd,
      State state,
      Board.DayScale scale) {

    public String from() {
      return scale.percent(appointment.startsAt());
    }

    public String bookedEnd() {
      return scale.percent(appointment.endsAt());
    }

    public String booked() {
      return scale.width(appointment.startsAt(), appointment.endsAt());
    }

    public String at(Instant instant) {
      return scale.percent(instant);
    }

    public String width(Instant start, Instant end) {
      return scale.width(start, end);
    }
  }

  /// Where a visit stands at this moment.
  public enum State {
    PAST,
    NOW,
    LATE,
    AHEAD
  }

  /// Something that wants to be done: how much it presses, what it is, and where.
  public record Matter(Pressing pressing, String who, Phrase what, String address) {}

  /// How much something presses.
  public enum Pressing {
    STOP,
    WAIT,
    DUE
  }
}
