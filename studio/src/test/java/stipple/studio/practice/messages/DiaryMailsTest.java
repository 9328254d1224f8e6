package stipple.studio.practice.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.booking.DiaryChange;
import stipple.studio.practice.booking.DiaryChange.Cancelling;
import stipple.studio.practice.booking.DiaryChange.Move;
import stipple.studio.practice.timetable.Slot;

/// What clients are told of their visits, and when nothing is told.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiaryMailsTest {

  private final FrontDesk desk = new FrontDesk();

  @AfterAll
  void close() {
    desk.close();
  }

  @Test
  void a_booking_is_confirmed_in_the_same_transaction_in_neutral_words() {
    var ada = desk.takeIn("Ada Penn", "ada@penn.example");
    desk.book(ada, desk.freshSlot());
    var mail = desk.onlyMailOf(ada);
    assertThat(mail.kind()).isEqualTo(Mail.Kind.CONFIRMATION);
    assertThat(mail.state()).isEqualTo(Mail.State.WAITING);
    assertThat(mail.letter().subject()).isEqualTo("Booked: visit at Studio Quill");
    assertThat(mail.letter().body())
        .contains("Hello Ada Penn,")
        .containsPattern("Tue \\d+ \\w+ \\d{4}, 1[12]:00 to 1[23]:00 (GMT|BST) \\(1 h\\)")
        .contains("Where: Studio Quill, 4 Invented Row, London");
    assertThat(mail.letter().calendar().orElseThrow())
        .contains("METHOD:PUBLISH")
        .contains("SUMMARY:Visit at Studio Quill");
    assertThat(mail.letter().toString().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("touch-up", "touch_up", "itching", "skin", "scalp", "session");
  }

  @Test
  void a_booking_that_is_taken_back_tells_nobody() {
    var client = desk.takeIn("Bo Undone", "bo@undone.example");
    assertThatThrownBy(() ->
            desk.inStudio(() -> {
              desk.studio
                  .part(Diary.class)
                  .book(desk.wish(client, desk.freshSlot()), desk.anybody());
              throw new IllegalStateException("the power fails");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(desk.mailsOf(client)).isEmpty();
  }

  @Test
  void all_that_changed_together_is_one_mail() {
    var client = desk.takeIn("Cy Many", "cy@many.example");
    var first = desk.book(client, desk.freshSlot());
    var second = desk.book(client, desk.freshSlot());
    desk.change(
        new DiaryChange(
            List.of(desk.wish(client, desk.freshSlot()), desk.wish(client, desk.freshSlot())),
            List.of(new Move(first, 1, desk.wish(client, desk.freshSlot()))),
            List.of(new Cancelling(second, 1, "away")),
            Optional.empty()));
    assertThat(desk.mailsOf(client)).hasSize(3);
    var mail = desk.mailsOf(client).getFirst();
    assertThat(mail.kind()).isEqualTo(Mail.Kind.CHANGE);
    assertThat(mail.letter().body())
        .contains("your visits at Studio Quill are booked:")
        .contains("has moved", "before: Tue")
        .contains("is cancelled:");
    assertThat(mail.letter().calendar().orElseThrow().split("BEGIN:VEVENT", -1)).hasSize(4);
    assertThat(mail.letter().cancellations().orElseThrow())
        .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", "UID:" + second);
  }

  @Test
  void a_change_that_the_client_need_not_know_is_not_told() {
    var client = desk.takeIn("Di Same", "di@same.example");
    var slot = desk.freshSlot();
    var visit = desk.book(client, slot);
    desk.move(visit, slot);
    assertThat(desk.mailsOf(client)).hasSize(1);
  }

  @Test
  void a_note_for_the_desk_takes_no_reminder_away() {
    var client = desk.takeIn("Dee Noted", "dee@noted.example");
    var slot = desk.freshSlot();
    var visit = desk.book(client, slot);
    desk.waitUntil(weekBefore(slot));
    desk.remind();
    desk.move(visit, slot);
    assertThat(desk.mailsOf(client).getFirst().kind()).isEqualTo(Mail.Kind.REMINDER);
    assertThat(desk.mailsOf(client).getFirst().state()).isEqualTo(Mail.State.WAITING);
  }

  @Test
  void booked_and_cancelled_at_once_is_nothing_to_tell() {
    var client = desk.takeIn("Ed Brief", "ed@brief.example");
    desk.inStudio(() -> {
      var diary = desk.studio.part(Diary.class);
      var visit = diary.book(desk.wish(client, desk.freshSlot()), desk.anybody());
      diary.cancel(visit, 1, "a slip");
      return visit;
    });
    assertThat(desk.mailsOf(client)).isEmpty();
  }

  @Test
  void a_cancelled_visit_is_told_with_the_time_it_had() {
    var client = desk.takeIn("Flo Off", "flo@off.example");
    var visit = desk.book(client, desk.freshSlot());
    desk.cancel(visit);
    var mail = desk.mailsOf(client).getFirst();
    assertThat(mail.kind()).isEqualTo(Mail.Kind.CANCELLATION);
    assertThat(mail.letter().body()).contains("is cancelled:", ":00 to").doesNotContain("skin");
    assertThat(mail.letter().calendar()).isEmpty();
  }

  @Test
  void without_an_address_a_mail_stays_and_says_so() {
    var client = desk.takeIn("Gus Silent", "");
    desk.book(client, desk.freshSlot());
    var mail = desk.onlyMailOf(client);
    assertThat(mail.state()).isEqualTo(Mail.State.CANCELLED);
    assertThat(mail.reason()).hasValue(Mail.Reason.NO_ADDRESS);
  }

  @Test
  void who_declines_is_not_written_to_from_then_on() {
    var client = desk.takeIn("Hal Private", "hal@private.example");
    desk.book(client, desk.freshSlot());
    desk.inStudio(() -> {
      desk.studio.part(Outbox.class).decline(client.id(), desk.anybody());
      return client;
    });
    desk.book(client, desk.freshSlot());
    assertThat(desk.mailsOf(client))
        .allSatisfy(mail -> assertThat(mail.reason()).hasValue(Mail.Reason.DECLINED));
  }

  @Test
  void each_reminder_is_written_once_at_its_time() {
    var client = desk.takeIn("Ida Early", "ida@early.example");
    var slot = desk.freshSlot();
    desk.book(client, slot);
    desk.waitUntil(weekBefore(slot).minusSeconds(60));
    desk.remind();
    assertThat(desk.mailsOf(client)).hasSize(1);
    desk.waitUntil(weekBefore(slot));
    desk.remind();
    desk.remind();
    assertThat(desk.mailsOf(client)).hasSize(2);
    assertThat(desk.mailsOf(client).getFirst().letter().body()).contains("look forward");
    desk.waitUntil(slot.startsAt().minus(Duration.ofHours(24)));
    desk.remind();
    desk.remind();
    assertThat(desk.mailsOf(client)).hasSize(3);
    desk.waitUntil(slot.endsAt());
    assertThat(desk.remind()).isZero();
  }

  @Test
  void who_was_told_after_a_reminder_was_due_gets_none() {
    var client = desk.takeIn("Jo Late", "jo@late.example");
    var slot = desk.freshSlot();
    desk.waitUntil(slot.startsAt().minus(Duration.ofDays(3)));
    desk.book(client, slot);
    desk.remind();
    assertThat(desk.mailsOf(client)).hasSize(1);
    desk.waitUntil(slot.startsAt().minus(Duration.ofHours(24)));
    desk.remind();
    assertThat(desk.mailsOf(client)).hasSize(2);
  }

  @Test
  void a_reminder_that_waits_is_overtaken_by_a_move_and_by_the_visit_itself() {
    var client = desk.takeIn("Kit Moved", "kit@moved.example");
    var slot = desk.freshSlot();
    var visit = desk.book(client, slot);
    desk.waitUntil(weekBefore(slot));
    desk.remind();
    desk.move(visit, Slot.of(slot.startsAt().plus(Duration.ofHours(3)), 60));
    var reminder = desk.mailsOf(client).get(1);
    assertThat(reminder.kind()).isEqualTo(Mail.Kind.REMINDER);
    assertThat(reminder.reason()).hasValue(Mail.Reason.OVERTAKEN);
    desk.cancel(visit);
    desk.waitUntil(slot.startsAt().minus(Duration.ofHours(20)));
    desk.remind();
    assertThat(desk.mailsOf(client))
        .filteredOn(mail -> mail.kind() == Mail.Kind.REMINDER)
        .hasSize(1);
  }

  private static Instant weekBefore(Slot slot) {
    return slot.startsAt().atZone(ZoneId.of("Europe/London")).minusDays(7).toInstant();
  }
}
