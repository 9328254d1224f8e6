package stipple.studio.practice.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.signin.Accounts;
import stipple.studio.house.signin.OneTimeLinks;
import stipple.studio.house.signin.OneTimeLinks.Link;
import stipple.studio.house.signin.OneTimeLinks.Purpose;
import stipple.studio.practice.settings.Studios;

/// The invitations by which people take up their account.
@Component
class Invitations {

  private final OneTimeLinks links;
  private final Accounts accounts;
  private final Studios studios;
  private final AuditTrail trail;

  Invitations(OneTimeLinks links, Accounts accounts, Studios studios, AuditTrail trail) {
    this.studios = studios;
    this.links = links;
    this.accounts = accounts;
    this.trail = trail;
  }

  /// Makes a new invitation, to be handed over; an earlier one no longer opens anything.
  String invite(Person person) {
    if (!person.isHere() || accounts.has(person.id())) {
      throw new NotDone(Phrase.of("person.not-to-invite"));
    }
    trail.note("person.invited", person.id());
    return links.make(Purpose.INVITATION, studios.present().id(), Optional.of(person.id()));
  }

  void withdraw(UUID personId) {
    links.shut(Purpose.INVITATION, Optional.of(personId));
  }

  Optional<Instant> openUntil(UUID personId) {
    return links.openUntil(Purpose.INVITATION, personId);
  }

  PeoplePage.Door doorOf(Person person) {
    if (!person.isHere()) {
      return PeoplePage.Door.LEFT;
    }
    if (accounts.has(person.id())) {
      return PeoplePage.Door.OPEN;
    }
    return openUntil(person.id()).isPresent()
        ? PeoplePage.Door.INVITED
        : PeoplePage.Door.NOT_INVITED;
  }

  /// Takes an invitation up, in the studio it was made for: from now on this person signs in.
  void takeUp(Link link, Person person, String password) {
    links.use(link);
    if (!person.isHere()) {
      throw new NotDone(Phrase.of("sign-in.link-shut"));
    }
    accounts.open(link.studioId(), person.id(), person.email(), password);
    trail.note("person.account-opened", person.id());
  }
}
