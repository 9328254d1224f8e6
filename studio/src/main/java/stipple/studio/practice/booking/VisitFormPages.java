package stipple.studio.practice.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.booking.VisitFormPage.Whose;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;

/// Booking a visit, and moving one.
@Controller
class VisitFormPages {

  private final Appointments appointments;
  private final Diary diary;
  private final FreeTimes freeTimes;
  private final Clients clients;
  private final People people;
  private final Rooms rooms;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;
  private final StudioClock clock;

  VisitFormPages(
      Appointments appointments,
      Diary diary,
      FreeTimes freeTimes,
      Clients clients,
      People people,
      Rooms rooms,
      Studios studios,
      Submissions submissions,
      Viewers viewers,
      StudioClock clock) {
    this.appointments = appointments;
    this.diary = diary;
    this.freeTimes = freeTimes;
    this.clients = clients;
    this.people = people;
    this.rooms = rooms;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
  }

  @GetMapping("/booking/new")
  ModelAndView blank(Form query) {
    var asked = Asked.read(query, today());
    var clientId = query.optionalId("client");
    if (clientId.isEmpty()) {
      var search = query.optionalText("search", 120);
      return Page.of(
          "practice/booking/choose-client",
          new ChooseClientPage(search, clients.search(search), asked));
    }
    var choices = choices();
    var filled = asked.filled(today());
    onlyOne(choices.practitioners()).ifPresent(id -> filled.putIfAbsent("practitioner", id));
    onlyOne(choices.rooms()).ifPresent(id -> filled.putIfAbsent("room", id));
    return blank(Form.filled(filled), whose(clientId.get()), List.of());
  }

  @PostMapping("/booking")
  ModelAndView book(Form form) {
    var clientId = form.optionalId("client");
    if (clientId.isEmpty()) {
      return new ModelAndView("redirect:/booking/new");
    }
    var whose = whose(clientId.get());
    var wish = VisitForm.read(form, whose.clientId(), today(), zone());
    return submissions.take(
        form,
        () -> {
          var id = diary.book(wish, viewers.present().personId());
          return Went.to("/booking/" + id)
              .saying("booking.booked", whose.name(), wish.slot().startsAt());
        },
        () -> blank(form, whose, free(form, wish, Optional.empty())));
  }

  @GetMapping("/booking/{id}/move")
  ModelAndView toMove(@PathVariable UUID id) {
    var visit = appointments.get(id);
    return moving(Form.filled(VisitForm.filled(visit, zone())), visit, List.of(), Optional.empty());
  }

  @PostMapping("/booking/{id}/moves")
  ModelAndView move(@PathVariable UUID id, Form form) {
    var known = appointments.get(id);
    var wish = VisitForm.readMove(form, known, today(), zone());
    return submissions.take(
        form,
        () -> {
          diary.move(id, form.version(), wish);
          return Went.to(AfterMove.address(form, known, wish, zone()))
              .saying("booking.moved", known.names().client(), wish.slot().startsAt());
        },
        () -> {
          var current = appointments.get(id);
          if (current.version() != form.version()) {
            form.compareWith(Form.filled(VisitForm.filled(current, zone())));
          }
          return moving(
              form, current, free(form, wish, Optional.of(id)), rePlan(form, current, wish));
        });
  }

  private ModelAndView blank(Form form, Whose whose, List<Slot> free) {
    return Page.of(
        "practice/booking/new",
        new VisitFormPage(form, whose, choices(), free, Optional.empty(), zone()));
  }

  private ModelAndView moving(
      Form form, Appointment visit, List<Slot> free, Optional<String> rePlan) {
    var whose = new Whose(visit.clientId(), visit.names().client(), Optional.of(visit));
    return Page.of(
        "practice/booking/move", new VisitFormPage(form, whose, choices(), free, rePlan, zone()));
  }

  private Optional<String> rePlan(Form form, Appointment visit, Wish wish) {
    return form.allWrong().isEmpty()
        ? RePlanAddress.of(visit, wish, clock.now())
        : Optional.empty();
  }

  // Other times help where the form was read well and the time was refused.
  private List<Slot> free(Form form, Wish wish, Optional<UUID> moved) {
    return form.allWrong().isEmpty() ? freeTimes.near(wish, moved) : List.of();
  }

  private Whose whose(UUID clientId) {
    return new Whose(clientId, clients.get(clientId).name(), Optional.empty());
  }

  private VisitFormPage.Choices choices() {
    return new VisitFormPage.Choices(
        people.practitioners().stream().map(one -> Choice.of(one.id(), one.name())).toList(),
        rooms.all().stream().map(one -> Choice.of(one.id(), one.name())).toList());
  }

  private static Optional<String> onlyOne(List<Choice> choices) {
    return choices.size() == 1 ? Optional.of(choices.getFirst().value()) : Optional.empty();
  }

  private LocalDate today() {
    return clock.today(zone());
  }

  private ZoneId zone() {
    return studios.present().place().zone();
  }
}
