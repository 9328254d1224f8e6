package stipple.studio.treatment.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.duration.GapPlan;
import stipple.duration.PlannedSession;
import stipple.scalp.Zone;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.session.Session;
import stipple.studio.treatment.session.Sessions;
import stipple.studio.treatment.session.Sittings;

/// The follow-up after a session: what held, and what that makes of the plan.
@Controller
class FollowUpPages {

  private final FollowUps followUps;
  private final Sessions sessions;
  private final Sittings sittings;
  private final Clients clients;
  private final ClientFrames frames;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;
  private final StudioClock clock;

  FollowUpPages(
      FollowUps followUps,
      Sessions sessions,
      Sittings sittings,
      Clients clients,
      ClientFrames frames,
      Studios studios,
      Submissions submissions,
      Viewers viewers,
      StudioClock clock) {
    this.followUps = followUps;
    this.sessions = sessions;
    this.sittings = sittings;
    this.clients = clients;
    this.frames = frames;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
  }

  @GetMapping("/clients/{id}/follow-up")
  ModelAndView followUp(@PathVariable UUID id) {
    var months = studios.present().policies().touchUpMonths();
    return page(id, FollowUpForm.suggested(today().plusMonths(months)));
  }

  @PostMapping("/clients/{id}/follow-up")
  ModelAndView look(@PathVariable UUID id, Form form) {
    clients.get(id);
    var last = lastFinished(id);
    var look = FollowUpForm.read(form, last.map(_ -> placedZones(id)).orElse(List.of()), today());
    return submissions.take(
        form,
        () -> {
          var session = last.orElseThrow(() -> new NotDone(Phrase.of("follow-up.none")));
          if (!form.value("session").equals(session.id().toString())) {
            throw new NotDone(Phrase.of("follow-up.other-session"));
          }
          followUps.record(session, look, viewers.present().personId());
          return Went.to("/clients/" + id + "/follow-up").saying("follow-up.recorded");
        },
        () -> page(id, form));
  }

  @PostMapping("/clients/{id}/follow-up/{followUp}/void")
  ModelAndView voidIt(@PathVariable UUID id, @PathVariable UUID followUp, Form form) {
    clients.get(id);
    var reason = form.text("voidReason", 400);
    if (!reason.isEmpty() && reason.length() < 3) {
      form.say("voidReason", Phrase.of("follow-up.void.too-short"));
    }
    return submissions.take(
        form,
        () -> {
          followUps.voidIt(id, followUp, reason);
          return Went.to("/clients/" + id + "/follow-up").saying("follow-up.was-voided");
        },
        () -> page(id, form));
  }

  private ModelAndView page(UUID id, Form form) {
    var frame = frames.at(id, StepName.FOLLOW_UP);
    var looks = followUps.ofClient(id);
    var last = lastFinished(id);
    return Page.of(
        "treatment/followup/follow-up",
        new FollowUpPage(
            form, frame, last.map(this::healing), looks, last.flatMap(at -> change(at, looks))));
  }

  private FollowUpPage.Healing healing(Session session) {
    var finishedOn = dayOf(session);
    int days = (int) ChronoUnit.DAYS.between(finishedOn, today());
    return new FollowUpPage.Healing(session, finishedOn, days, placedZones(session.clientId()));
  }

  /// The next sitting with and without what the newest look saw; nothing before any look.
  private Optional<FollowUpPage.Change> change(Session last, List<FollowUp> looks) {
    if (looks.isEmpty() || !looks.getFirst().sessionId().equals(last.id())) {
      return Optional.empty();
    }
    var before =
        sittings.replanned(last.clientId(), held(looks.subList(1, looks.size()))).stream()
            .findFirst();
    var after = sittings.next(last.clientId());
    var earliest =
        after
            .flatMap(PlannedSession::gapToPrevious)
            .map(GapPlan::suggestedEarliestDays)
            .map(days -> dayOf(last).plusDays(days));
    return Optional.of(new FollowUpPage.Change(before, after, earliest));
  }

  private static Map<Zone, Double> held(List<FollowUp> looks) {
    var held = new EnumMap<Zone, Double>(Zone.class);
    looks.forEach(
        look -> look.keptPercent().forEach((zone, kept) -> held.putIfAbsent(zone, kept / 100.0)));
    return held;
  }

  private Optional<Session> lastFinished(UUID clientId) {
    return sessions.ofClient(clientId).stream()
        .filter(Session::isFinished)
        .reduce((_, later) -> later);
  }

  /// The zones that any session placed dots in, front first.
  private List<Zone> placedZones(UUID clientId) {
    var done = sessions.ofClient(clientId).stream().filter(Session::isFinished).toList();
    return Arrays.stream(Zone.values())
        .filter(zone -> done.stream().anyMatch(one -> one.dotsByZone().getOrDefault(zone, 0) > 0))
        .toList();
  }

  private LocalDate dayOf(Session session) {
    var zone = studios.present().place().zone();
    return LocalDate.ofInstant(session.finishedAt().orElse(session.startedAt()), zone);
  }

  private LocalDate today() {
    return clock.today(studios.present().place().zone());
  }
}
