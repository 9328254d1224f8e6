package stipple.studio.practice.people;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Ids;
import stipple.studio.house.database.StudioScope;
import stipple.studio.house.signin.OneTimeLinks;
import stipple.studio.house.signin.OneTimeLinks.Link;
import stipple.studio.house.signin.OneTimeLinks.Purpose;
import stipple.studio.house.signin.Password;
import stipple.studio.house.signin.Role;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.settings.PlaceChoices;
import stipple.studio.practice.settings.PlaceForm;

/// The page that opens the first studio, behind the link from the console.
@Controller
class FirstStudioPages {

  private final FirstStudio firstStudio;
  private final OneTimeLinks links;
  private final Submissions submissions;
  private final Ids ids;

  FirstStudioPages(FirstStudio firstStudio, OneTimeLinks links, Submissions submissions, Ids ids) {
    this.firstStudio = firstStudio;
    this.links = links;
    this.submissions = submissions;
    this.ids = ids;
  }

  @GetMapping("/first-studio/{token}")
  ModelAndView look(@PathVariable String token) {
    return page(
        Form.filled(
            Map.of(
                "locale", "en-GB",
                "areaUnit", "CM2",
                "practises", "yes")),
        token);
  }

  @PostMapping("/first-studio/{token}")
  ModelAndView open(@PathVariable String token, Form form) {
    var link = links.find(Purpose.FIRST_OWNER, token);
    if (link.isEmpty()) {
      return InvitationPages.shut();
    }
    var opening = read(form, link.get().studioId());
    return StudioScope.call(
        opening.studioId(),
        () ->
            submissions.take(
                form,
                () -> {
                  firstStudio.open(link.get(), opening);
                  return Went.to("/sign-in").saying("first-studio.opened");
                },
                () -> page(form, token)));
  }

  private FirstStudio.Opening read(Form form, UUID studioId) {
    var place = PlaceForm.read(form, studioId, false);
    var country = PlaceForm.country(form);
    var owner =
        new Person(
            ids.next(),
            form.text("name", 120),
            PersonForm.email(form),
            Role.OWNER,
            form.isTicked("practises"),
            Optional.empty(),
            1);
    return new FirstStudio.Opening(place, country, owner, Password.readNew(form, "password"));
  }

  private ModelAndView page(Form form, String token) {
    return links.find(Purpose.FIRST_OWNER, token).filter(Link::isOpen).isPresent()
        ? Page.of(
            "practice/people/first-studio", new FirstStudioPage(form, token, PlaceChoices.all()))
        : InvitationPages.shut();
  }
}
