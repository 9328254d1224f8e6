package stipple.studio.practice.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stipple.studio.practice.timetable.Slot;

/// The columns of the calendar, also on the days when the clocks change.
class DayLineTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate FORWARD = LocalDate.of(2027, 3, 28);
  private static final LocalDate BACK = LocalDate.of(2027, 10, 31);
  private static final LocalDate ORDINARY = LocalDate.of(2027, 3, 29);

  @Test
  void a_day_is_as_long_as_it_lasts() {
    assertThat(line(FORWARD).length()).isEqualTo(Duration.ofHours(23));
    assertThat(line(BACK).length()).isEqualTo(Duration.ofHours(25));
    assertThat(line(ORDINARY).length()).isEqualTo(Duration.ofHours(24));
    assertThat(line(FORWARD).clocksChange()).isTrue();
    assertThat(line(ORDINARY).clocksChange()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/London, 2027-03-28",
    "Europe/London, 2027-10-31",
    "America/New_York, 2027-03-14",
    "America/New_York, 2027-11-07",
    "Australia/Lord_Howe, 2027-04-04",
    "Australia/Lord_Howe, 2027-10-03",
    "Pacific/Chatham, 2027-09-26",
    "Africa/Cairo, 2027-04-30",
    "America/Havana, 2027-03-14",
    "America/Santiago, 2027-09-05",
    "Antarctica/Troll, 2027-03-28",
    "Europe/London, 2027-03-29"
  })
  void the_hours_of_work_stand_beside_those_of_any_other_day(ZoneId zone, LocalDate day) {
    var line = new DayLine(day, zone);
    assertThat(line.minute(at(day, "10:00", zone))).isEqualTo(11 * 60);
    assertThat(line.minute(at(day, "17:35", zone))).isEqualTo(18 * 60 + 35);
  }

  @Test
  void no_two_instants_of_the_long_night_share_a_place() {
    var line = line(BACK);
    var first = Instant.parse("2027-10-31T00:30:00Z");
    var second = first.plus(Duration.ofHours(1));
    assertThat(line.minute(second) - line.minute(first)).isEqualTo(60);
    assertThat(line.at(line.minute(first))).isEqualTo(first);
    assertThat(line.at(line.minute(second))).isEqualTo(second);
  }

  @Test
  void the_hours_at_the_edge_are_those_the_wall_clock_shows() {
    var night = HourAxis.around(0, 6 * 60);
    assertThat(times(night, FORWARD)).containsExactly("00:00", "02:00", "03:00", "04:00");
    assertThat(times(night, BACK))
        .containsExactly("00:00", "01:00", "01:00", "02:00", "03:00", "04:00");
    assertThat(times(night, ORDINARY)).containsExactly("00:00", "01:00", "02:00", "03:00", "04:00");
  }

  @Test
  void a_visit_is_as_high_as_it_lasts_by_elapsed_time() {
    var axis = HourAxis.around(0, DayLine.LONGEST);
    var forward = Slot.at(FORWARD, LocalTime.of(0, 30), 120, LONDON).orElseThrow();
    assertThat(axis.place(line(FORWARD), forward)).isEqualTo("h2 m30 to-h4 to-m30");
    var back = Slot.at(BACK, LocalTime.of(0, 30), 120, LONDON).orElseThrow();
    assertThat(axis.place(line(BACK), back)).isEqualTo("h0 m30 to-h2 to-m30");
  }

  @Test
  void places_are_counted_from_the_first_hour_shown_and_end_with_the_last() {
    var axis = HourAxis.around(10 * 60 + 20, 18 * 60 + 1);
    assertThat(axis).isEqualTo(new HourAxis(10, 19));
    var visit = Slot.at(ORDINARY, LocalTime.of(9, 35), 50, LONDON).orElseThrow();
    assertThat(axis.place(line(ORDINARY), visit)).isEqualTo("h0 m35 to-h1 to-m25");
    var early = Slot.at(ORDINARY, LocalTime.of(7, 0), 180, LONDON).orElseThrow();
    assertThat(axis.place(line(ORDINARY), early)).isEqualTo("h0 m0 to-h1 to-m0");
    var late = Slot.at(ORDINARY, LocalTime.of(17, 0), 600, LONDON).orElseThrow();
    assertThat(axis.place(line(ORDINARY), late)).isEqualTo("h8 m0 to-h9 to-m0");
  }

  @Test
  void a_visit_over_midnight_touches_both_days() {
    var night = Slot.at(ORDINARY, LocalTime.of(23, 0), 120, LONDON).orElseThrow();
    assertThat(line(ORDINARY).touches(night)).isTrue();
    assertThat(line(ORDINARY.plusDays(1)).touches(night)).isTrue();
    assertThat(line(ORDINARY.plusDays(2)).touches(night)).isFalse();
  }

  private static DayLine line(LocalDate day) {
    return new DayLine(day, LONDON);
  }

  private static Instant at(LocalDate day, String time, ZoneId zone) {
    return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
  }

  private static List<String> times(HourAxis axis, LocalDate day) {
    return axis.marks(line(day)).stream().map(mark -> mark.time().toString()).toList();
  }
}
