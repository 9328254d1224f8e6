package stipple.studio.practice.messages;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.practice.booking.DiaryCopies;
import stipple.studio.practice.booking.DiaryCopy;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.messages.MessagePolicy.Reminder;
import stipple.studio.practice.settings.Studios;

/// Writes the reminders that are due: each once for a visit at its time, however often it is asked
/// and by however many.
@Component
class Reminders {

  private final Database database;
  private final DiaryCopies copies;
  private final Clients clients;
  private final VisitsTold told;
  private final Letters letters;
  private final Outbox outbox;
  private final MessagePolicies policies;
  private final Studios studios;
  private final StudioClock clock;
  private final TransactionTemplate transaction;

  Reminders(
      Database database,
      DiaryCopies copies,
      Clients clients,
      VisitsTold told,
      Letters letters,
      Outbox outbox,
      MessagePolicies policies,
      Studios studios,
      StudioClock clock,
      PlatformTransactionManager transactions) {
    this.database = database;
    this.copies = copies;
    this.clients = clients;
    this.told = told;
    this.letters = letters;
    this.outbox = outbox;
    this.policies = policies;
    this.studios = studios;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// Writes what is due by now; says how many.
  int writeDue() {
    var policy = policies.present();
    var longest =
        Duration.ofDays(policy.firstReminderDays() + 1).plusHours(policy.secondReminderHours());
    var now = clock.now();
    int written = 0;
    for (var visit : copies.expected(now, now.plus(longest))) {
      var due = due(policy, visit);
      if (!due.isEmpty() && Boolean.TRUE.equals(transaction.execute(_ -> write(visit, due)))) {
        written++;
      }
    }
    return written;
  }

  // Who was told of the visit when its reminder would have been due already, gets none.
  private List<Reminder> due(MessagePolicy policy, DiaryCopy visit) {
    var zone = studios.present().place().zone();
    var known =
        Optional.ofNullable(told.of(List.of(visit.id())).get(visit.id()))
            .map(VisitsTold.Told::at)
            .orElse(visit.bookedAt());
    return Arrays.stream(Reminder.values())
        .filter(policy::reminds)
        .filter(reminder -> {
          var at = policy.dueAt(reminder, visit.slot().startsAt(), zone);
          return !at.isAfter(clock.now()) && known.isBefore(at);
        })
        .toList();
  }

  // Where both are due, as after a long stop, one mail is enough.
  private boolean write(DiaryCopy seen, List<Reminder> due) {
    var standing = copies.keepStanding(seen.id(), seen.slot().startsAt());
    if (standing.isEmpty()) {
      return false;
    }
    var visit = standing.get();
    var fresh = due.stream().filter(reminder -> take(visit, reminder)).toList();
    if (fresh.isEmpty()) {
      return false;
    }
    var client = clients.get(visit.clientId());
    var mail = outbox.write(client, letters.reminder(client, visit));
    database.change(
        "UPDATE reminder SET mail_id = ? WHERE visit_id = ? AND number = ? AND starts_at = ?",
        mail,
        visit.id(),
        fresh.getLast().number(),
        visit.slot().startsAt());
    return true;
  }

  private boolean take(DiaryCopy visit, Reminder reminder) {
    return database.change(
            """
            INSERT INTO reminder (visit_id, number, starts_at) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            visit.id(),
            reminder.number(),
            visit.slot().startsAt())
        > 0;
  }
}
