package stipple.studio.practice.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Accounts;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.settings.Studios;

/// The owner's pages of the people: list, adding, changing, inviting, leaving, papers.
@Controller
class PeoplePages {

  private static final String INVITATION = "invitation";

  private final People people;
  private final Licences licences;
  private final Invitations invitations;
  private final Accounts accounts;
  private final Studios studios;
  private final Submissions submissions;
  private final StudioClock clock;
  private final Ids ids;

  PeoplePages(
      People people,
      Licences licences,
      Invitations invitations,
      Accounts accounts,
      Studios studios,
      Submissions submissions,
      StudioClock clock,
      Ids ids) {
    this.people = people;
    this.licences = licences;
    this.invitations = invitations;
    this.accounts = accounts;
    this.studios = studios;
    this.submissions = submissions;
    this.clock = clock;
    this.ids = ids;
  }

  @GetMapping("/people")
  ModelAndView list() {
    var papers = licences.all();
    var rows =
        people.all().stream()
            .map(person ->
                new PeoplePage.Row(person, worst(person, papers), invitations.doorOf(person)))
            .toList();
    return Page.of("practice/people/people", new PeoplePage(rows));
  }

  private Optional<Licence.State> worst(Person person, List<Licence> papers) {
    return papers.stream()
        .filter(paper -> paper.personId().equals(person.id()))
        .map(paper -> paper.stateOn(today()))
        .min(Licence.State::compareTo);
  }

  @GetMapping("/people/new")
  ModelAndView blank() {
    return adding(Form.empty());
  }

  @PostMapping("/people")
  ModelAndView add(Form form, HttpServletRequest request) {
    var person = PersonForm.readNew(form, ids.next());
    return submissions.take(
        form,
        () -> {
          if (accounts.isTaken(person.email())) {
            throw new NotDone(Phrase.of("sign-in.email-taken"));
          }
          people.add(person);
          handOver(request, invitations.invite(person));
          return Went.to("/people/" + person.id()).saying("person.added", person.name());
        },
        () -> adding(form));
  }

  private static ModelAndView adding(Form form) {
    return Page.of("practice/people/new", new PeoplePage.Adding(form));
  }

  // The link is shown once, on the page that follows; it is kept nowhere.
  private static void handOver(HttpServletRequest request, String token) {
    var link =
        ServletUriComponentsBuilder.fromContextPath(request)
            .pathSegment("invitations", token)
            .toUriString();
    RequestContextUtils.getOutputFlashMap(request).put(INVITATION, link);
  }

  @GetMapping("/people/{id}")
  ModelAndView person(@PathVariable UUID id, HttpServletRequest request) {
    var handed = RequestContextUtils.getInputFlashMap(request);
    var link =
        handed != null && handed.get(INVITATION) instanceof String text
            ? Optional.of(text)
            : Optional.<String>empty();
    var person = people.get(id);
    return page(PersonForm.filled(person), Form.empty(), person, link);
  }

  @PostMapping("/people/{id}")
  ModelAndView change(@PathVariable UUID id, Form form) {
    var changed = PersonForm.readChange(form, people.get(id));
    return submissions.take(
        form,
        () -> {
          people.change(changed);
          return Went.to("/people/" + id).saying("person.changed", changed.name());
        },
        () -> {
          var current = people.get(id);
          if (current.version() != form.version()) {
            form.compareWith(PersonForm.filled(current));
          }
          return page(form, Form.empty(), current, Optional.empty());
        });
  }

  @PostMapping("/people/{id}/invitations")
  ModelAndView invite(@PathVariable UUID id, Form form, HttpServletRequest request) {
    var person = people.get(id);
    return submissions.take(
        form,
        () -> {
          handOver(request, invitations.invite(person));
          return Went.to("/people/" + id).saying("person.invited", person.name());
        },
        () -> page(form, Form.empty(), people.get(id), Optional.empty()));
  }

  @PostMapping("/people/{id}/leaving")
  ModelAndView leave(@PathVariable UUID id, Form form) {
    return goOrCome(id, form, Optional.of(today()), "person.left");
  }

  @PostMapping("/people/{id}/return")
  ModelAndView comeBack(@PathVariable UUID id, Form form) {
    return goOrCome(id, form, Optional.empty(), "person.returned");
  }

  private ModelAndView goOrCome(UUID id, Form form, Optional<LocalDate> leftOn, String said) {
    var known = people.get(id);
    return submissions.take(
        form,
        () -> {
          people.change(
              new Person(
                  id,
                  known.name(),
                  known.email(),
                  known.role(),
                  known.practises(),
                  leftOn,
                  form.version()));
          accounts.disable(id, leftOn.isPresent());
          if (leftOn.isPresent()) {
            invitations.withdraw(id);
          }
          return Went.to("/people/" + id).saying(said, known.name());
        },
        () -> page(PersonForm.filled(known), form, people.get(id), Optional.empty()));
  }

  @PostMapping("/people/{id}/licences")
  ModelAndView addLicence(@PathVariable UUID id, Form form) {
    var person = people.get(id);
    var licence = PersonForm.readLicence(form, ids.next(), id, today());
    return submissions.take(
        form,
        () -> {
          licences.add(licence);
          return Went.to("/people/" + id).saying("licence.added", licence.title());
        },
        () -> page(PersonForm.filled(person), form, person, Optional.empty()));
  }

  @PostMapping("/people/{id}/licences/{licence}/void")
  ModelAndView voidLicence(@PathVariable UUID id, @PathVariable UUID licence, Form form) {
    var person = people.get(id);
    var reason = form.text("reason", 400);
    return submissions.take(
        form,
        () -> {
          licences.makeVoid(id, licence, reason);
          return Went.to("/people/" + id).saying("licence.voided-now");
        },
        () -> page(PersonForm.filled(person), form, person, Optional.empty()));
  }

  private ModelAndView page(Form form, Form papers, Person person, Optional<String> link) {
    return Page.of(
        "practice/people/person",
        new PeoplePage.One(
            form,
            papers,
            person,
            invitations.doorOf(person),
            invitations.openUntil(person.id()),
            link,
            licences.of(person.id()),
            today()));
  }

  private LocalDate today() {
    return clock.today(studios.present().place().zone());
  }
}
