package stipple.studio.practice.people;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioPlace;
import stipple.studio.house.database.Progress;
import stipple.studio.house.signin.Accounts;
import stipple.studio.house.signin.OneTimeLinks;
import stipple.studio.house.signin.OneTimeLinks.Link;
import stipple.studio.house.signin.OneTimeLinks.Purpose;
import stipple.studio.practice.settings.StudioOpened;
import stipple.studio.practice.settings.Studios;

/// How the first studio of an empty house begins: with a link on the console of the machine.
@Component
class FirstStudio {

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Studios studios;
  private final People people;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Environment settings;
  private final Ids ids;

  FirstStudio(
      Accounts accounts,
      OneTimeLinks links,
      Studios studios,
      People people,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Environment settings,
      Ids ids) {
    this.accounts = accounts;
    this.links = links;
    this.studios = studios;
    this.people = people;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.settings = settings;
    this.ids = ids;
  }

  /// Says on the console where the first owner begins, if there is nobody yet.
  @EventListener
  void greet(ApplicationReadyEvent ready) {
    if (!accounts.isEmpty() || Arrays.asList(settings.getActiveProfiles()).contains("demo")) {
      return;
    }
    var token =
        transaction.execute(_ -> links.make(Purpose.FIRST_OWNER, ids.next(), Optional.empty()));
    var port = settings.getProperty("local.server.port", "8080");
    Progress.onConsole()
        .say(
            "Open your studio here, within 24 hours: http://localhost:%s/first-studio/%s"
                .formatted(port, token));
  }

  /// A studio to be opened, and its first owner.
  record Opening(StudioPlace place, String country, Person owner, String password) {

    UUID studioId() {
      return place.studioId();
    }
  }

  /// Opens the studio: in its scope, in one transaction, and only once.
  void open(Link link, Opening opening) {
    links.use(link);
    studios.open(opening.place(), opening.country());
    people.add(opening.owner());
    accounts.open(
        opening.studioId(), opening.owner().id(), opening.owner().email(), opening.password());
    events.publishEvent(new StudioOpened(opening.studioId()));
  }
}
