package stipple.studio.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.NotDone;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewer;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;

/// Books the demo's visits for today and the days to come, on days when the studio is open.
@Component
@Profile("demo")
class InventedVisits {

  private final Diary diary;
  private final Clients clients;
  private final Studios studios;
  private final StudioClock clock;
  private final TransactionTemplate transaction;

  InventedVisits(
      Diary diary,
      Clients clients,
      Studios studios,
      StudioClock clock,
      PlatformTransactionManager transactions) {
    this.diary = diary;
    this.clients = clients;
    this.studios = studios;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  void fill(Cast.Stagecraft stage) {
    var dana = new Chair(stage.dana(), stage.north());
    var rui = new Chair(stage.rui(), stage.south());
    today(Parts.WREN, dana, Appointment.Kind.CONSULTATION, 0, 60);
    ahead(Parts.RAVI, dana, Appointment.Kind.FOLLOW_UP, 0, 1, 11, 30);
    ahead(Parts.TOMASZ, rui, Appointment.Kind.SESSION, 1, 2, 10, 170);
    ahead(Parts.MARA, dana, Appointment.Kind.READING, 0, 2, 9, 15);
    ahead(Parts.ANOUK, dana, Appointment.Kind.DESIGN, 0, 3, 14, 60);
    ahead(Parts.LEO, dana, Appointment.Kind.SESSION, 2, 8, 10, 210);
    ahead(Parts.ELLIS, rui, Appointment.Kind.TOUCH_UP, 0, 14, 14, 90);
  }

  private record Chair(Viewer practitioner, UUID room) {}

  private void today(Part part, Chair chair, Appointment.Kind kind, int session, int minutes) {
    var soon = clock.now().atZone(zone()).plusHours(1);
    book(part, chair, kind, session, soon.toLocalDate(), LocalTime.of(soon.getHour(), 30), minutes);
  }

  // So many days on, or the next day after on which the studio is open.
  private void ahead(
      Part part, Chair chair, Appointment.Kind kind, int session, int days, int hour, int minutes) {
    var day = clock.today(zone()).plusDays(days);
    while (!studios.hours().containsKey(day.getDayOfWeek()) || day.getDayOfWeek().getValue() > 5) {
      day = day.plusDays(1);
    }
    book(part, chair, kind, session, day, LocalTime.of(hour, 0), minutes);
  }

  private void book(
      Part part,
      Chair chair,
      Appointment.Kind kind,
      int session,
      LocalDate day,
      LocalTime at,
      int minutes) {
    var client = clients.search(part.name()).getFirst();
    var slot = Slot.at(day, at, minutes, zone());
    if (slot.isEmpty()) {
      return;
    }
    var wish =
        new Wish(
            client.id(),
            chair.practitioner.personId(),
            chair.room,
            kind,
            session == 0 ? Optional.empty() : Optional.of(session),
            slot.get(),
            "");
    try {
      transaction.executeWithoutResult(_ -> diary.book(wish, chair.practitioner.personId()));
    } catch (NotDone closedThen) {
      // Late in the evening or on a Sunday nobody is booked for today: the board says so.
      return;
    }
  }

  private ZoneId zone() {
    return studios.present().place().zone();
  }
}
