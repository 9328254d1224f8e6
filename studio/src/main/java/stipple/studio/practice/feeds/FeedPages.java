package stipple.studio.practice.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;

/// Where a practitioner makes, renews and shuts the link for their calendar; the owner for all.
@Controller
class FeedPages {

  private static final String LINK = "feed";
  private static final String OWN = "/account/calendar";
  private static final String OF_PERSON = "/people/{id}/calendar";

  private final Feeds feeds;
  private final FeedPolicies policies;
  private final People people;
  private final Submissions submissions;
  private final Viewers viewers;

  FeedPages(
      Feeds feeds, FeedPolicies policies, People people, Submissions submissions, Viewers viewers) {
    this.feeds = feeds;
    this.policies = policies;
    this.people = people;
    this.submissions = submissions;
    this.viewers = viewers;
  }

  @GetMapping(OWN)
  ModelAndView own(HttpServletRequest request) {
    return page(Form.empty(), self(), true, handed(request));
  }

  @GetMapping(OF_PERSON)
  ModelAndView ofPerson(@PathVariable UUID id, HttpServletRequest request) {
    return page(Form.empty(), people.get(id), false, handed(request));
  }

  @PostMapping(OWN)
  ModelAndView makeOwn(Form form, HttpServletRequest request) {
    return make(form, self(), true, request);
  }

  @PostMapping(OF_PERSON)
  ModelAndView makeOfPerson(@PathVariable UUID id, Form form, HttpServletRequest request) {
    return make(form, people.get(id), false, request);
  }

  @PostMapping(OWN + "/revocation")
  ModelAndView revokeOwn(Form form) {
    return revoke(form, self(), true);
  }

  @PostMapping(OF_PERSON + "/revocation")
  ModelAndView revokeOfPerson(@PathVariable UUID id, Form form) {
    return revoke(form, people.get(id), false);
  }

  // The link is shown once, on the page that follows; it is kept nowhere.
  private ModelAndView make(Form form, Person person, boolean isOwn, HttpServletRequest request) {
    return submissions.take(
        form,
        () -> {
          var link =
              ServletUriComponentsBuilder.fromContextPath(request)
                  .pathSegment("feeds", feeds.make(person) + ".ics")
                  .toUriString();
          RequestContextUtils.getOutputFlashMap(request).put(LINK, link);
          return went(person, isOwn).saying("feed.made-now");
        },
        () -> page(form, person, isOwn, Optional.empty()));
  }

  private ModelAndView revoke(Form form, Person person, boolean isOwn) {
    return submissions.take(
        form,
        () -> {
          feeds.revoke(person.id());
          return went(person, isOwn).saying("feed.revoked-now");
        },
        () -> page(form, person, isOwn, Optional.empty()));
  }

  private static Went went(Person person, boolean isOwn) {
    return Went.to(isOwn ? OWN : "/people/" + person.id() + "/calendar");
  }

  private static Optional<String> handed(HttpServletRequest request) {
    var handed = RequestContextUtils.getInputFlashMap(request);
    return handed != null && handed.get(LINK) instanceof String link
        ? Optional.of(link)
        : Optional.empty();
  }

  private Person self() {
    return people.get(viewers.present().personId());
  }

  private ModelAndView page(Form form, Person person, boolean isOwn, Optional<String> link) {
    return Page.of(
        "practice/feeds/feed",
        new FeedPage(
            form, person, isOwn, feeds.openSince(person.id()), link, policies.clientShown()));
  }
}
