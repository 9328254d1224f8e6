package stipple.studio.treatment.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.RunningStudio;
import stipple.studio.house.NotDone;
import stipple.studio.practice.booking.Appointment.Kind;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.chains.ChainDesk;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.timetable.Slot;

/// Whoever books by hand meets the days between sessions and the hours after a patch test.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTimesTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

  private final RunningStudio studio = RunningStudio.withCast();
  private final ChainDesk desk = new ChainDesk(studio);
  private final Diary diary = studio.part(Diary.class);

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void sessions_keep_the_days_of_the_studio_and_never_fall_below_five() {
    var client = newcomer("Nell Between");
    book(client, Kind.SESSION, 2, MONDAY, 9);
    assertThatThrownBy(() -> book(client, Kind.SESSION, 3, MONDAY.plusDays(4), 9))
        .isInstanceOfSatisfying(NotDone.class, no -> isReason(no, "session.apart.refused"));
    assertThatThrownBy(() -> book(client, Kind.SESSION, 1, MONDAY.minusDays(6), 9))
        .isInstanceOfSatisfying(NotDone.class, no -> isReason(no, "session.apart.short"));
    assertThatCode(() -> book(client, Kind.SESSION, 3, MONDAY.plusDays(7), 9))
        .doesNotThrowAnyException();
  }

  @Test
  void the_owners_word_allows_five_days_and_not_four() {
    var client = newcomer("Ned Sooner");
    book(client, Kind.SESSION, 1, MONDAY, 11);
    var dana = studio.signedIn("dana@example.com");
    dana.visit("/today");
    dana.bare("/clients/" + client + "/chain/overrides").set("reason", "short").send();
    assertThat(dana.status()).as("a reason of five letters").isEqualTo(422);
    dana.visit("/today");
    dana.bare("/clients/" + client + "/chain/overrides").set("reason", "travels for work").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThatThrownBy(() -> book(client, Kind.SESSION, 2, MONDAY.plusDays(4), 11))
        .isInstanceOf(NotDone.class);
    assertThatCode(() -> book(client, Kind.SESSION, 2, MONDAY.minusDays(5), 11))
        .doesNotThrowAnyException();
  }

  @Test
  void only_the_owner_gives_that_word() {
    var rui = studio.signedIn("rui@example.com");
    rui.visit("/today");
    rui.bare("/clients/" + newcomer("Nia Asking") + "/chain/overrides")
        .set("reason", "travels for work")
        .send();
    assertThat(rui.status()).isEqualTo(409);
  }

  @Test
  void parts_of_one_session_need_a_night_between_them() {
    var client = newcomer("Nils Parted");
    book(client, Kind.SESSION, 1, MONDAY, 13);
    assertThatThrownBy(() -> book(client, Kind.SESSION, 1, MONDAY, 15)).isInstanceOf(NotDone.class);
    assertThatCode(() -> book(client, Kind.SESSION, 1, MONDAY.plusDays(1), 13))
        .doesNotThrowAnyException();
  }

  @Test
  void the_needle_waits_for_the_patch_test() {
    var client = newcomer("Nora Patch");
    book(client, Kind.PATCH_TEST, 0, MONDAY.plusDays(14), 15);
    assertThatThrownBy(() -> book(client, Kind.SESSION, 1, MONDAY.plusDays(16), 14))
        .isInstanceOfSatisfying(NotDone.class, no -> isReason(no, "session.lead"));
    assertThatCode(() -> book(client, Kind.SESSION, 1, MONDAY.plusDays(16), 16))
        .doesNotThrowAnyException();
  }

  @Test
  void a_visit_that_is_cancelled_stands_in_nobodys_way() {
    var client = newcomer("Nan Cancelled");
    var first = book(client, Kind.SESSION, 1, MONDAY.plusDays(21), 9);
    desk.run(() -> diary.cancel(first, visitVersion(first), "the client is away"));
    assertThatCode(() -> book(client, Kind.SESSION, 1, MONDAY.plusDays(21), 12))
        .doesNotThrowAnyException();
  }

  private int visitVersion(UUID visit) {
    return studio.inside(() -> studio.part(Appointments.class).get(visit)).version();
  }

  private static void isReason(NotDone no, String key) {
    assertThat(no.reason().key()).isEqualTo(key);
  }

  private UUID book(UUID client, Kind kind, int number, LocalDate day, int hour) {
    var who = studio.inside(() -> studio.part(People.class).practitioners()).getFirst().id();
    var room = studio.inside(() -> studio.part(Rooms.class).all()).getFirst().id();
    var at = day.atTime(LocalTime.of(hour, 0)).atZone(LONDON).toInstant();
    var slot = Slot.of(at, Duration.ofMinutes(30).toMinutes());
    var session = Optional.of(number).filter(_ -> kind == Kind.SESSION);
    return desk.in(
        () -> diary.book(new Wish(client, who, room, kind, session, slot, ""), ChainDesk.BY));
  }

  private UUID newcomer(String name) {
    var dana = studio.signedIn("dana@example.com");
    dana.visit("/clients/new")
        .form("/clients")
        .set("name", name)
        .set("bornOn", "1990-04-05")
        .send();
    return UUID.fromString(dana.path().replaceAll(".*/clients/([0-9a-f-]{36}).*", "$1"));
  }
}
