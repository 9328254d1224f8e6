package stipple.studio.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.house.StudioPlace;
import stipple.studio.house.signin.DemoSignIns;
import stipple.studio.house.signin.Role;
import stipple.studio.house.signin.Viewer;
import stipple.studio.practice.people.Licence;
import stipple.studio.practice.people.Licences;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.settings.Price;
import stipple.studio.practice.settings.StudioOpened;
import stipple.studio.practice.settings.Studios;

/// Furnishes the demo studio: hours, prices, people, rooms, and lots on the shelf.
@Component
@Profile("demo")
class Furnishing {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Map<Price, Long> PRICES =
      Map.of(
          Price.CONSULTATION, 0L,
          Price.PATCH_TEST, 2_500L,
          Price.SESSION, 45_000L,
          Price.AREA_CM2, 650L,
          Price.SCAR_WORK, 25_000L,
          Price.TOUCH_UP, 22_000L);

  private final Studios studios;
  private final People people;
  private final Licences licences;
  private final Rooms rooms;
  private final InventedLots shelves;
  private final ApplicationEventPublisher events;
  private final StudioClock clock;
  private final Ids ids;

  Furnishing(
      Studios studios,
      People people,
      Licences licences,
      Rooms rooms,
      InventedLots shelves,
      ApplicationEventPublisher events,
      StudioClock clock,
      Ids ids) {
    this.studios = studios;
    this.people = people;
    this.licences = licences;
    this.rooms = rooms;
    this.shelves = shelves;
    this.events = events;
    this.clock = clock;
    this.ids = ids;
  }

  Cast.Stagecraft furnish(UUID studioId, Map<DemoSignIns.Person, Viewer> staff) {
    studios.open(
        new StudioPlace(
            studioId,
            "Studio Quill",
            "4 Invented Row\nLondon",
            Locale.UK,
            LONDON,
            Currency.getInstance("GBP"),
            StudioPlace.AreaUnit.CM2,
            true),
        "GB");
    events.publishEvent(new StudioOpened(studioId));
    studios.saveHours(
        DayOfWeek.SATURDAY, new Studios.Hours(LocalTime.of(9, 0), LocalTime.of(15, 0)));
    PRICES.forEach(studios::savePrice);
    staff.values().forEach(this::employ);
    return new Cast.Stagecraft(
        of(staff, Staff.DANA),
        of(staff, Staff.RUI),
        of(staff, Staff.NOOR),
        room("North room"),
        room("South room"),
        shelves.fill(today()));
  }

  private static Viewer of(Map<DemoSignIns.Person, Viewer> staff, DemoSignIns.Person person) {
    return Objects.requireNonNull(staff.get(person));
  }

  private void employ(Viewer viewer) {
    boolean practises = viewer.role() != Role.FRONT_DESK;
    people.add(
        new Person(
            viewer.personId(),
            viewer.name(),
            viewer.email(),
            viewer.role(),
            practises,
            Optional.empty(),
            1));
    if (practises) {
      licence(viewer, Licence.Kind.CERTIFICATE, "Infection control, level 2", 700);
      licence(viewer, Licence.Kind.LICENCE, "Registered for skin piercing", 540);
    }
  }

  private void licence(Viewer viewer, Licence.Kind kind, String title, int daysValid) {
    licences.add(
        new Licence(
            ids.next(),
            viewer.personId(),
            kind,
            title,
            "an invented council",
            "Q-" + title.length() + "-" + daysValid,
            today(),
            Optional.of(today().plusDays(daysValid)),
            Optional.empty()));
  }

  private UUID room(String name) {
    var room = new Rooms.Room(ids.next(), name);
    rooms.add(room);
    return room.id();
  }

  private LocalDate today() {
    return clock.today(LONDON);
  }
}
