package stipple.studio.demo;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Progress;
import stipple.studio.house.database.StudioScope;
import stipple.studio.house.signin.Accounts;
import stipple.studio.house.signin.DemoSignIns;
import stipple.studio.house.signin.Viewer;
import stipple.studio.house.signin.Viewers;

/// Opens the demo studio when there is no studio yet.
@Component
@Profile("demo")
class DemoStudio implements ApplicationRunner {

  private final Accounts accounts;
  private final DemoSignIns shown;
  private final Furnishing furnishing;
  private final InventedTimetables weeks;
  private final Cast cast;
  private final InventedVisits diary;
  private final Ids ids;
  private final StudioClock clock;
  private final TransactionTemplate transaction;
  private final Progress progress = Progress.onConsole();

  DemoStudio(
      Accounts accounts,
      DemoSignIns shown,
      Furnishing furnishing,
      InventedTimetables weeks,
      Cast cast,
      InventedVisits diary,
      Ids ids,
      StudioClock clock,
      PlatformTransactionManager transactions) {
    this.accounts = accounts;
    this.shown = shown;
    this.furnishing = furnishing;
    this.weeks = weeks;
    this.cast = cast;
    this.diary = diary;
    this.ids = ids;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (accounts.isEmpty()) {
      progress.say("Telling the past of the demo studio …");
      var studioId = ids.next();
      StudioScope.run(studioId, () -> open(studioId));
    }
    shown.show(Staff.ALL);
  }

  // The accounts come last: should it stop half-way, the next start begins anew.
  private void open(UUID studioId) {
    var begun = clock.now().minus(500, ChronoUnit.DAYS);
    var viewers = new HashMap<DemoSignIns.Person, Viewer>();
    for (var person : Staff.ALL) {
      viewers.put(
          person, new Viewer(studioId, ids.next(), person.name(), person.email(), person.role()));
    }
    var stage = new Cast.Stagecraft[1];
    StudioClock.telling(
        begun,
        () ->
            Viewers.as(
                of(viewers, Staff.DANA),
                () ->
                    transaction.executeWithoutResult(
                        _ -> stage[0] = furnishing.furnish(studioId, viewers))));
    for (var story : cast.stories(stage[0])) {
      transaction.executeWithoutResult(_ -> story.run());
    }
    Viewers.as(
        of(viewers, Staff.DANA),
        () -> {
          transaction.executeWithoutResult(_ -> weeks.arrange(stage[0]));
          diary.fill(stage[0]);
        });
    transaction.executeWithoutResult(_ -> viewers.forEach(this::openAccount));
  }

  private static Viewer of(Map<DemoSignIns.Person, Viewer> viewers, DemoSignIns.Person person) {
    return Objects.requireNonNull(viewers.get(person));
  }

  private void openAccount(DemoSignIns.Person person, Viewer viewer) {
    accounts.open(viewer.studioId(), viewer.personId(), person.email(), person.password());
  }
}
