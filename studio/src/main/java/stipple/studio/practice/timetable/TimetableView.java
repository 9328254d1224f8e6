package stipple.studio.practice.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotFound;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.TimetablePage.Forms;

/// Puts the pages of the timetable together.
@Component
class TimetableView {

  private final Timetables timetables;
  private final Exceptions exceptions;
  private final Studios studios;
  private final People people;
  private final Rooms rooms;

  TimetableView(
      Timetables timetables, Exceptions exceptions, Studios studios, People people, Rooms rooms) {
    this.timetables = timetables;
    this.exceptions = exceptions;
    this.studios = studios;
    this.people = people;
    this.rooms = rooms;
  }

  /// Only those who practise are booked.
  Whose practitioner(UUID id) {
    var person = people.get(id);
    if (!person.practises()) {
      throw new NotFound();
    }
    return new Whose(Whose.Kind.PRACTITIONER, Optional.of(id), person.name());
  }

  Whose room(UUID id) {
    return new Whose(Whose.Kind.ROOM, Optional.of(id), rooms.get(id).name());
  }

  Whose studio() {
    return new Whose(Whose.Kind.STUDIO, Optional.empty(), studios.present().place().name());
  }

  /// What is on record of a week.
  Form week(Whose whose) {
    return Form.filled(
        whose
            .resource()
            .map(id ->
                whose.isRoom()
                    ? WeekForm.filled(timetables.get(id), timetables.turnoverMinutes(id))
                    : WeekForm.filled(timetables.get(id), timetables.techniques(id)))
            .orElseGet(Map::of));
  }

  ModelAndView page(Whose whose) {
    return page(whose, Forms.fresh(week(whose)), List.of());
  }

  ModelAndView page(Whose whose, Forms forms, List<Hit> hits) {
    int version = whose.resource().map(id -> timetables.get(id).version()).orElse(0);
    var page =
        new TimetablePage(
            whose,
            forms,
            version,
            studios.hours(),
            exceptions.daysOff(whose.resource()),
            exceptions.extraOpenings(whose.resource()),
            hits);
    return Page.of(
        whose.kind() == Whose.Kind.STUDIO
            ? "practice/timetable/closures"
            : "practice/timetable/timetable",
        page);
  }
}
