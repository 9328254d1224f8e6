package stipple.studio.treatment.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The schedule of one client after one session, day by day, as it was when the session ended.
public record Aftercare(
    UUID id,
    UUID clientId,
    UUID sessionId,
    int sessionNumber,
    LocalDate beginsOn,
    Optional<HandOver> handOver,
    List<Day> days) {

  public Aftercare {
    days = List.copyOf(days);
  }

  /// The printed sheet was given to the client.
  public record HandOver(Instant at, String by) {}

  /// One line of the schedule; without an end it holds from its first day on.
  public record Day(
      int position, LocalDate from, Optional<LocalDate> to, String topic, String advice) {

    public boolean isOn(LocalDate day) {
      return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    public boolean isOver(LocalDate day) {
      return to.filter(day::isAfter).isPresent();
    }
  }

  /// The day of healing: the day of the session is day 0.
  public int dayOn(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(beginsOn, day);
  }

  /// What holds on a day.
  public List<Day> on(LocalDate day) {
    return days.stream().filter(line -> line.isOn(day)).toList();
  }

  /// The last day on which a line begins or ends: after it nothing changes any more.
  public LocalDate lastsUntil() {
    return days.stream()
        .map(line -> line.to().orElse(line.from()))
        .max(LocalDate::compareTo)
        .orElse(beginsOn);
  }
}
