package stipple.studio.practice.people;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Accounts;
import stipple.studio.house.signin.Password;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.settings.Studios;

/// The viewer's own account: password and papers.
@Controller
class AccountPages {

  private final Accounts accounts;
  private final People people;
  private final Licences licences;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;
  private final StudioClock clock;

  AccountPages(
      Accounts accounts,
      People people,
      Licences licences,
      Studios studios,
      Submissions submissions,
      Viewers viewers,
      StudioClock clock) {
    this.accounts = accounts;
    this.people = people;
    this.licences = licences;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
  }

  @GetMapping("/account")
  ModelAndView own() {
    return page(Form.empty());
  }

  @PostMapping("/account/password")
  ModelAndView changePassword(Form form) {
    var present = form.value("presentPassword");
    if (present.isEmpty()) {
      form.say("presentPassword", Phrase.of("house.form.missing"));
    }
    var wanted = Password.readNew(form, "password");
    return submissions.take(
        form,
        () -> {
          accounts.changePassword(viewers.present(), present, wanted);
          return Went.to("/account").saying("account.password-changed");
        },
        () -> page(form));
  }

  private ModelAndView page(Form form) {
    var person = people.get(viewers.present().personId());
    var today = clock.today(studios.present().place().zone());
    return Page.of(
        "practice/people/account",
        new PeoplePage.Own(form, person, licences.of(person.id()), today));
  }
}
