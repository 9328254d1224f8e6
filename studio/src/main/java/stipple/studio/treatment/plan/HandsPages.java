package stipple.studio.treatment.plan;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.duration.PlannedSession;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;

/// In whose hands the plan is drawn up, and how long they think each sitting takes.
@Controller
class HandsPages {

  private static final int SHORTEST_MIN = 10;
  private static final int LONGEST_MIN = 720;

  private final ClientFrames frames;
  private final Plans plans;
  private final PlanPractitioners practitioners;
  private final OwnEstimates estimates;
  private final PlanPages pages;
  private final Submissions submissions;
  private final Viewers viewers;

  HandsPages(
      ClientFrames frames,
      Plans plans,
      PlanPractitioners practitioners,
      OwnEstimates estimates,
      PlanPages pages,
      Submissions submissions,
      Viewers viewers) {
    this.frames = frames;
    this.plans = plans;
    this.practitioners = practitioners;
    this.estimates = estimates;
    this.pages = pages;
    this.submissions = submissions;
    this.viewers = viewers;
  }

  @PostMapping("/clients/{id}/plan/practitioner")
  ModelAndView choose(@PathVariable UUID id, Form form) {
    refuseOthers(id);
    var practitioner = form.id("hands");
    return submissions.take(
        form,
        () -> {
          practitioners.choose(id, practitioner, viewers.present().personId());
          return Went.to("/clients/" + id + "/plan").saying("plan.hands.chosen");
        },
        () -> pages.page(id, form));
  }

  /// An empty field takes what was said back.
  @PostMapping("/clients/{id}/plan/own-estimates")
  ModelAndView estimate(@PathVariable UUID id, Form form) {
    refuseOthers(id);
    var sittings = plans.of(id).map(plan -> plan.sessions()).orElseThrow(() -> notPlanned());
    var read = new HashMap<PlannedSession, Optional<Integer>>();
    for (var sitting : sittings) {
      var name = field(sitting);
      read.put(sitting, form.optionalWhole(name, SHORTEST_MIN, LONGEST_MIN));
    }
    return submissions.take(
        form,
        () -> {
          var practitioner =
              practitioners
                  .of(id)
                  .orElseThrow(() -> new NotDone(Phrase.of("plan.estimates.no-hands")))
                  .id();
          var before = estimates.of(id, practitioner);
          for (var sitting : sittings) {
            var minutes = read.getOrDefault(sitting, Optional.empty());
            if (!minutes.equals(Optional.ofNullable(before.get(sitting.name())))) {
              estimates.say(
                  id,
                  practitioner,
                  sitting.number(),
                  sitting.part(),
                  minutes,
                  viewers.present().personId());
            }
          }
          return Went.to("/clients/" + id + "/plan").saying("plan.estimates.kept");
        },
        () -> pages.page(id, form));
  }

  static String field(PlannedSession sitting) {
    return "estimate-" + sitting.name();
  }

  private void refuseOthers(UUID id) {
    frames.at(id, StepName.PLAN);
    if (!viewers.present().role().mayTreat()) {
      throw new AccessDeniedException("plan");
    }
  }

  private static NotDone notPlanned() {
    return new NotDone(Phrase.of("plan.no-design"));
  }
}
