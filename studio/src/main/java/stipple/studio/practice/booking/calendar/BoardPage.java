package stipple.studio.practice.booking.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.timetable.Slot;

/// A day of the diary as lists: what a phone shows, and what is printed.
public final class BoardPage {

  private BoardPage() {}

  /// The day of one practitioner or room: visits, and the free time between them.
  public record Lane(UUID resource, String name, List<Entry> entries) {}

  /// A visit, a time that is kept for somebody, or a stretch of free time.
  public record Entry(Slot slot, Optional<Appointment> visit, Optional<Kept> kept, When when) {

    static Entry of(Appointment visit, Instant now) {
      return new Entry(visit.slot(), Optional.of(visit), Optional.empty(), When.of(visit, now));
    }

    static Entry of(Holds.Hold hold) {
      var kept = new Kept(hold.client(), hold.until());
      return new Entry(hold.slot(), Optional.empty(), Optional.of(kept), When.AHEAD);
    }

    static Entry free(Slot slot) {
      return new Entry(slot, Optional.empty(), Optional.empty(), When.AHEAD);
    }
  }

  /// For whom a time is kept, and until when.
  public record Kept(String client, Instant until) {}

  /// Where a visit lies, seen from now.
  public enum When {
    PAST,
    NOW,
    AHEAD;

    static When of(Appointment visit, Instant now) {
      if (visit.isMissed() || visit.isOver(now)) {
        return PAST;
      }
      return visit.isOn(now) ? NOW : AHEAD;
    }
  }
}
