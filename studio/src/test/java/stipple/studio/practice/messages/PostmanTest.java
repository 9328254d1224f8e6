package stipple.studio.practice.messages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.house.database.Database;
import stipple.studio.practice.clients.Client;

/// Mails on their way to a real mail server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostmanTest {

  private final FrontDesk desk = new FrontDesk();

  @AfterAll
  void close() {
    desk.close();
  }

  @Test
  void a_mail_arrives_whole() throws Exception {
    var client = desk.takeIn("Ána Žižka", "ana@whole.example");
    desk.book(client, desk.freshSlot());
    desk.send();
    var message = desk.receivedBy("ana@whole.example").getFirst();
    assertThat(message.getFrom()[0].toString()).isEqualTo("Studio Quill <desk@quill.example>");
    assertThat(message.getSubject()).isEqualTo("Booked: visit at Studio Quill");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getBodyPart(0).getContent().toString()).contains("Hello Ána Žižka,");
    assertThat(parts.getBodyPart(1).getContentType()).contains("text/calendar", "PUBLISH");
    assertThat(desk.onlyMailOf(client).state()).isEqualTo(Mail.State.SENT);
    desk.send();
    assertThat(desk.receivedBy("ana@whole.example")).hasSize(1);
  }

  @Test
  void a_name_with_line_ends_adds_no_header() throws Exception {
    var client = desk.takeIn("Eve\r\nBcc: all@evil.example\r\n\r\nbody", "eve@line.example");
    desk.book(client, desk.freshSlot());
    desk.send();
    var message = desk.receivedBy("eve@line.example").getFirst();
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(Collections.list(message.getAllHeaderLines()))
        .noneMatch(line -> line.startsWith("Bcc") || line.startsWith("body"));
    assertThat(desk.receivedBy("all@evil.example")).isEmpty();
    assertThat(message.getHeader("To", null)).contains("eve@line.example");
  }

  /// The program dies when the server has the mail and before that is written down.
  @Test
  void a_mail_sent_twice_after_a_crash_is_the_same_mail() throws Exception {
    var client = desk.takeIn("Ivo Twice", "ivo@twice.example");
    desk.book(client, desk.freshSlot());
    desk.send();
    desk.inStudio(() ->
        desk.studio
            .part(Database.class)
            .change(
                "UPDATE outbox_mail SET state = 'WAITING', sent_at = NULL, claimed_until = ? WHERE client_id = ?",
                desk.studio.clock.instant().plus(MailQueue.CLAIMED),
                client.id()));
    assertThat(desk.send()).as("while it is claimed").isZero();
    desk.studio.clock.pass(MailQueue.CLAIMED);
    assertThat(desk.send()).isEqualTo(1);
    var both = desk.receivedBy("ivo@twice.example");
    assertThat(both).hasSize(2);
    assertThat(both.get(0).getMessageID())
        .isEqualTo(both.get(1).getMessageID())
        .endsWith("@quill.example>");
  }

  @Test
  void what_somebody_claimed_is_nobody_elses_until_the_claim_is_over() {
    var client = desk.takeIn("Lu Claimed", "lu@claimed.example");
    desk.book(client, desk.freshSlot());
    var queue = desk.studio.part(MailQueue.class);
    assertThat(desk.studio.inside(queue::claim)).hasSize(1);
    assertThat(desk.studio.inside(queue::claim)).isEmpty();
    desk.studio.clock.pass(MailQueue.CLAIMED);
    assertThat(desk.send()).isEqualTo(1);
  }

  @Test
  void sent_again_by_hand_is_a_mail_of_its_own() throws Exception {
    var client = desk.takeIn("Mo Again", "mo@again.example");
    desk.book(client, desk.freshSlot());
    desk.send();
    var mail = desk.onlyMailOf(client);
    desk.inStudio(() -> {
      desk.studio.part(Outbox.class).sendAgain(mail.id());
      return mail;
    });
    desk.send();
    var both = desk.receivedBy("mo@again.example");
    assertThat(both).hasSize(2);
    assertThat(both.get(0).getMessageID()).isNotEqualTo(both.get(1).getMessageID());
  }

  @Test
  void several_programs_at_once_send_each_mail_once() throws Exception {
    var clients = new ArrayList<Client>();
    for (int i = 0; i < 60; i++) {
      var client = desk.takeIn("Nan " + i, "nan%02d@crowd.example".formatted(i));
      clients.add(client);
      desk.book(client, desk.freshSlot());
    }
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(Collections.<Callable<Integer>>nCopies(4, desk::send))) {
        done.get();
      }
    }
    assertThat(clients)
        .allSatisfy(client -> assertThat(desk.receivedBy(client.email())).hasSize(1));
  }

  @Test
  void an_address_that_cannot_be_read_fails_at_once() {
    var client = desk.takeIn("Ola Odd", "one,two@odd.example");
    desk.book(client, desk.freshSlot());
    desk.send();
    var mail = desk.onlyMailOf(client);
    assertThat(mail.state()).isEqualTo(Mail.State.FAILED);
    assertThat(mail.reason()).hasValue(Mail.Reason.ADDRESS_REFUSED);
  }

  @Test
  void while_the_way_is_shut_mails_wait_and_go_out_in_order_afterwards() throws Exception {
    var client = desk.takeIn("Pip Patient", "pip@patient.example");
    var visit = desk.book(client, desk.freshSlot());
    desk.cancel(visit);
    desk.server.stop();
    assertThat(desk.send()).isZero();
    var waiting = desk.mailsOf(client).getLast();
    assertThat(waiting.state()).isEqualTo(Mail.State.WAITING);
    assertThat(waiting.reason()).hasValue(Mail.Reason.UNREACHABLE);
    assertThat(desk.send()).as("before the next try").isZero();
    desk.server.start();
    desk.studio.clock.pass(Duration.ofMinutes(1));
    desk.send();
    assertThat(desk.receivedBy("pip@patient.example"))
        .extracting(message -> message.getSubject().replaceAll(":.*", ""))
        .containsExactly("Booked", "Cancelled");
  }

  @Test
  void what_nobody_needs_to_know_any_more_is_put_away() throws Exception {
    var client = desk.takeIn("Quin Over", "quin@over.example");
    var slot = desk.freshSlot();
    desk.book(client, slot);
    desk.waitUntil(slot.startsAt());
    desk.send();
    assertThat(desk.onlyMailOf(client).reason()).hasValue(Mail.Reason.TOO_LATE);
    assertThat(desk.receivedBy("quin@over.example")).isEmpty();
  }

  @Test
  void a_refusal_is_told_by_its_number_and_never_by_its_words() throws Exception {
    var address = new InternetAddress("someone@secret.example");
    var unknown = new SMTPAddressFailedException(address, "RCPT", 550, "no someone@secret.example");
    var busy = new SMTPAddressFailedException(address, "RCPT", 451, "someone@secret.example waits");
    assertThat(Postman.reasonOf(new SendFailedException("x", unknown)))
        .isEqualTo(Mail.Reason.ADDRESS_REFUSED);
    assertThat(Postman.reasonOf(new SendFailedException("x", busy)))
        .isEqualTo(Mail.Reason.REFUSED_FOR_NOW);
    assertThat(Postman.reasonOf(new MessagingException("someone@secret.example")))
        .isEqualTo(Mail.Reason.BROKEN);
    var none = new jakarta.mail.Address[0];
    assertThat(
            Postman.reasonOf(
                new SMTPSendFailedException("DATA", 554, "spam", null, none, none, none)))
        .isEqualTo(Mail.Reason.REFUSED);
    assertThat(List.of(Mail.Reason.values())).hasSize(11);
  }
}
