package stipple.studio.practice.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stipple.studio.house.Verdict;
import stipple.studio.practice.settings.Studios.Hours;
import stipple.studio.practice.timetable.Openings;
import stipple.studio.practice.timetable.Slot;

/// The diary on the days when the clocks change.
class DiaryClockTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static final LocalDate LONDON_FORWARD = LocalDate.of(2027, 3, 28);
  private static final LocalDate LONDON_BACK = LocalDate.of(2027, 10, 31);
  private static final LocalDate NEW_YORK_FORWARD = LocalDate.of(2027, 3, 14);
  private static final LocalDate NEW_YORK_BACK = LocalDate.of(2027, 11, 7);

  @Test
  void a_time_that_the_clock_leaves_out_cannot_be_booked() {
    assertThat(Slot.at(LONDON_FORWARD, LocalTime.of(1, 30), 60, LONDON)).isEmpty();
    assertThat(Slot.at(NEW_YORK_FORWARD, LocalTime.of(2, 0), 60, NEW_YORK)).isEmpty();
    assertThat(Slot.at(LONDON_FORWARD, LocalTime.of(2, 0), 60, LONDON)).isPresent();
    assertThat(Slot.at(NEW_YORK_FORWARD, LocalTime.of(1, 59), 60, NEW_YORK)).isPresent();
  }

  @Test
  void of_a_time_that_comes_twice_the_earlier_is_taken() {
    assertThat(Slot.at(LONDON_BACK, LocalTime.of(1, 30), 60, LONDON).orElseThrow().startsAt())
        .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    assertThat(Slot.at(NEW_YORK_BACK, LocalTime.of(1, 30), 60, NEW_YORK).orElseThrow().startsAt())
        .isEqualTo(Instant.parse("2027-11-07T05:30:00Z"));
  }

  @Test
  void a_length_is_minutes_that_pass_not_what_the_wall_clock_shows() {
    var forward = Slot.at(LONDON_FORWARD, LocalTime.of(0, 30), 120, LONDON).orElseThrow();
    assertThat(forward.minutes()).isEqualTo(120);
    assertThat(forward.to(LONDON)).isEqualTo(LocalTime.of(3, 30));
    var back = Slot.at(NEW_YORK_BACK, LocalTime.of(0, 30), 120, NEW_YORK).orElseThrow();
    assertThat(back.to(NEW_YORK)).isEqualTo(LocalTime.of(1, 30));
  }

  @Test
  void the_opening_is_an_hour_shorter_in_spring_and_longer_in_autumn() {
    assertThat(minutesOpen(LONDON, LONDON_FORWARD)).isEqualTo(7 * 60);
    assertThat(minutesOpen(LONDON, LONDON_BACK)).isEqualTo(9 * 60);
    assertThat(minutesOpen(NEW_YORK, NEW_YORK_FORWARD)).isEqualTo(7 * 60);
    assertThat(minutesOpen(NEW_YORK, NEW_YORK_BACK)).isEqualTo(9 * 60);
    assertThat(minutesOpen(LONDON, LONDON_BACK.plusDays(7))).isEqualTo(8 * 60);
  }

  @Test
  void an_opening_that_begins_in_the_missing_hour_begins_after_it() {
    var openings = sundays(LONDON, LocalTime.of(1, 15), LocalTime.of(8, 0));
    assertThat(openings.on(LONDON_FORWARD).orElseThrow().startsAt())
        .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    assertThat(sundays(LONDON, LocalTime.of(1, 0), LocalTime.of(1, 45)).on(LONDON_FORWARD))
        .isEmpty();
  }

  @Test
  void a_visit_across_the_change_is_judged_by_the_clock_of_the_wall() {
    var openings = sundays(LONDON, LocalTime.of(0, 0), LocalTime.of(8, 0));
    var open = openings.on(LONDON_FORWARD).stream().toList();
    var whole = Slot.at(LONDON_FORWARD, LocalTime.of(0, 0), 7 * 60, LONDON).orElseThrow();
    assertThat(DiaryRules.verdictOn(whole, open, LONDON, "Ada Penn").isAllowed()).isTrue();
    var longer = Slot.at(LONDON_FORWARD, LocalTime.of(0, 0), 8 * 60, LONDON).orElseThrow();
    assertThat(DiaryRules.verdictOn(longer, open, LONDON, "Ada Penn"))
        .isInstanceOf(Verdict.Refused.class);
  }

  private static long minutesOpen(ZoneId zone, LocalDate day) {
    return sundays(zone, LocalTime.of(0, 0), LocalTime.of(8, 0)).on(day).orElseThrow().minutes();
  }

  private static Openings sundays(ZoneId zone, LocalTime opens, LocalTime closes) {
    return new Openings(Map.of(DayOfWeek.SUNDAY, new Hours(opens, closes)), zone);
  }
}
