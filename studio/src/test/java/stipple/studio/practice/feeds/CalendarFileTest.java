package stipple.studio.practice.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stipple.studio.house.StudioPlace;
import stipple.studio.practice.timetable.Slot;

/// Calendar files, read back by a reader that is not ours.
class CalendarFileTest {

  private static final Instant CHANGED = Instant.parse("2026-11-24T09:00:00.5Z");

  /// Days on which the clock changes, and days beside them: what is read is the moment written.
  @ParameterizedTest
  @CsvSource({
    "Europe/London,2027-03-28,00:30",
    "Europe/London,2027-03-28,02:00",
    "Europe/London,2027-10-31,01:30",
    "America/New_York,2027-03-14,01:30",
    "America/New_York,2027-11-07,12:00",
    "Australia/Lord_Howe,2027-04-04,09:00",
    "Australia/Lord_Howe,2027-10-03,02:30",
    "Pacific/Chatham,2027-04-04,09:00",
    "Africa/Casablanca,2027-02-07,09:00",
    "Africa/Casablanca,2027-03-14,09:00",
    "Africa/Cairo,2027-04-30,09:00",
    "America/Santiago,2027-09-05,09:00",
    "Asia/Kolkata,2027-05-05,09:00",
    "UTC,2027-05-05,09:00"
  })
  void a_visit_is_read_back_at_the_moment_it_was_written(String zone, LocalDate day, LocalTime time)
      throws Exception {
    var place = place(zone, "Studio Quill");
    var slot = Slot.at(day, time, 180, place.zone()).orElseThrow();
    var event = only(CalendarFile.of(place, "diary", List.of(entry(slot, "Visit"))));
    assertThat(start(event)).isEqualTo(slot.startsAt());
  }

  @Test
  void the_second_of_two_equal_times_is_told_in_utc() {
    var second = Slot.of(Instant.parse("2027-10-31T01:30:00Z"), 60);
    var first = Slot.of(Instant.parse("2027-10-31T00:30:00Z"), 15);
    var place = place("Europe/London", "Studio Quill");
    assertThat(CalendarFile.of(place, "diary", List.of(entry(second, "Visit"))))
        .contains("DTSTART:20271031T013000Z", "DTEND:20271031T023000Z");
    assertThat(CalendarFile.of(place, "diary", List.of(entry(first, "Visit"))))
        .contains("DTSTART;TZID=Europe/London:20271031T013000");
  }

  @Test
  void a_zone_tells_each_change_of_its_clock_that_the_visits_see() {
    var place = place("Europe/London", "Studio Quill");
    var winter = Slot.of(Instant.parse("2027-01-05T10:00:00Z"), 60);
    var summer = Slot.of(Instant.parse("2027-07-06T10:00:00Z"), 60);
    var file = CalendarFile.of(place, "diary", List.of(entry(winter, "a"), entry(summer, "b")));
    assertThat(file)
        .contains("BEGIN:STANDARD\r\nDTSTART:20261025T020000\r\nTZOFFSETFROM:+0100\r\n")
        .contains("BEGIN:DAYLIGHT\r\nDTSTART:20270328T010000\r\nTZOFFSETFROM:+0000\r\n")
        .doesNotContain("RRULE");
  }

  @Test
  void lines_are_folded_at_75_octets_between_letters_and_signs_are_escaped() throws Exception {
    var name = "Żółta, \"blue\"; back\\slash\nEND:VCALENDAR\r\u0007 " + "łąką😀".repeat(40);
    var slot = Slot.of(Instant.parse("2027-01-05T10:00:00Z"), 60);
    var file =
        CalendarFile.published(place("Europe/London", name), List.of(entry(slot, "Visit " + name)));
    assertThat(file.split("\r\n", -1))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(file.split("END:VCALENDAR\r\n", -1)).hasSize(2);
    var summary = only(file).getProperty("SUMMARY").orElseThrow().getValue();
    assertThat(summary).startsWith("Visit Żółta, \"blue\"; back\\slash\nEND:VCALENDAR");
    assertThat(summary).endsWith("łąką😀");
  }

  @Test
  void a_cancelled_visit_keeps_its_name_and_says_so() throws Exception {
    var slot = Slot.of(Instant.parse("2027-01-05T10:00:00Z"), 60);
    var known = entry(slot, "Visit");
    var off =
        new CalendarEntry(known.visitId(), 4, slot, true, CHANGED, known.summary(), known.place());
    var place = place("Europe/London", "Studio Quill");
    var event = only(CalendarFile.cancelled(place, "ada@penn.example", List.of(off)));
    assertThat(event.getProperty("UID").orElseThrow().getValue())
        .isEqualTo(known.visitId().toString());
    assertThat(event.getProperty("SEQUENCE").orElseThrow().getValue()).isEqualTo("4");
    assertThat(event.getProperty("STATUS").orElseThrow().getValue()).isEqualTo("CANCELLED");
    assertThat(event.getProperty("ATTENDEE").orElseThrow().getValue())
        .isEqualTo("mailto:ada@penn.example");
  }

  @Test
  void an_empty_calendar_can_be_read_and_equal_visits_give_equal_bytes() throws Exception {
    var place = place("Europe/London", "Studio Quill");
    assertThat(read(CalendarFile.of(place, "diary", List.of())).getComponents()).hasSize(1);
    var entries = List.of(entry(Slot.of(Instant.parse("2027-01-05T10:00:00Z"), 60), "Visit"));
    assertThat(CalendarFile.of(place, "diary", entries))
        .isEqualTo(CalendarFile.of(place, "diary", entries));
  }

  @Test
  void a_client_is_shown_as_far_as_the_studio_says() {
    assertThat(ClientShown.NOTHING.of("Ada Penn")).isEmpty();
    assertThat(ClientShown.INITIALS.of(" Ada  van-Penn ")).isEqualTo("A.v.P.");
    assertThat(ClientShown.FIRST_NAME.of("Ada Penn")).isEqualTo("Ada");
  }

  private static Instant start(VEvent event) {
    var start = event.<DtStart<Temporal>>getProperty("DTSTART").orElseThrow();
    return start.getDate() instanceof Instant utc
        ? utc
        : java.time.ZonedDateTime.from(start.getDate()).toInstant();
  }

  private static VEvent only(String file) throws Exception {
    var events = read(file).<VEvent>getComponents("VEVENT");
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private static Calendar read(String file) throws Exception {
    var calendar = new CalendarBuilder().build(new StringReader(file));
    assertThat(calendar.validate().hasErrors()).as("%s", calendar.validate()).isFalse();
    return calendar;
  }

  private static CalendarEntry entry(Slot slot, String summary) {
    return new CalendarEntry(
        new UUID(7, slot.startsAt().getEpochSecond()), 1, slot, false, CHANGED, summary, "London");
  }

  private static StudioPlace place(String zone, String name) {
    return new StudioPlace(
        new UUID(0, 9),
        name,
        "",
        Locale.UK,
        ZoneId.of(zone),
        Currency.getInstance("GBP"),
        StudioPlace.AreaUnit.CM2,
        false);
  }
}
