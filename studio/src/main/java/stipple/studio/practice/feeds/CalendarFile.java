package stipple.studio.practice.feeds;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stipple.studio.house.StudioPlace;
import stipple.studio.practice.timetable.Slot;

/// A calendar as a file (RFC 5545): one VEVENT for each visit, times by the studio's clock.
///
/// The same visits always give the same bytes.
public final class CalendarFile {

  private final CalendarLines lines = new CalendarLines();
  private final ZoneId zone;

  private CalendarFile(ZoneId zone) {
    this.zone = zone;
    lines
        .begin("VCALENDAR")
        .plain("VERSION", "2.0")
        .plain("PRODID", "-//Stipple//Studio//EN")
        .plain("CALSCALE", "GREGORIAN");
  }

  /// A calendar to look into, under a name.
  public static String of(StudioPlace place, String name, List<CalendarEntry> entries) {
    var file = new CalendarFile(place.zone());
    file.lines
        .text("NAME", name)
        .text("X-WR-CALNAME", name)
        .plain("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
    return file.with(entries, Optional.empty());
  }

  /// Visits that stand, sent to their client (RFC 5546).
  public static String published(StudioPlace place, List<CalendarEntry> entries) {
    var file = new CalendarFile(place.zone());
    file.lines.plain("METHOD", "PUBLISH");
    return file.with(entries, Optional.of(organizer(place)));
  }

  /// Visits that are off, sent to their client.
  public static String cancelled(StudioPlace place, String attendee, List<CalendarEntry> entries) {
    var file = new CalendarFile(place.zone());
    file.lines.plain("METHOD", "CANCEL");
    var who = organizer(place);
    return file.with(
        entries, Optional.of(attendee.isEmpty() ? who : who + "\n" + attendee(attendee)));
  }

  private static String organizer(StudioPlace place) {
    return "ORGANIZER;CN=" + CalendarLines.quoted(place.name()) + ":urn:uuid:" + place.studioId();
  }

  private static String attendee(String address) {
    return "ATTENDEE:mailto:" + address.replaceAll("[\\p{Cntrl}\\s\"<>]", "");
  }

  private String with(List<CalendarEntry> entries, Optional<String> people) {
    var first = entries.stream().map(entry -> entry.slot().startsAt()).min(Instant::compareTo);
    var last = entries.stream().map(entry -> entry.slot().endsAt()).max(Instant::compareTo);
    ZoneLines.write(lines, zone, first.orElse(Instant.EPOCH), last.orElse(Instant.EPOCH));
    entries.stream()
        .sorted(
            Comparator.comparing((CalendarEntry entry) -> entry.slot().startsAt())
                .thenComparing(CalendarEntry::visitId))
        .forEach(entry -> write(entry, people));
    return lines.end("VCALENDAR").toString();
  }

  private void write(CalendarEntry entry, Optional<String> people) {
    lines
        .begin("VEVENT")
        .plain("UID", entry.visitId())
        .plain("DTSTAMP", utc(entry.changedAt()))
        .plain("LAST-MODIFIED", utc(entry.changedAt()))
        .plain("SEQUENCE", entry.version())
        .plain("STATUS", entry.isCancelled() ? "CANCELLED" : "CONFIRMED")
        .plain("CLASS", "PRIVATE");
    times(entry.slot());
    lines.text("SUMMARY", entry.summary()).text("LOCATION", entry.place());
    people.ifPresent(who ->
        who.lines().map(line -> line.split(":", 2)).forEach(line -> lines.plain(line[0], line[1])));
    lines.end("VEVENT");
  }

  // A time that the clock shows twice means the first in this format; the second is told in UTC.
  private void times(Slot slot) {
    if (isFirst(slot.startsAt()) && isFirst(slot.endsAt())) {
      var id = zone.getId().matches("[\\w/+-]+") ? zone.getId() : '"' + zone.getId() + '"';
      lines
          .plain("DTSTART;TZID=" + id, wall(slot.startsAt()))
          .plain("DTEND;TZID=" + id, wall(slot.endsAt()));
    } else {
      lines.plain("DTSTART", utc(slot.startsAt())).plain("DTEND", utc(slot.endsAt()));
    }
  }

  private boolean isFirst(Instant instant) {
    var wall = LocalDateTime.ofInstant(instant, zone);
    return wall.toInstant(zone.getRules().getValidOffsets(wall).getFirst()).equals(instant);
  }

  private String wall(Instant instant) {
    return ZoneLines.WALL.format(LocalDateTime.ofInstant(instant, zone));
  }

  private static String utc(Instant instant) {
    return ZoneLines.WALL.format(
            LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC))
        + "Z";
  }
}
