package stipple.studio.practice.waitlist;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.practice.timetable.Slot;

/// A freed time that is offered to somebody on the waitlist. `from` is where the visit lies now, if
/// it is booked.
public record Offer(
    UUID id,
    UUID freedId,
    UUID roomId,
    UUID practitionerId,
    String practitioner,
    Instant startsAt,
    Instant validUntil,
    Optional<Instant> from,
    WaitlistEntry entry) {

  public Slot slot() {
    return Slot.of(startsAt, entry.asked().minutes());
  }

  /// How many whole days earlier than booked.
  public Optional<Long> gainDays() {
    return from.map(booked -> ChronoUnit.DAYS.between(startsAt, booked));
  }
}
