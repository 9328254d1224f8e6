package stipple.studio.practice.waitlist;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.booking.Appointment;

/// The form of an entry: for a client, or for a booked visit that is wanted earlier.
public record EntryPage(
    Form form, List<Choice> clients, List<Choice> practitioners, Optional<Appointment> visit) {

  public List<DayOfWeek> weekdays() {
    return List.of(DayOfWeek.values());
  }

  public List<Choice> priorities() {
    return List.of(Choice.of(1, "1"), Choice.of(2, "2"), Choice.of(3, "3"));
  }
}
