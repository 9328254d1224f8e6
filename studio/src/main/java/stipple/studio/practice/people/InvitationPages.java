package stipple.studio.practice.people;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.database.StudioScope;
import stipple.studio.house.signin.OneTimeLinks;
import stipple.studio.house.signin.OneTimeLinks.Link;
import stipple.studio.house.signin.OneTimeLinks.Purpose;
import stipple.studio.house.signin.Password;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.settings.Studios;

/// The page behind an invitation: looking changes nothing, a password takes it up.
@Controller
class InvitationPages {

  private final OneTimeLinks links;
  private final Invitations invitations;
  private final People people;
  private final Studios studios;
  private final Submissions submissions;

  InvitationPages(
      OneTimeLinks links,
      Invitations invitations,
      People people,
      Studios studios,
      Submissions submissions) {
    this.links = links;
    this.invitations = invitations;
    this.people = people;
    this.studios = studios;
    this.submissions = submissions;
  }

  @GetMapping("/invitations/{token}")
  ModelAndView look(@PathVariable String token) {
    var link = links.find(Purpose.INVITATION, token);
    return link.filter(Link::isOpen).isEmpty() ? shut() : page(Form.empty(), token, link.get());
  }

  @PostMapping("/invitations/{token}")
  ModelAndView takeUp(@PathVariable String token, Form form) {
    var link = links.find(Purpose.INVITATION, token);
    if (link.isEmpty()) {
      return shut();
    }
    var password = Password.readNew(form, "password");
    return StudioScope.call(
        link.get().studioId(),
        () ->
            submissions.take(
                form,
                () -> {
                  var person = people.get(link.get().personId().orElseThrow());
                  invitations.takeUp(link.get(), person, password);
                  return Went.to("/sign-in").saying("invitation.taken-up");
                },
                () -> again(form, token)));
  }

  private ModelAndView again(Form form, String token) {
    return links
        .find(Purpose.INVITATION, token)
        .filter(Link::isOpen)
        .map(link -> page(form, token, link))
        .orElseGet(InvitationPages::shut);
  }

  private ModelAndView page(Form form, String token, Link link) {
    return StudioScope.call(
        link.studioId(),
        () ->
            Page.of(
                "practice/people/invitation",
                new InvitationPage(
                    form,
                    token,
                    people.get(link.personId().orElseThrow()),
                    studios.present().place().name())));
  }

  static ModelAndView shut() {
    return Page.of("practice/people/link-shut", Optional.empty(), HttpStatus.GONE);
  }
}
