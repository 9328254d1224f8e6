package stipple.studio.practice.chains;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.Fingerprint;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;

/// Carries out a request once, however often it is sent, and gives the same answer each time. What
/// was refused left nothing behind and is asked anew.
@Component
class AnsweredRequests {

  static final Duration KEPT = Duration.ofDays(7);

  private final Database database;
  private final TransactionTemplate transaction;
  private final StudioClock clock;

  AnsweredRequests(Database database, PlatformTransactionManager transactions, StudioClock clock) {
    this.database = database;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /// What was answered: the status of HTTP and the body.
  record Answer(int status, String body) {}

  /// The key came with another request before.
  static final class OtherRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// One transaction: the key first, then the work.
  Answer once(UUID key, String request, Supplier<Answer> work) {
    var answer = transaction.execute(_ -> inside(key, Fingerprint.of(request), work));
    if (answer == null) {
      throw new IllegalStateException("a request was left without an answer");
    }
    return answer;
  }

  private Answer inside(UUID key, String hash, Supplier<Answer> work) {
    int fresh =
        database.change(
            "INSERT INTO answered_request (key, request_hash, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            key,
            hash,
            clock.now());
    if (fresh == 0) {
      return before(key, hash);
    }
    var answer = work.get();
    database.change(
        "UPDATE answered_request SET status = ?, body = ? WHERE key = ?",
        answer.status(),
        answer.body(),
        key);
    return answer;
  }

  private Answer before(UUID key, String hash) {
    return database
        .one(
            "SELECT request_hash, status, body FROM answered_request WHERE key = ?",
            row -> {
              if (!row.text("request_hash").equals(hash)) {
                throw new OtherRequest();
              }
              return new Answer(row.whole("status"), row.text("body"));
            },
            key)
        .orElseThrow();
  }

  void forgetOld() {
    database.change("DELETE FROM answered_request WHERE at < ?", clock.now().minus(KEPT));
  }
}
