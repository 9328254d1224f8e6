package stipple.studio.practice.booking;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.timetable.Slot;

/// A visit to be booked or moved: the form, what may be chosen, and where a time was refused free
/// times and the address at which the visits after it are planned anew.
public record VisitFormPage(
    Form form,
    Whose whose,
    Choices choices,
    List<Slot> free,
    Optional<String> rePlan,
    ZoneId zone) {

  /// Whose visit it is, and which one where it is being moved.
  public record Whose(UUID clientId, String name, Optional<Appointment> moved) {}

  public record Choices(List<Choice> practitioners, List<Choice> rooms) {

    /// Without a practitioner and a room nothing can be booked.
    public boolean areThere() {
      return !practitioners.isEmpty() && !rooms.isEmpty();
    }
  }

  /// The planned length that came with the address, in minutes.
  public Optional<Integer> planned() {
    var typed = form.value("planned");
    return typed.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }

  /// A free time as the form takes it.
  public LocalDateTime local(Slot slot) {
    return LocalDateTime.ofInstant(slot.startsAt(), zone);
  }
}
