package stipple.studio.practice.messages;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.RunningStudio;
import stipple.studio.TestClock;
import stipple.studio.house.Ids;
import stipple.studio.house.database.Database;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.booking.DiaryChange;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.clients.Client;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.timetable.Slot;

/// Somebody at the front desk of the demo studio, with a mail server in the same house.
final class FrontDesk implements AutoCloseable {

  final GreenMail server;
  final RunningStudio studio;
  private final TransactionTemplate transaction;
  private int weeks = 10;

  FrontDesk() {
    this(Map.of());
  }

  FrontDesk(Map<String, Object> settings) {
    server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    var all = new HashMap<String, Object>();
    all.put("stipple.smtp.host", "127.0.0.1");
    all.put("stipple.smtp.port", String.valueOf(server.getSmtp().getPort()));
    all.put("stipple.smtp.from", "desk@quill.example");
    all.put("stipple.smtp.starttls", "false");
    all.putAll(settings);
    studio = RunningStudio.withCast(all);
    transaction = new TransactionTemplate(studio.part(PlatformTransactionManager.class));
    inStudio(() -> studio.part(Database.class).change("DELETE FROM outbox_mail"));
  }

  // The same one after the server was away for a while.
  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  /// Does something as one transaction of the studio.
  <T> T inStudio(Supplier<T> work) {
    return Objects.requireNonNull(studio.inside(() -> transaction.execute(_ -> work.get())));
  }

  Client takeIn(String name, String email) {
    return inStudio(() -> {
      var id = studio.part(Ids.class).next();
      var client =
          new Client(
              id, name, LocalDate.of(1984, 5, 6), email, "", "", "", studio.clock.instant(), 1);
      studio.part(Clients.class).takeIn(client, anybody());
      return client;
    });
  }

  UUID anybody() {
    return studio.inside(() -> studio.part(People.class).practitioners().getFirst().id());
  }

  /// A Tuesday at eleven on which nothing was booked yet.
  Slot freshSlot() {
    weeks++;
    return Slot.of(
        TestClock.TUESDAY_NINE.plus(Duration.ofDays(7L * weeks)).plus(Duration.ofHours(2)), 60);
  }

  Wish wish(Client client, Slot slot) {
    return new Wish(
        client.id(),
        anybody(),
        studio.inside(() -> studio.part(Rooms.class).all().getFirst().id()),
        Appointment.Kind.TOUCH_UP,
        Optional.empty(),
        slot,
        "itching at the crown");
  }

  UUID book(Client client, Slot slot) {
    return inStudio(() -> studio.part(Diary.class).book(wish(client, slot), anybody()));
  }

  void move(UUID visit, Slot slot) {
    inStudio(() -> {
      var known = visit(visit);
      var client = studio.part(Clients.class).get(known.clientId());
      studio.part(Diary.class).move(visit, known.version(), wish(client, slot));
      return visit;
    });
  }

  void cancel(UUID visit) {
    inStudio(() -> {
      studio.part(Diary.class).cancel(visit, visit(visit).version(), "skin not calm");
      return visit;
    });
  }

  void change(DiaryChange change) {
    inStudio(() -> studio.part(Diary.class).change(change, anybody()));
  }

  Appointment visit(UUID id) {
    return studio.inside(() -> studio.part(Appointments.class).get(id));
  }

  List<Mail> mailsOf(Client client) {
    return studio.inside(() -> studio.part(Outbox.class).ofClient(client.id()));
  }

  Mail onlyMailOf(Client client) {
    var mails = mailsOf(client);
    if (mails.size() != 1) {
      throw new AssertionError("one mail was expected, there are " + mails.size());
    }
    return mails.getFirst();
  }

  int send() {
    return studio.inside(() -> studio.part(Postman.class).goRound());
  }

  int remind() {
    return studio.inside(() -> studio.part(Reminders.class).writeDue());
  }

  /// Lets the clock go on to that moment.
  void waitUntil(Instant then) {
    studio.clock.pass(Duration.between(studio.clock.instant(), then));
  }

  /// What the server took for an address.
  List<MimeMessage> receivedBy(String address) throws Exception {
    var found = new ArrayList<MimeMessage>();
    for (var message : server.getReceivedMessages()) {
      if (message.getAllRecipients()[0] instanceof InternetAddress to
          && to.getAddress().equals(address)) {
        found.add(message);
      }
    }
    return found;
  }

  @Override
  public void close() {
    studio.close();
    server.stop();
  }
}
