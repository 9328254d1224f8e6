package stipple.studio.practice.messages;

import java.time.Instant;
import java.util.Optional;
import stipple.studio.practice.booking.DiaryCopy;
import stipple.studio.practice.timetable.Slot;

/// What a client is to be told of one visit: as it was told last, and as it is now.
record VisitChange(DiaryCopy visit, Optional<Slot> told) {

  /// In the order in which a letter tells them.
  enum What {
    BOOKED,
    MOVED,
    CANCELLED
  }

  /// What there is to tell; nothing where the client knows, or where it is past.
  Optional<What> what(Instant now) {
    boolean known = told.isPresent();
    if (visit.isMissed() || latest().compareTo(now) <= 0) {
      return Optional.empty();
    }
    if (visit.isCancelled()) {
      return known ? Optional.of(What.CANCELLED) : Optional.empty();
    }
    if (!known) {
      return Optional.of(What.BOOKED);
    }
    return told.filter(visit.slot()::equals).isPresent()
        ? Optional.empty()
        : Optional.of(What.MOVED);
  }

  /// The later of the two starts: after it there is nothing more to tell.
  Instant latest() {
    var now = visit.slot().startsAt();
    return told.map(Slot::startsAt).filter(now::isBefore).orElse(now);
  }
}
