package stipple.studio.practice.chains;

import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import stipple.studio.practice.timetable.Slot;

/// What must lie between a visit and the one before it in its chain: local dates, and hours from
/// the end of the one before. `fromDays` to `toDays` is what suits best.
public record VisitGap(int minDays, int maxDays, int fromDays, int toDays, int minHours) {

  private static final int A_YEAR = 365;

  public VisitGap {
    if (minDays < 0 || minDays > fromDays || fromDays > toDays || toDays > maxDays) {
      throw new IllegalArgumentException(
          "gaps in days must not contradict: 0 ≤ least ≤ best from ≤ best to ≤ most");
    }
    if (maxDays > A_YEAR || minHours < 0 || minHours > A_YEAR * 24) {
      throw new IllegalArgumentException("a gap lasts a year at most");
    }
  }

  /// No rule: the visit may follow on the same day, and any time within half a year.
  public static VisitGap none() {
    return new VisitGap(0, 180, 0, 180, 0);
  }

  /// Only its least days and hours.
  VisitGap atLeast() {
    return new VisitGap(minDays, A_YEAR, fromDays, A_YEAR, minHours);
  }

  /// With so few days allowed, where that is fewer.
  public VisitGap from(int days) {
    return new VisitGap(Math.min(minDays, days), maxDays, fromDays, toDays, minHours);
  }

  /// With so many more days allowed.
  VisitGap within(int moreDays) {
    return new VisitGap(minDays, Math.min(A_YEAR, maxDays + moreDays), fromDays, toDays, minHours);
  }

  /// Whether a visit may lie where it is to lie, by the clock of the wall.
  boolean allows(Slot before, Slot visit, ZoneId zone) {
    long days = days(before, visit, zone);
    return days >= minDays
        && days <= maxDays
        && !visit.startsAt().isBefore(before.endsAt().plus(Duration.ofHours(minHours)));
  }

  static long days(Slot before, Slot visit, ZoneId zone) {
    return ChronoUnit.DAYS.between(before.day(zone), visit.day(zone));
  }
}
