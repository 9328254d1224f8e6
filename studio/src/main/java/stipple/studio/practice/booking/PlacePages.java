package stipple.studio.practice.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.practice.booking.calendar.DayLine;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;

/// Answers a visit that was dragged to another place, before anything is done.
@Controller
class PlacePages {

  private static final int LAST_MINUTE = 26 * 60;

  private final Appointments appointments;
  private final PlaceCheck check;
  private final People people;
  private final Rooms rooms;
  private final Studios studios;

  PlacePages(
      Appointments appointments, PlaceCheck check, People people, Rooms rooms, Studios studios) {
    this.appointments = appointments;
    this.check = check;
    this.people = people;
    this.rooms = rooms;
    this.studios = studios;
  }

  /// The minute is counted as the columns count: what passed since thirteen hours before noon.
  @PostMapping("/booking/{id}/place-check")
  ModelAndView ask(@PathVariable UUID id, Form form) {
    var visit = appointments.get(id);
    var zone = studios.present().place().zone();
    var wish = wish(form, visit, zone);
    if (form.isWrong()) {
      var page = page(form, visit, wish, PlaceCheck.Answer.against("calendar.unread"), zone);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    return page(form, visit, wish, check.of(visit, form.version(), wish), zone);
  }

  private static Wish wish(Form form, Appointment visit, ZoneId zone) {
    var known = visit.slot().day(zone);
    var day = form.date("day", known.minusYears(2), known.plusYears(2));
    int minute = form.whole("minute", 0, LAST_MINUTE);
    int minutes = form.whole("minutes", 5, 24 * 60);
    return new Wish(
        visit.clientId(),
        form.id("practitioner"),
        form.id("room"),
        visit.kind(),
        visit.sessionNumber(),
        slot(day, minute, minutes, zone),
        visit.note());
  }

  // As the form of the move will read it: by what the clock on the wall shows then.
  private static Slot slot(LocalDate day, int minute, int minutes, ZoneId zone) {
    var wished = Slot.of(new DayLine(day, zone).at(minute), minutes);
    return Slot.at(wished.day(zone), wished.from(zone), minutes, zone).orElse(wished);
  }

  private ModelAndView page(
      Form form, Appointment visit, Wish wish, PlaceCheck.Answer answer, ZoneId zone) {
    return Page.of(
        "practice/booking/calendar/asked",
        new PlacePage(
            form,
            visit,
            wish,
            people
                .find(wish.practitionerId())
                .map(person -> person.name())
                .orElse(visit.names().practitioner()),
            rooms.all().stream()
                .filter(room -> room.id().equals(wish.roomId()))
                .map(Rooms.Room::name)
                .findFirst()
                .orElse(visit.names().room()),
            answer.against(),
            answer.whatToDo(),
            answer.free(),
            answer.rePlan(),
            zone));
  }
}
