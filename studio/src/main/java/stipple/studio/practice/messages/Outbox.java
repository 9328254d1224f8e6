package stipple.studio.practice.messages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.practice.clients.Client;
import stipple.studio.practice.clients.Clients;

/// Every mail of the studio: written in the transaction of what it tells, kept, seen, held back.
@Component
public class Outbox {

  static final int SHOWN = 200;

  private static final String MAILS =
      """
      SELECT m.*, c.name AS client_name FROM outbox_mail m
      JOIN client c ON c.studio_id = m.studio_id AND c.id = m.client_id
      """;

  private final Database database;
  private final Clients clients;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  Outbox(Database database, Clients clients, AuditTrail trail, StudioClock clock, Ids ids) {
    this.database = database;
    this.clients = clients;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  /// Puts a letter into the outbox; without an address, or against the client's wish, it stays.
  UUID write(Client client, Letter letter) {
    var stays = staysBecause(client);
    var id = ids.next();
    var now = clock.now();
    database.change(
        """
        INSERT INTO outbox_mail (id, client_id, kind, state, reason, recipient, subject, body, calendar, cancellations,
          written_at, too_late_at, next_try_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        client.id(),
        letter.kind(),
        stays.isPresent() ? Mail.State.CANCELLED : Mail.State.WAITING,
        stays,
        client.email(),
        letter.subject(),
        letter.body(),
        letter.calendar(),
        letter.cancellations(),
        now,
        letter.tooLateAt(),
        now);
    return id;
  }

  private Optional<Mail.Reason> staysBecause(Client client) {
    if (hasDeclined(client.id())) {
      return Optional.of(Mail.Reason.DECLINED);
    }
    return client.email().isEmpty() ? Optional.of(Mail.Reason.NO_ADDRESS) : Optional.empty();
  }

  public Mail get(UUID id) {
    return database.one(MAILS + "WHERE m.id = ?", Outbox::read, id).orElseThrow(NotFound::new);
  }

  /// Mails of one state, newest first.
  public List<Mail> in(Mail.State state) {
    return database.list(
        MAILS + "WHERE m.state = ? ORDER BY m.position DESC LIMIT ?", Outbox::read, state, SHOWN);
  }

  /// What was written to a client, newest first.
  public List<Mail> ofClient(UUID clientId) {
    return database.list(
        MAILS + "WHERE m.client_id = ? ORDER BY m.position DESC LIMIT ?",
        Outbox::read,
        clientId,
        SHOWN);
  }

  Map<Mail.State, Long> counts() {
    var counts = new EnumMap<Mail.State, Long>(Mail.State.class);
    for (var state : Mail.State.values()) {
      counts.put(state, 0L);
    }
    database
        .list(
            "SELECT state, count(*) AS mails FROM outbox_mail GROUP BY state",
            row -> Map.entry(row.choice("state", Mail.State.class), row.big("mails")))
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }

  /// Holds back what waits, by somebody's word.
  void holdBack(UUID id) {
    var mail = get(id);
    var now = clock.now();
    int changed =
        database.change(
            """
            UPDATE outbox_mail SET state = 'CANCELLED', reason = 'BY_HAND', claimed_until = NULL
            WHERE id = ? AND state = 'WAITING' AND (claimed_until IS NULL OR claimed_until <= ?)
            """,
            id,
            now);
    if (changed == 0) {
      throw new NotDone(
          Phrase.of(mail.isBeingSent(now) ? "message.being-sent" : "message.not-waiting"));
    }
    trail.note("mail.held-back", id, mail.clientId());
  }

  /// Sends once more, to the address that the client has now; a letter of its own.
  void sendAgain(UUID id) {
    var mail = get(id);
    var client = clients.get(mail.clientId());
    var now = clock.now();
    staysBecause(client)
        .ifPresent(reason -> {
          throw new NotDone(Phrase.of("message.stays", reason));
        });
    if (!mail.letter().tooLateAt().isAfter(now)) {
      throw new NotDone(Phrase.of("message.stays", Mail.Reason.TOO_LATE));
    }
    int changed =
        database.change(
            """
            UPDATE outbox_mail SET state = 'WAITING', reason = NULL, recipient = ?, tries = 0, next_try_at = ?,
              claimed_until = NULL, sent_at = NULL, round = round + 1
            WHERE id = ? AND state <> 'WAITING'
            """,
            client.email(),
            now,
            id);
    if (changed == 0) {
      throw new NotDone(Phrase.of("message.waits-already"));
    }
    trail.note("mail.sent-again", id, mail.clientId());
  }

  /// Takes back the reminders of a visit that is not as they say any more.
  void overtake(List<UUID> visitIds) {
    if (!visitIds.isEmpty()) {
      database.change(
          """
          UPDATE outbox_mail SET state = 'CANCELLED', reason = 'OVERTAKEN', claimed_until = NULL
          WHERE state = 'WAITING' AND id IN (SELECT mail_id FROM reminder WHERE visit_id = ANY (?::uuid[]))
          """,
          visitIds.stream().map(UUID::toString).toList());
    }
  }

  // --- who does not want to be written to ---

  boolean hasDeclined(UUID clientId) {
    return database.count("SELECT count(*) FROM mail_declined WHERE client_id = ?", clientId) > 0;
  }

  void decline(UUID clientId, UUID by) {
    int added =
        database.change(
            """
            INSERT INTO mail_declined (client_id, declined_at, declined_by) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            clientId,
            clock.now(),
            by);
    if (added > 0) {
      database.change(
          """
          UPDATE outbox_mail SET state = 'CANCELLED', reason = 'DECLINED', claimed_until = NULL
          WHERE client_id = ? AND state = 'WAITING'
          """,
          clientId);
      trail.note("mail.declined", clientId, clientId);
    }
  }

  void accept(UUID clientId) {
    if (database.change("DELETE FROM mail_declined WHERE client_id = ?", clientId) > 0) {
      trail.note("mail.accepted", clientId, clientId);
    }
  }

  static Mail read(Row row) {
    return new Mail(
        row.id("id"),
        row.id("client_id"),
        row.text("client_name"),
        row.choice("kind", Mail.Kind.class),
        row.choice("state", Mail.State.class),
        row.maybeChoice("reason", Mail.Reason.class),
        row.text("recipient"),
        new Letter(
            row.choice("kind", Mail.Kind.class),
            row.text("subject"),
            row.text("body"),
            row.maybeText("calendar"),
            row.maybeText("cancellations"),
            row.instant("too_late_at")),
        row.instant("written_at"),
        row.whole("tries"),
        row.instant("next_try_at"),
        row.maybeInstant("claimed_until"),
        row.maybeInstant("sent_at"),
        row.whole("round"));
  }
}
