package stipple.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Places for chains of three visits a fortnight apart, no two in each other's way: on weekdays
/// from nine on, with ten practitioners in four rooms.
record ChainPlaces(List<UUID> practitioners, List<UUID> rooms, LocalDate monday) {

  /// As many as there are.
  static final int MANY = 1_920;

  private static final int PRACTITIONERS = 10;
  private static final int ROOMS = 4;
  private static final int STARTS = 16;
  private static final int DAYS = 10;
  private static final int VISITS = 3;
  private static final int MINUTES = 30;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /// With practitioners and rooms of their own, from the next Monday on.
  static ChainPlaces in(BookingTables tables) throws java.sql.SQLException {
    var monday = LocalDate.now(LONDON).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return new ChainPlaces(tables.practitioners(PRACTITIONERS), tables.rooms(ROOMS), monday);
  }

  /// The visits of a chain, as they are held.
  String visits(int number) {
    return IntStream.range(0, VISITS)
        .mapToObj(at -> visit(number, at))
        .collect(Collectors.joining(",", "[", "]"));
  }

  // four rooms, then the half hours of a day, the ten weekdays of a fortnight, and six weeks on
  // again
  private String visit(int number, int at) {
    int start = number / ROOMS % STARTS;
    int day = number / (ROOMS * STARTS) % DAYS;
    int block = number / (ROOMS * STARTS * DAYS);
    var startsAt =
        monday
            .plusWeeks(2L * VISITS * block + 2L * at + day / 5)
            .plusDays(day % 5)
            .atTime(LocalTime.of(9, 0).plusMinutes((long) MINUTES * start))
            .atZone(LONDON)
            .toInstant();
    return """
    {"kind":"SESSION","session":%d,"minutes":%d,%s"place":{"start":"%s","practitioner":"%s","room":"%s"}}\
    """
        .formatted(
            at + 1,
            MINUTES,
            at == 0
                ? ""
                : "\"gap\":{\"minDays\":7,\"maxDays\":30,\"fromDays\":10,\"toDays\":14,\"minHours\":0},",
            startsAt,
            practitioners.get(number % PRACTITIONERS),
            rooms.get(number % ROOMS));
  }
}
