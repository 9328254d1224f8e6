package stipple.studio.practice.booking;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.timetable.Slot;

/// The question before a visit is moved: from where to where, what stands against it, and where the
/// visits after it are planned anew.
public record PlacePage(
    Form form,
    Appointment visit,
    Wish wish,
    String practitioner,
    String room,
    Optional<Phrase> against,
    Optional<Phrase> whatToDo,
    List<Slot> free,
    Optional<String> rePlan,
    ZoneId zone) {

  /// A free time as the form takes it.
  public LocalDateTime local(Slot slot) {
    return LocalDateTime.ofInstant(slot.startsAt(), zone);
  }

  public boolean isElsewhere() {
    return !wish.practitionerId().equals(visit.practitionerId())
        || !wish.roomId().equals(visit.roomId());
  }

  public boolean isOtherLength() {
    return wish.slot().minutes() != visit.slot().minutes();
  }
}
