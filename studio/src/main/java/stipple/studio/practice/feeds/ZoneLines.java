package stipple.studio.practice.feeds;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/// A time zone as it is written into a calendar: each change of its clock by itself, as far as the
/// visits reach. So zones are right that no yearly rule tells.
final class ZoneLines {

  static final DateTimeFormatter WALL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final CalendarLines lines;
  private final ZoneId zone;

  private ZoneLines(CalendarLines lines, ZoneId zone) {
    this.lines = lines;
    this.zone = zone;
  }

  static void write(CalendarLines lines, ZoneId zone, Instant from, Instant to) {
    lines.begin("VTIMEZONE").text("TZID", zone.getId());
    new ZoneLines(lines, zone).changes(from, to);
    lines.end("VTIMEZONE");
  }

  private void changes(Instant from, Instant to) {
    var rules = zone.getRules();
    var before = rules.previousTransition(from.plusNanos(1));
    if (before == null) {
      var offset = rules.getOffset(from);
      part("STANDARD", LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
    } else {
      change(before);
    }
    var next = rules.nextTransition(from);
    while (next != null && !next.getInstant().isAfter(to)) {
      change(next);
      next = rules.nextTransition(next.getInstant());
    }
  }

  private void change(ZoneOffsetTransition change) {
    var summer = zone.getRules().isDaylightSavings(change.getInstant());
    part(
        summer ? "DAYLIGHT" : "STANDARD",
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter());
  }

  private void part(String name, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
    lines
        .begin(name)
        .plain("DTSTART", WALL.format(from))
        .plain("TZOFFSETFROM", written(before))
        .plain("TZOFFSETTO", written(after))
        .end(name);
  }

  private static String written(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    var sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    var hours = "%s%02d%02d".formatted(sign, seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0 ? hours : hours + "%02d".formatted(seconds % 60);
  }
}
