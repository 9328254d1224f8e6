package stipple.studio.treatment.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.duration.PlanRequest;
import stipple.number.Interval;
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.people.People;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;

/// The plan of a client, what it would be otherwise, and issuing its quote.
@Controller
class PlanPages {

  private final ClientFrames frames;
  private final Plans plans;
  private final HandsOfClients hands;
  private final PlanViews views;
  private final People people;
  private final DotMaps maps;
  private final HairlineDesigns designs;
  private final Quotes quotes;
  private final QuoteDesk desk;
  private final Submissions submissions;
  private final Viewers viewers;

  PlanPages(
      ClientFrames frames,
      Plans plans,
      HandsOfClients hands,
      PlanViews views,
      People people,
      DotMaps maps,
      HairlineDesigns designs,
      Quotes quotes,
      QuoteDesk desk,
      Submissions submissions,
      Viewers viewers) {
    this.frames = frames;
    this.plans = plans;
    this.hands = hands;
    this.views = views;
    this.people = people;
    this.maps = maps;
    this.designs = designs;
    this.quotes = quotes;
    this.desk = desk;
    this.submissions = submissions;
    this.viewers = viewers;
  }

  /// With `from`, the days are counted as if the first session were then.
  @GetMapping("/clients/{id}/plan")
  ModelAndView page(@PathVariable UUID id, Form form) {
    return Page.of("treatment/plan/plan", page(id, form, Optional.empty()));
  }

  /// Reckons only: what is asked here tells of the client's health, so it stands in no address.
  @PostMapping("/clients/{id}/plan/what-if")
  ModelAndView whatIf(@PathVariable UUID id, Form form) {
    if (!viewers.present().role().mayTreat()) {
      throw new AccessDeniedException("what-if");
    }
    var wish = WhatIf.read(form);
    var turned = form.isWrong() ? Optional.<PlanRequest>empty() : plans.request(id).map(wish::of);
    var then =
        turned.map(
            one -> view(id, one, hands.of(id, wish.practitionerId()), Optional.<LocalDate>empty()));
    var page = page(id, form, then);
    return Page.of(
        "treatment/plan/plan",
        page,
        form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }

  @PostMapping("/clients/{id}/plan/quotes")
  ModelAndView issue(@PathVariable UUID id, Form form) {
    frames.at(id, StepName.PLAN);
    return submissions.take(
        form,
        () -> {
          var quote = desk.issue(id, viewers.present().personId());
          return Went.to("/clients/" + id + "/plan/quotes/" + quote.id())
              .saying("quote.issued", quote.number());
        },
        () -> Page.of("treatment/plan/plan", page(id, form, Optional.empty())));
  }

  private PlanPage page(UUID id, Form form, Optional<PlanView> whatIf) {
    var frame = frames.at(id, StepName.PLAN);
    var request = plans.request(id);
    var from = form.optionalDate("from", frame.today().minusYears(1), frame.today().plusYears(2));
    var own = hands.of(id);
    return new PlanPage(
        frame,
        request.isPresent() ? Optional.empty() : Optional.of(missing(id)),
        request.map(one -> view(id, one, own, from)),
        maps.of(id),
        designs.gate(id).isAllowed(),
        quotes(id, frame.today()),
        request.map(one -> form.over(WhatIf.filled(one, own))).orElse(form),
        practitioners(),
        whatIf);
  }

  private PlanView view(UUID id, PlanRequest request, Hands treating, Optional<LocalDate> from) {
    return views.view(id, request, treating, from, area(id));
  }

  private List<Choice> practitioners() {
    return people.practitioners().stream()
        .map(person -> Choice.of(person.id(), person.name()))
        .toList();
  }

  private Optional<Interval> area(UUID id) {
    return designs.latest(id).map(design -> design.figures().total());
  }

  private PlanPage.Missing missing(UUID id) {
    return plans.completed(id).isEmpty()
        ? new PlanPage.Missing(
            Phrase.of("plan.no-consultation"),
            Phrase.of("plan.do-consultation"),
            StepName.CONSULTATION.slug())
        : new PlanPage.Missing(
            Phrase.of("plan.no-design"),
            Phrase.of("plan.do-design"),
            StepName.HAIRLINE_DESIGN.slug());
  }

  private PlanPage.QuotesView quotes(UUID id, LocalDate today) {
    var all = quotes.ofClient(id);
    var current = all.stream().filter(quote -> !quote.isVoided()).findFirst();
    Verdict mayIssue = desk.mayIssue(id);
    return new PlanPage.QuotesView(
        current,
        current.filter(desk::isOvertaken).isPresent(),
        current.filter(quote -> quote.isExpiredOn(today)).isPresent(),
        mayIssue,
        viewers.present().isOwner(),
        all.stream().filter(Quote::isVoided).toList());
  }
}
