package stipple.studio.practice.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;

/// The mails whose turn it is, taken in small steps: whoever claims a mail has it for a few
/// minutes; if the program dies meanwhile, the mail is somebody's turn again.
@Component
class MailQueue {

  static final int STEP = 20;
  static final Duration CLAIMED = Duration.ofMinutes(5);

  /// After so many refusals that were said to be for now, a mail has failed (chosen).
  static final int MOST_TRIES = 10;

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3));

  private final Database database;
  private final StudioClock clock;
  private final TransactionTemplate transaction;

  MailQueue(Database database, StudioClock clock, PlatformTransactionManager transactions) {
    this.database = database;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Puts away what nobody needs to know any more.
  void dropTooLate() {
    var now = clock.now();
    transaction.executeWithoutResult(_ ->
        database.change(
            """
            UPDATE outbox_mail SET state = 'CANCELLED', reason = 'TOO_LATE', claimed_until = NULL
            WHERE state = 'WAITING' AND too_late_at <= ? AND (claimed_until IS NULL OR claimed_until <= ?)
            """,
            now,
            now));
  }

  /// The next few, claimed: of one client's mails the oldest only, so that none overtakes another.
  List<Mail> claim() {
    var now = clock.now();
    return transaction.execute(_ ->
        database.list(
            """
            WITH mine AS (
              SELECT w.id FROM outbox_mail w
              WHERE w.state = 'WAITING' AND w.next_try_at <= ? AND (w.claimed_until IS NULL OR w.claimed_until <= ?)
                AND NOT EXISTS (SELECT 1 FROM outbox_mail e
                  WHERE e.client_id = w.client_id AND e.state = 'WAITING' AND e.position < w.position)
              ORDER BY w.position LIMIT ? FOR UPDATE SKIP LOCKED
            )
            UPDATE outbox_mail m SET claimed_until = ?, tries = tries + 1
            FROM mine, client c
            WHERE m.id = mine.id AND c.studio_id = m.studio_id AND c.id = m.client_id
            RETURNING m.*, c.name AS client_name
            """,
            Outbox::read,
            now,
            now,
            STEP,
            now.plus(CLAIMED)));
  }

  /// Also where it was taken back while the server was spoken to: it went out, and that is said.
  void markSent(Mail mail) {
    transaction.executeWithoutResult(_ ->
        database.change(
            """
            UPDATE outbox_mail SET state = 'SENT', sent_at = ?, reason = NULL, claimed_until = NULL
            WHERE id = ? AND state IN ('WAITING', 'CANCELLED') AND round = ?
            """,
            clock.now(),
            mail.id(),
            mail.round()));
  }

  /// Lets a mail wait for its next try, or gives it up.
  void markNotSent(Mail mail, Mail.Reason reason) {
    boolean over = reason.isFinal() || (!reason.isOfTheWay() && mail.tries() >= MOST_TRIES);
    transaction.executeWithoutResult(_ ->
        database.change(
            """
            UPDATE outbox_mail SET state = ?, reason = ?, next_try_at = ?, claimed_until = NULL
            WHERE id = ? AND state = 'WAITING' AND round = ?
            """,
            over ? Mail.State.FAILED : Mail.State.WAITING,
            reason,
            nextTry(mail, reason),
            mail.id(),
            mail.round()));
  }

  // While the way is shut, mails ask often: they go out soon after it opens.
  private Instant nextTry(Mail mail, Mail.Reason reason) {
    int last = reason.isOfTheWay() ? 2 : WAITS.size() - 1;
    return clock.now().plus(WAITS.get(Math.min(Math.max(mail.tries() - 1, 0), last)));
  }
}
