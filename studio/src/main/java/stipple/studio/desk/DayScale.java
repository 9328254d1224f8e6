package stipple.studio.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// One scale for all bars of the day, from its first visit or nine to its last or eighteen.
public record DayScale(Instant from, Instant to) {

  static DayScale around(List<TodayPage.Visit> visits, LocalDate day, ZoneId zone) {
    var from = day.atTime(9, 0).atZone(zone).toInstant();
    var to = day.atTime(18, 0).atZone(zone).toInstant();
    for (var visit : visits) {
      from = visit.from().isBefore(from) ? visit.from() : from;
      to = visit.to().isAfter(to) ? visit.to() : to;
    }
    return new DayScale(from, to.plus(Duration.ofHours(1)));
  }

  /// Where an instant lies on the scale, 0–100 %.
  public String at(Instant at) {
    double whole = Duration.between(from, to).toSeconds();
    double share = Math.clamp(Duration.between(from, at).toSeconds() / whole, 0, 1);
    return Math.round(share * 1000) / 10.0 + "%";
  }

  public String width(Instant start, Instant end) {
    double whole = Duration.between(from, to).toSeconds();
    double share = Math.clamp(Duration.between(start, end).toSeconds() / whole, 0, 1);
    return Math.round(share * 1000) / 10.0 + "%";
  }
}
