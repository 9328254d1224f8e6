package stipple.studio.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.treatment.session.LikelyEnds.LikelyEnd;

/// The board of the day as it is shown.
public record TodayPage(LocalDate day, List<Lane> lanes, List<Matter> matters, boolean hasClients) {

  /// One practitioner's visits, all on the scale of the day.
  public record Lane(String practitioner, List<Visit> visits, DayScale scale) {}

  /// One visit, booked from when to when, and the session that runs in it.
  public record Visit(
      UUID clientId,
      String client,
      Phrase what,
      Instant from,
      Instant to,
      Optional<UUID> sessionId,
      Optional<LikelyEnd> likelyEnd,
      State state) {}

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
