package stipple.studio.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.house.StudioPlace;
import stipple.studio.house.database.StudioScope;
import stipple.studio.house.signin.Accounts;
import stipple.studio.house.signin.DemoSignIns;
import stipple.studio.house.signin.Role;
import stipple.studio.house.signin.Viewer;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.settings.Price;
import stipple.studio.practice.settings.Studios;

/// Opens the demo studio when there is no studio yet.
@Component
@Profile("demo")
class DemoStudio implements ApplicationRunner {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Currency POUNDS = Currency.getInstance("GBP");
  private static final Map<Price, Long> PRICES =
      Map.of(
          Price.CONSULTATION, 0L,
          Price.PATCH_TEST, 2_500L,
          Price.SESSION, 45_000L,
          Price.AREA_CM2, 650L,
          Price.SCAR_WORK, 25_000L,
          Price.TOUCH_UP, 22_000L);

  private final Accounts accounts;
  private final DemoSignIns shown;
  private final Studios studios;
  private final People people;
  private final Rooms rooms;
  private final Cast cast;
  private final Ids ids;
  private final StudioClock clock;
  private final TransactionTemplate transaction;

  DemoStudio(
      Accounts accounts,
      DemoSignIns shown,
      Studios studios,
      People people,
      Rooms rooms,
      Cast cast,
      Ids ids,
      StudioClock clock,
      PlatformTransactionManager transactions) {
    this.accounts = accounts;
    this.shown = shown;
    this.studios = studios;
    this.people = people;
    this.rooms = rooms;
    this.cast = cast;
    this.ids = ids;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (accounts.isEmpty()) {
      var studioId = ids.next();
      StudioScope.run(studioId, () -> transaction.executeWithoutResult(_ -> open(studioId)));
    }
    shown.show(Staff.ALL);
  }

  private void open(UUID studioId) {
    var begun = clock.now().minus(400, ChronoUnit.DAYS);
    StudioClock.telling(begun, () -> furnish(studioId));
    var viewers = new HashMap<DemoSignIns.Person, Viewer>();
    for (var person : Staff.ALL) {
      var viewer = new Viewer(studioId, ids.next(), person.name(), person.email(), person.role());
      viewers.put(person, viewer);
      StudioClock.telling(begun, () -> employ(viewer, person));
    }
    cast.appear(viewers);
  }

  private void furnish(UUID studioId) {
    studios.open(
        new StudioPlace(
            studioId,
            "Studio Quill",
            "4 Invented Row\nLondon",
            Locale.UK,
            LONDON,
            POUNDS,
            StudioPlace.AreaUnit.CM2,
            true),
        "GB");
    studios.saveHours(
        DayOfWeek.SATURDAY, new Studios.Hours(LocalTime.of(9, 0), LocalTime.of(15, 0)));
    PRICES.forEach(studios::savePrice);
    rooms.add(new Rooms.Room(ids.next(), "North room"));
    rooms.add(new Rooms.Room(ids.next(), "South room"));
  }

  private void employ(Viewer viewer, DemoSignIns.Person person) {
    var practises = person.role() != Role.FRONT_DESK;
    people.add(
        new Person(
            viewer.personId(),
            person.name(),
            person.email(),
            person.role(),
            practises,
            Optional.empty(),
            1));
    accounts.open(viewer.studioId(), viewer.personId(), person.email(), person.password());
  }
}
