package stipple.studio.practice.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.RunningStudio;
import stipple.studio.house.Phrase;
import stipple.studio.house.database.Database;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointment.Kind;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.chains.ChainDesk;
import stipple.studio.practice.chains.Chains;
import stipple.studio.practice.chains.PlacedVisit;
import stipple.studio.practice.chains.Preferences;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.timetable.Slot;

/// Freed time is offered to one client at a time, and nothing moves without a yes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitlistTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int MINUTES = 60;

  private final RunningStudio studio = RunningStudio.withCast();
  private final ChainDesk desk = new ChainDesk(studio);
  private final Waitlist waitlist = studio.part(Waitlist.class);
  private final Diary diary = studio.part(Diary.class);
  private final Database database = studio.part(Database.class);
  private final UUID practitioner =
      studio.inside(() -> studio.part(People.class).practitioners()).getFirst().id();
  private final UUID room = studio.inside(() -> studio.part(Rooms.class).all()).getFirst().id();

  @AfterAll
  void close() {
    studio.close();
  }

  @BeforeEach
  void emptyTheDiaryAndTheList() {
    desk.run(() -> {
      database.change("DELETE FROM waitlist_offer");
      database.change("DELETE FROM waitlist_entry");
      database.change("DELETE FROM freed_time");
    });
    desk.emptyTheDiary();
  }

  @Test
  void the_most_pressing_is_asked_first_then_who_waits_longest_and_one_at_a_time() {
    var freed = book(0, 14);
    var late = waits(1, 2);
    studio.clock.pass(Duration.ofMinutes(5));
    var pressing = waits(2, 1);
    cancel(freed);
    match();
    match();
    assertThat(offers()).extracting(offer -> offer.entry().id()).containsExactly(pressing);
    decline();
    match();
    assertThat(offers()).extracting(offer -> offer.entry().id()).containsExactly(late);
  }

  @Test
  void nobody_is_booked_without_a_yes_and_the_next_is_asked_after_two_hours() {
    var freed = book(0, 14);
    var first = waits(1, 2);
    studio.clock.pass(Duration.ofMinutes(5));
    var second = waits(2, 2);
    cancel(freed);
    var claims = claims();
    match();
    assertThat(offers()).extracting(offer -> offer.entry().id()).containsExactly(first);
    assertThat(claims()).isEqualTo(claims);
    studio.clock.pass(Waitlist.VALID);
    match();
    assertThat(offers()).extracting(offer -> offer.entry().id()).containsExactly(second);
    assertThat(accept()).isEmpty();
    assertThat(claims()).isEqualTo(claims + 3);
  }

  @Test
  void an_accepted_visit_moves_earlier_and_its_old_place_is_offered_on() {
    var early = book(0, 14);
    var later = book(1, 28);
    wantsEarlier(later, 1);
    var other = waits(2, 3, later.slot().day(LONDON), later.slot().day(LONDON));
    cancel(early);
    match();
    assertThat(offers())
        .singleElement()
        .satisfies(offer -> {
          assertThat(offer.from()).contains(later.startsAt());
          assertThat(offer.gainDays().orElseThrow()).isPositive();
        });
    assertThat(visit(later.id()).startsAt()).as("not moved yet").isEqualTo(later.startsAt());
    assertThat(accept()).isEmpty();
    assertThat(visit(later.id()).startsAt()).isEqualTo(early.startsAt());
    match();
    assertThat(offers())
        .singleElement()
        .satisfies(offer -> {
          assertThat(offer.entry().id()).isEqualTo(other);
          assertThat(offer.startsAt()).isEqualTo(later.startsAt());
        });
  }

  @Test
  void an_offer_whose_time_was_taken_meanwhile_is_over_and_books_nothing() {
    var freed = book(0, 14);
    var entry = waits(1, 2);
    cancel(freed);
    match();
    desk.in(() -> diary.book(wish(2, freed.slot()), practitioner));
    var claims = claims();
    assertThat(accept()).isPresent();
    assertThat(claims()).isEqualTo(claims);
    assertThat(offers()).isEmpty();
    assertThat(studio.inside(waitlist::waiting)).extracting(WaitlistEntry::id).contains(entry);
  }

  @Test
  void a_visit_of_a_chain_is_not_offered_a_place_that_breaks_its_gap() {
    var chain = desk.hold(desk.client(1));
    var ids = desk.in(() -> studio.part(Chains.class).book(chain, practitioner));
    var second = visit(ids.getLast());
    var before = visit(ids.get(ids.size() - 2));
    var tooSoon = bookOn(0, before.slot().day(LONDON).plusDays(1), second.slot().minutes());
    assertThat(tooSoon.startsAt()).isBefore(second.startsAt());
    wantsEarlier(second, 1);
    cancel(tooSoon);
    match();
    assertThat(offers()).isEmpty();
  }

  @Test
  void held_time_that_is_given_back_is_offered() {
    var proposal = desk.find(desk.client(0), desk.wishes()).proposals().getFirst();
    var chain = desk.hold(desk.client(0), proposal);
    waits(1, 2);
    desk.run(() -> studio.part(Chains.class).release(chain));
    match();
    assertThat(offers()).hasSize(1);
    assertThat(proposal.visits())
        .extracting(PlacedVisit::slot)
        .anyMatch(slot -> slot.holds(offers().getFirst().slot()));
  }

  @Test
  void the_desk_puts_somebody_on_the_list_answers_an_offer_and_takes_them_off() {
    var desktop = studio.signedIn("noor@example.com");
    desktop.visit("/booking/waitlist/new");
    desktop.form("/booking/waitlist").set("client", desk.client(1)).set("minutes", 60).send();
    assertThat(desktop.text()).contains("is on the waitlist");
    var freed = book(0, 14);
    cancel(freed);
    match();
    desktop.visit("/booking/waitlist");
    desktop.form("/acceptance").send();
    assertThat(desktop.text()).contains("The offer was accepted").contains("Nobody waits");
    var later = book(2, 21);
    desktop.visit("/booking/" + later.id()).follow("Wants it earlier");
    desktop.form("/booking/waitlist").send();
    desktop.form("/withdrawal").send();
    assertThat(desktop.text()).contains("Taken off the waitlist").contains("Nobody waits");
  }

  private UUID waits(int client, int priority) {
    return waits(client, priority, today(), today().plusDays(60));
  }

  private UUID waits(int client, int priority, LocalDate first, LocalDate last) {
    return add(desk.client(client), Optional.empty(), priority, first, last);
  }

  private void wantsEarlier(Appointment visit, int priority) {
    add(visit.clientId(), Optional.of(visit), priority, today(), visit.slot().day(LONDON));
  }

  private UUID add(
      UUID client, Optional<Appointment> visit, int priority, LocalDate first, LocalDate last) {
    var id = UUID.randomUUID();
    var asked =
        new WaitlistEntry.Asked(
            visit.map(Appointment::kind).orElse(Kind.CONSULTATION),
            visit.flatMap(Appointment::sessionNumber),
            visit.map(Appointment::id),
            visit.map(one -> (int) one.slot().minutes()).orElse(MINUTES),
            24,
            "",
            priority);
    desk.run(() ->
        waitlist.add(
            new WaitlistEntry(
                id, client, "", asked, last, Preferences.from(first), studio.clock.instant()),
            practitioner));
    return id;
  }

  private Appointment book(int client, int days) {
    return bookOn(client, today().plusDays(days), MINUTES);
  }

  /// The first free place from that day on.
  private Appointment bookOn(int client, LocalDate from, long minutes) {
    for (var day = from; day.isBefore(from.plusDays(7)); day = day.plusDays(1)) {
      for (int hour = 9; hour < 18; hour++) {
        var wish = wish(client, Slot.at(day, LocalTime.of(hour, 0), minutes, LONDON).orElseThrow());
        if (studio.inside(() -> diary.verdictOn(Map.of(UUID.randomUUID(), wish))).isAllowed()) {
          return visit(desk.in(() -> diary.book(wish, practitioner)));
        }
      }
    }
    throw new AssertionError("no free place in the week from " + from);
  }

  private Wish wish(int client, Slot slot) {
    return new Wish(
        desk.client(client), practitioner, room, Kind.CONSULTATION, Optional.empty(), slot, "");
  }

  private void cancel(Appointment visit) {
    desk.run(() -> diary.cancel(visit.id(), visit.version(), "could not come"));
  }

  private void match() {
    desk.run(waitlist::match);
  }

  private List<Offer> offers() {
    return studio.inside(waitlist::openOffers);
  }

  private Optional<Phrase> accept() {
    var id = offers().getFirst().id();
    return desk.in(() -> waitlist.accept(id, practitioner));
  }

  private void decline() {
    var id = offers().getFirst().id();
    desk.run(() -> waitlist.decline(id));
  }

  private Appointment visit(UUID id) {
    return studio.inside(() -> studio.part(Appointments.class).get(id));
  }

  private long claims() {
    return studio.inside(() -> database.count("SELECT count(*) FROM claim"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(studio.clock.instant(), LONDON);
  }
}
