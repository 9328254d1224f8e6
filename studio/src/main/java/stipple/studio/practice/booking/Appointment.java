package stipple.studio.practice.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Technique;

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
    CONSULTATION(60, Technique.CONSULTATION),
    DESIGN(60, Technique.CONSULTATION),
    PATCH_TEST(30, Technique.PATCH_TEST),
    READING(10, Technique.PATCH_TEST),
    SESSION(180, Technique.IMPLANTATION),
    FOLLOW_UP(30, Technique.FOLLOW_UP),
    TOUCH_UP(90, Technique.IMPLANTATION);

    private final int usualMinutes;
    private final Technique technique;

    Kind(int usualMinutes, Technique technique) {
      this.usualMinutes = usualMinutes;
      this.technique = technique;
    }

    /// What whoever receives the client must be booked for.
    public Technique technique() {
      return technique;
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
