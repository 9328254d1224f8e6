package stipple.studio.practice.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.practice.timetable.Slot;

/// One visit in the diary. A cancelled one stays on record, with the reason.
public record Appointment(
    UUID id,
    UUID clientId,
    UUID practitionerId,
    UUID roomId,
    Names names,
    Kind kind,
    Optional<Integer> sessionNumber,
    Instant startsAt,
    Instant endsAt,
    String note,
    Optional<Instant> cancelledAt,
    Optional<String> cancelReason,
    Optional<Instant> missedAt,
    int version) {

  /// What a visit is for.
  public enum Kind {
    CONSULTATION(60),
    DESIGN(60),
    PATCH_TEST(30),
    READING(10),
    SESSION(180),
    FOLLOW_UP(30),
    TOUCH_UP(90);

    private final int usualMinutes;

    Kind(int usualMinutes) {
      this.usualMinutes = usualMinutes;
    }

    /// The length that is offered first, where no plan says one (chosen).
    public int usualMinutes() {
      return usualMinutes;
    }
  }

  /// Who comes to whom, and where, as they are called.
  public record Names(String client, String practitioner, String room) {}

  public Slot slot() {
    return new Slot(startsAt, endsAt);
  }

  public boolean isCancelled() {
    return cancelledAt.isPresent();
  }

  public boolean isMissed() {
    return missedAt.isPresent();
  }

  public boolean isOver(Instant now) {
    return !endsAt.isAfter(now);
  }

  public boolean isOn(Instant now) {
    return !isCancelled() && !startsAt.isAfter(now) && endsAt.isAfter(now);
  }
}
