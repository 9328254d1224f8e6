package stipple.studio.practice.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stipple.studio.house.Verdict;
import stipple.studio.house.signin.Role;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.settings.Studios.Hours;
import stipple.studio.practice.timetable.Openings;
import stipple.studio.practice.timetable.Slot;

class DiaryRulesTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Openings OPENINGS =
      new Openings(
          Map.of(DayOfWeek.TUESDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0))), LONDON);
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  @Test
  void a_visit_within_the_hours_is_allowed_to_the_last_minute() {
    assertThat(said(slot(TUESDAY, "10:00", 60))).isEmpty();
    assertThat(said(slot(TUESDAY, "17:00", 60))).isEmpty();
  }

  @Test
  void a_visit_outside_the_hours_is_refused() {
    assertThat(said(slot(TUESDAY, "17:05", 60))).hasValue("booking.outside-hours");
    assertThat(said(slot(TUESDAY.plusWeeks(1), "08:55", 60))).hasValue("booking.outside-hours");
    assertThat(said(slot(TUESDAY.plusDays(1), "10:00", 60))).hasValue("booking.closed");
  }

  @Test
  void nothing_is_booked_into_the_past() {
    assertThat(said(slot(TUESDAY, "09:55", 60))).hasValue("booking.past");
  }

  @Test
  void visits_begin_and_end_on_five_minutes() {
    assertThat(said(slot(TUESDAY, "10:03", 60))).hasValue("booking.grid");
    assertThat(said(slot(TUESDAY, "10:00", 61))).hasValue("booking.grid");
  }

  @Test
  void a_visit_lasts_from_ten_minutes_to_twelve_hours() {
    assertThat(said(slot(TUESDAY, "10:00", 9))).hasValue("booking.length");
    assertThat(said(slot(TUESDAY, "10:00", 10))).isEmpty();
    assertThat(said(slot(TUESDAY, "10:00", 725))).hasValue("booking.length");
  }

  @Test
  void only_who_practises_and_is_here_is_booked() {
    assertThat(DiaryRules.verdictOn(person(true, Optional.empty())).isAllowed()).isTrue();
    assertThat(DiaryRules.verdictOn(person(false, Optional.empty())).isAllowed()).isFalse();
    assertThat(DiaryRules.verdictOn(person(true, Optional.of(TUESDAY))).isAllowed()).isFalse();
  }

  @Test
  void the_nearest_free_times_lie_an_hour_apart_within_the_hours() {
    var wish = slot(TUESDAY, "13:00", 60);
    var busy = List.of(slot(TUESDAY, "12:30", 90));
    var open = List.of(OPENINGS.on(TUESDAY).orElseThrow());
    assertThat(FreeTimes.nearest(wish, open, busy, NOW, _ -> true))
        .containsExactly(
            slot(TUESDAY, "11:30", 60), slot(TUESDAY, "14:00", 60), slot(TUESDAY, "15:00", 60));
  }

  @Test
  void no_free_time_is_proposed_in_the_past_or_where_all_is_taken() {
    var open = List.of(OPENINGS.on(TUESDAY).orElseThrow());
    var wish = slot(TUESDAY, "09:00", 60);
    assertThat(FreeTimes.nearest(wish, open, List.of(), NOW, _ -> true))
        .allSatisfy(slot -> assertThat(slot.startsAt()).isAfterOrEqualTo(NOW));
    assertThat(FreeTimes.nearest(wish, open, open, NOW, _ -> true)).isEmpty();
  }

  @Test
  void what_is_left_of_a_day_is_shown_in_stretches() {
    var opening = OPENINGS.on(TUESDAY).orElseThrow();
    var busy = List.of(slot(TUESDAY, "11:00", 60), slot(TUESDAY, "12:20", 100));
    assertThat(FreeTimes.gaps(opening, busy, NOW, Duration.ofMinutes(30)))
        .containsExactly(slot(TUESDAY, "10:00", 60), slot(TUESDAY, "14:00", 240));
  }

  private static Optional<String> said(Slot slot) {
    var open = OPENINGS.on(slot.day(LONDON)).stream().toList();
    return Stream.of(
            DiaryRules.verdictOn(slot, NOW), DiaryRules.verdictOn(slot, open, LONDON, "Ada Penn"))
        .flatMap(verdict ->
            verdict instanceof Verdict.Refused(var reason, var _)
                ? Stream.of(reason.key())
                : Stream.empty())
        .findFirst();
  }

  private static Slot slot(LocalDate day, String time, long minutes) {
    return Slot.at(day, LocalTime.parse(time), minutes, LONDON).orElseThrow();
  }

  private static Person person(boolean practises, Optional<LocalDate> leftOn) {
    return new Person(
        new UUID(0, 1), "Ada Penn", "ada@example.com", Role.PRACTITIONER, practises, leftOn, 1);
  }
}
