package stipple.studio.treatment.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.duration.PlannedSession;
import stipple.studio.house.NotDone;
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
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.records.Overrides;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.Lots;
import stipple.studio.treatment.pigmentmixing.Mixes;
import stipple.studio.treatment.plan.OwnEstimates;
import stipple.studio.treatment.plan.Plans;

/// A client's sessions: the gates, the owner's word at a gate, and beginning one.
@Controller
class SessionPages {

  private static final int SHORTEST_ESTIMATE_MIN = 10;
  private static final int LONGEST_ESTIMATE_MIN = 720;

  private final Sessions sessions;
  private final Sittings sittings;
  private final Plans plans;
  private final OwnEstimates estimates;
  private final SessionGates gates;
  private final Mixes mixes;
  private final Lots lots;
  private final People people;
  private final Rooms rooms;
  private final Appointments appointments;
  private final Clients clients;
  private final ClientFrames frames;
  private final Overrides overrides;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;
  private final StudioClock clock;

  SessionPages(
      Sessions sessions,
      Sittings sittings,
      Plans plans,
      OwnEstimates estimates,
      SessionGates gates,
      Mixes mixes,
      Lots lots,
      People people,
      Rooms rooms,
      Appointments appointments,
      Clients clients,
      ClientFrames frames,
      Overrides overrides,
      Studios studios,
      Submissions submissions,
      Viewers viewers,
      StudioClock clock) {
    this.sessions = sessions;
    this.sittings = sittings;
    this.plans = plans;
    this.estimates = estimates;
    this.gates = gates;
    this.mixes = mixes;
    this.lots = lots;
    this.people = people;
    this.rooms = rooms;
    this.appointments = appointments;
    this.clients = clients;
    this.frames = frames;
    this.overrides = overrides;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
  }

  @GetMapping("/clients/{id}/sessions")
  ModelAndView sessions(@PathVariable UUID id) {
    return page(id, suggested(id));
  }

  @PostMapping("/clients/{id}/sessions")
  ModelAndView start(@PathVariable UUID id, Form form) {
    clients.get(id);
    var starting = read(form, id);
    return submissions.take(
        form,
        () -> {
          var session = known(() -> sessions.start(starting));
          return Went.to("/sessions/" + session.id()).saying("session.started", session.number());
        },
        () -> page(id, form));
  }

  @PostMapping("/clients/{id}/sessions/overrides")
  ModelAndView pass(@PathVariable UUID id, Form form) {
    clients.get(id);
    var gate = form.choice("gate", Overrides.Gate.class);
    var reason = form.text("reason", 1000);
    if (!reason.isEmpty() && reason.length() < 10) {
      form.say("reason", Phrase.of("session.override.too-short"));
    }
    return submissions.take(
        form,
        () -> {
          var passable =
              gates.of(id).stream().anyMatch(stand -> stand.gate() == gate && stand.mayBePassed());
          if (!passable) {
            throw new NotDone(Phrase.of("session.override.not-here"));
          }
          overrides.pass(id, gate, reason, viewers.present());
          return Went.to("/clients/" + id + "/sessions").saying("session.override.passed");
        },
        () -> page(id, form));
  }

  private Starting read(Form form, UUID clientId) {
    var anaesthetic = form.optionalId("anaesthetic");
    var quantity = form.optionalDecimal("quantity", new BigDecimal("0.1"), new BigDecimal("50"));
    if (anaesthetic.isPresent() && quantity.isEmpty()) {
      form.say("quantity", Phrase.of("house.form.missing"));
    }
    if (!form.isTicked("calm")) {
      form.say("calm", Phrase.of("session.start.skin"));
    }
    return new Starting(
        clientId,
        form.id("practitioner"),
        form.optionalId("room"),
        anaesthetic.flatMap(lot -> quantity.map(much -> new Starting.Anaesthetic(lot, much))),
        form.optionalWhole("estimate", SHORTEST_ESTIMATE_MIN, LONGEST_ESTIMATE_MIN),
        form.isTicked("calm"));
  }

  // An id that was offered a moment ago and is no more is a wrong answer, not a missing page.
  private static <T> T known(java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (NotFound gone) {
      var refused = new NotDone(Phrase.of("session.start.not-offered"));
      refused.initCause(gone);
      throw refused;
    }
  }

  /// Today's booking and the viewer fill the form in.
  private Form suggested(UUID clientId) {
    var viewer = viewers.present().personId();
    var booked = bookedToday(clientId);
    var practitioner = booked.map(Appointment::practitionerId).orElse(viewer);
    return Form.filled(
        Map.of(
            "practitioner", practitioner.toString(),
            "room", booked.map(visit -> visit.roomId().toString()).orElse(""),
            "estimate", estimated(clientId, practitioner).map(String::valueOf).orElse("")));
  }

  /// What this practitioner said of the next sitting on the plan page.
  private Optional<Integer> estimated(UUID clientId, UUID practitionerId) {
    var said = estimates.of(clientId, practitionerId);
    return sittings.next(clientId).flatMap(next -> Optional.ofNullable(said.get(next.name())));
  }

  private Optional<Appointment> bookedToday(UUID clientId) {
    var today = clock.today(studios.present().place().zone());
    return appointments.onDay(today).stream()
        .filter(visit -> visit.clientId().equals(clientId))
        .filter(visit -> visit.kind() == Appointment.Kind.SESSION)
        .findFirst();
  }

  /// The sittings after the one that runs.
  private List<PlannedSession> toCome(UUID clientId, Optional<Session> running) {
    return sittings.toCome(clientId).stream()
        .filter(next ->
            running
                .map(Session::planned)
                .filter(now -> now.layer() == next.number() && now.part().equals(next.part()))
                .isEmpty())
        .toList();
  }

  private ModelAndView page(UUID clientId, Form form) {
    var running = sessions.running(clientId);
    return Page.of(
        "treatment/session/sessions",
        new SessionsPage(
            form,
            frames.at(clientId, StepName.SESSIONS),
            sessions.ofClient(clientId).stream().filter(Session::isFinished).toList(),
            running,
            toCome(clientId, running),
            plans.restsOn(clientId),
            gates.of(clientId).stream().map(stand -> gate(clientId, stand)).toList(),
            choices(clientId)));
  }

  private static SessionsPage.Gate gate(UUID clientId, SessionGates.Stand stand) {
    var room =
        switch (stand.gate()) {
          case CANDIDACY, CONSENT -> Optional.of("consultation");
          case SIGNED_DESIGN -> Optional.of("hairline-design");
          case PATCH_TEST -> Optional.of(stand.mayBePassed() ? "patch-test" : "pigment-mixing");
          case SESSION_GAP -> Optional.<String>empty();
        };
    return new SessionsPage.Gate(stand, room.map(slug -> "/clients/" + clientId + "/" + slug));
  }

  private SessionsPage.StartChoices choices(UUID clientId) {
    var today = clock.today(studios.present().place().zone());
    return new SessionsPage.StartChoices(
        people.practitioners().stream()
            .map(person -> Choice.of(person.id(), person.name()))
            .toList(),
        rooms.all().stream().map(room -> Choice.of(room.id(), room.name())).toList(),
        lotChoices(lots.usable(Lot.Kind.ANAESTHETIC, today)),
        mixes.current(clientId).map(mix -> mix.name()).orElse(""));
  }

  private static List<Choice> lotChoices(List<Lot> offered) {
    return offered.stream().map(lot -> Choice.of(lot.id(), lot.text())).toList();
  }
}
