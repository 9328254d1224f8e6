package stipple.studio.practice.people;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.people.Rooms.Room;
import stipple.studio.practice.settings.Studios;

/// The rooms of the studio: adding, closing, opening again.
@Controller
class RoomPages {

  private final Rooms rooms;
  private final Studios studios;
  private final Submissions submissions;
  private final StudioClock clock;
  private final Ids ids;

  RoomPages(Rooms rooms, Studios studios, Submissions submissions, StudioClock clock, Ids ids) {
    this.rooms = rooms;
    this.studios = studios;
    this.submissions = submissions;
    this.clock = clock;
    this.ids = ids;
  }

  @GetMapping("/people/rooms")
  ModelAndView list() {
    return page(Form.empty());
  }

  @PostMapping("/people/rooms")
  ModelAndView add(Form form) {
    var room = new Room(ids.next(), form.text("roomName", 60));
    return submissions.take(
        form,
        () -> {
          rooms.add(room);
          return Went.to("/people/rooms").saying("room.added", room.name());
        },
        () -> page(form));
  }

  @PostMapping("/people/rooms/{id}/closing")
  ModelAndView close(@PathVariable UUID id, Form form) {
    var room = rooms.get(id);
    return submissions.take(
        form,
        () -> {
          rooms.close(id, clock.today(studios.present().place().zone()));
          return Went.to("/people/rooms").saying("room.closed", room.name());
        },
        () -> page(form));
  }

  @PostMapping("/people/rooms/{id}/opening")
  ModelAndView reopen(@PathVariable UUID id, Form form) {
    var room = rooms.get(id);
    return submissions.take(
        form,
        () -> {
          rooms.reopen(id);
          return Went.to("/people/rooms").saying("room.reopened", room.name());
        },
        () -> page(form));
  }

  private ModelAndView page(Form form) {
    return Page.of(
        "practice/people/rooms", new PeoplePage.RoomsPage(form, rooms.all(), rooms.closed()));
  }
}
