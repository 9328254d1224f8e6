package stipple.studio.practice.messages;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.database.Database;

/// What the studio said about writing to clients; the defaults until it says something.
@Component
class MessagePolicies {

  private final Database database;
  private final AuditTrail trail;

  MessagePolicies(Database database, AuditTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  MessagePolicy present() {
    return database
        .one(
            "SELECT * FROM message_policy",
            row ->
                new MessagePolicy(
                    row.flag("confirms"),
                    row.whole("first_reminder_days"),
                    row.whole("second_reminder_hours"),
                    row.whole("version")))
        .orElse(MessagePolicy.DEFAULTS);
  }

  void change(UUID studioId, MessagePolicy policy) {
    int changed =
        database.change(
            """
            INSERT INTO message_policy AS known (confirms, first_reminder_days, second_reminder_hours)
            SELECT ?, ?, ? WHERE ? = 0 OR EXISTS (SELECT 1 FROM message_policy)
            ON CONFLICT (studio_id) DO UPDATE SET confirms = excluded.confirms,
              first_reminder_days = excluded.first_reminder_days,
              second_reminder_hours = excluded.second_reminder_hours, version = known.version + 1
            WHERE known.version = ?
            """,
            policy.confirms(),
            policy.firstReminderDays(),
            policy.secondReminderHours(),
            policy.version(),
            policy.version());
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    trail.note("settings.changed", studioId);
  }
}
