package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.timetable.Slot;

/// A day as it stands, and a better order of it where there is one; and what the diary has against
/// that, if anything.
public record Replan(
    Option nothing,
    Optional<Option> better,
    List<Change> changes,
    Optional<Phrase> against,
    boolean restsOnFew) {

  /// What an order of the day costs: minutes on average, all clients and practitioners together.
  public record Option(int waitingMinutes, int overtimeMinutes, int told, List<Finish> finishes) {}

  /// By when somebody is done on nine days of ten, and how likely that is after closing.
  public record Finish(String name, Instant by, double overtimeShare) {}

  /// One visit in another place, and whether its client has to be told.
  public record Change(Appointment visit, Slot slot, UUID roomId, String room, boolean told) {

    Wish wish() {
      return new Wish(
          visit.clientId(),
          visit.practitionerId(),
          roomId,
          visit.kind(),
          visit.sessionNumber(),
          slot,
          visit.note());
    }

    /// As the form sends it: which visit, as it was seen, to when and where.
    public String sealed() {
      return visit.id()
          + " "
          + visit.version()
          + " "
          + slot.startsAt().getEpochSecond()
          + " "
          + roomId;
    }
  }

  public boolean canBeDone() {
    return better.isPresent() && against.isEmpty();
  }
}
