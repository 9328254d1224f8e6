package stipple.studio.practice.waitlist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Ids;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.people.People;
import stipple.studio.practice.settings.Studios;

/// The waitlist: what is offered, who waits, and the form that puts somebody on it.
@Controller
class WaitlistPages {

  private static final String ADDRESS = "/booking/waitlist";

  private final Waitlist waitlist;
  private final Appointments appointments;
  private final Clients clients;
  private final People people;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;

  WaitlistPages(
      Waitlist waitlist,
      Appointments appointments,
      Clients clients,
      People people,
      Studios studios,
      Submissions submissions,
      Viewers viewers,
      StudioClock clock,
      Ids ids) {
    this.waitlist = waitlist;
    this.appointments = appointments;
    this.clients = clients;
    this.people = people;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
  }

  @GetMapping(ADDRESS)
  ModelAndView list() {
    return list(Form.empty());
  }

  @GetMapping(ADDRESS + "/new")
  ModelAndView blank(Form query) {
    var visit = visit(query);
    return entry(EntryForm.first(visit, query.optionalId("client"), today(), zone()), visit);
  }

  @PostMapping(ADDRESS)
  ModelAndView add(Form form) {
    var visit = visit(form);
    var entry = EntryForm.read(form, ids.next(), visit, today(), clock.now());
    entry
        .wishes()
        .practitioner()
        .filter(one -> !practises(one))
        .ifPresent(_ -> form.say("with", Phrase.of("house.form.not-offered")));
    return submissions.take(
        form,
        () -> {
          var client = clients.get(entry.clientId());
          waitlist.add(entry, viewers.present().personId());
          return Went.to(ADDRESS).saying("waitlist.added-now", client.name());
        },
        () -> entry(form, visit));
  }

  @PostMapping(ADDRESS + "/{id}/withdrawal")
  ModelAndView withdraw(@PathVariable UUID id, Form form) {
    return submissions.take(
        form,
        () -> {
          waitlist.withdraw(id);
          return Went.to(ADDRESS).saying("waitlist.withdrawn-now");
        },
        () -> list(form));
  }

  @PostMapping(ADDRESS + "/offers/{id}/acceptance")
  ModelAndView accept(@PathVariable UUID id, Form form) {
    return submissions.take(
        form,
        () -> {
          var against = waitlist.accept(id, viewers.present().personId());
          var went = Went.to(ADDRESS);
          return against
              .map(why -> went.saying("waitlist.lapsed-now", why))
              .orElseGet(() -> went.saying("waitlist.accepted-now"));
        },
        () -> list(form));
  }

  @PostMapping(ADDRESS + "/offers/{id}/refusal")
  ModelAndView decline(@PathVariable UUID id, Form form) {
    return submissions.take(
        form,
        () -> {
          waitlist.decline(id);
          return Went.to(ADDRESS).saying("waitlist.declined-now");
        },
        () -> list(form));
  }

  private ModelAndView list(Form form) {
    return Page.of(
        "practice/waitlist/list",
        new WaitlistPage(form, waitlist.openOffers(), waitlist.waiting()));
  }

  private ModelAndView entry(Form form, Optional<Appointment> visit) {
    return Page.of(
        "practice/waitlist/new",
        new EntryPage(
            form,
            clients.search("").stream().map(one -> Choice.of(one.id(), one.name())).toList(),
            people.practitioners().stream().map(one -> Choice.of(one.id(), one.name())).toList(),
            visit));
  }

  private boolean practises(UUID person) {
    return people.practitioners().stream().anyMatch(one -> one.id().equals(person));
  }

  private Optional<Appointment> visit(Form form) {
    var visit = form.optionalId("visit").map(appointments::get);
    if (visit.filter(one -> one.isCancelled() || one.isOver(clock.now())).isPresent()) {
      throw new NotFound();
    }
    return visit;
  }

  private LocalDate today() {
    return clock.today(zone());
  }

  private ZoneId zone() {
    return studios.present().place().zone();
  }
}
