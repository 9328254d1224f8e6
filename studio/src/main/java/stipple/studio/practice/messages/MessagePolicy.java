package stipple.studio.practice.messages;

import java.time.Instant;
import java.time.ZoneId;

/// What the studio writes by itself. A reminder of nought days or hours is none.
public record MessagePolicy(
    boolean confirms, int firstReminderDays, int secondReminderHours, int version) {

  public static final MessagePolicy DEFAULTS = new MessagePolicy(true, 7, 24, 0);

  static final int MOST_DAYS = 60;
  static final int MOST_HOURS = 168;

  /// A reminder by its number: the first some days before, the second some hours.
  enum Reminder {
    FIRST(1),
    SECOND(2);

    private final int number;

    Reminder(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  boolean reminds(Reminder reminder) {
    return switch (reminder) {
      case FIRST -> firstReminderDays > 0;
      case SECOND -> secondReminderHours > 0;
    };
  }

  /// When a visit is reminded of. Days are days of the studio's calendar: the same time of the day.
  Instant dueAt(Reminder reminder, Instant startsAt, ZoneId zone) {
    return switch (reminder) {
      case FIRST -> startsAt.atZone(zone).minusDays(firstReminderDays).toInstant();
      case SECOND -> startsAt.minusSeconds(secondReminderHours * 3600L);
    };
  }
}
