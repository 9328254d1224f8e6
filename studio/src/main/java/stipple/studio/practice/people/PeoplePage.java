package stipple.studio.practice.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stipple.studio.house.web.Form;

/// Everybody at the studio, with the worst of their papers.
public record PeoplePage(List<Row> rows) {

  public record Row(Person person, Optional<Licence.State> worst, Door door) {}

  /// Whether somebody can come in.
  public enum Door {
    OPEN,
    INVITED,
    NOT_INVITED,
    LEFT
  }

  /// Somebody to be added.
  public record Adding(Form form) {}

  /// One person: what they are, their door, their papers.
  public record One(
      Form form,
      Form licenceForm,
      Person person,
      Door door,
      Optional<Instant> invitedUntil,
      Optional<String> invitation,
      List<Licence> licences,
      LocalDate today) {}

  /// The rooms of the studio.
  public record RoomsPage(Form form, List<Rooms.Room> open, List<Rooms.Room> closed) {}

  /// The viewer's own account.
  public record Own(Form form, Person person, List<Licence> licences, LocalDate today) {}
}
