package stipple.studio.practice.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stipple.studio.practice.settings.Studios.Hours;

/// What is left open when hours, days off and extra openings lie over each other.
class OpenTimesTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
  private static final UUID RUI = new UUID(0, 1);
  private static final UUID ROOM = new UUID(0, 2);

  @ParameterizedTest(name = "{0} {1} {2}: {3} min")
  @CsvSource({
    "Europe/London, 2027-03-28, 00:00-08:00, 420",
    "Europe/London, 2027-10-31, 00:00-08:00, 540",
    "America/New_York, 2027-03-14, 00:00-08:00, 420",
    "America/New_York, 2027-11-07, 00:00-08:00, 540",
    "Australia/Lord_Howe, 2027-04-04, 00:00-08:00, 510",
    "Australia/Lord_Howe, 2027-10-03, 00:00-08:00, 450",
    "Pacific/Chatham, 2027-04-04, 00:00-08:00, 540",
    "Pacific/Chatham, 2027-09-26, 00:00-08:00, 420",
    "Africa/Casablanca, 2027-02-07, 00:00-08:00, 540",
    "Africa/Casablanca, 2027-03-14, 00:00-08:00, 420",
    "Africa/Cairo, 2027-04-30, 00:00-08:00, 420",
    "Asia/Beirut, 2027-03-28, 00:00-08:00, 420",
    "America/Havana, 2027-03-14, 00:00-08:00, 420",
    "America/Santiago, 2027-09-05, 00:00-08:00, 420",
    "America/Nuuk, 2027-03-27, 20:00-23:55, 180",
    "Antarctica/Troll, 2027-03-28, 00:00-08:00, 360",
    "Antarctica/Troll, 2027-10-31, 00:00-08:00, 600"
  })
  void own_hours_last_as_long_as_the_clock_takes(
      String zone, LocalDate day, String stretch, long minutes) {
    var open = open(day, ZoneId.of(zone), own(RUI, stretch), List.of(), List.of());
    assertThat(open).hasSize(1);
    assertThat(open.getFirst().minutes()).isEqualTo(minutes);
  }

  @Test
  void a_break_in_the_missing_hour_is_none_and_one_in_the_doubled_hour_is_gone() {
    var spring = open(LocalDate.of(2027, 3, 28), "00:00-01:10", "01:50-04:00");
    assertThat(spring).singleElement().extracting(Slot::minutes).isEqualTo(180L);
    var autumn = open(LocalDate.of(2027, 10, 31), "00:00-01:10", "01:50-04:00");
    assertThat(autumn).singleElement().extracting(Slot::minutes).isEqualTo(300L);
  }

  private static List<Slot> open(LocalDate day, String... stretches) {
    return open(day, LONDON, own(RUI, stretches), List.of(), List.of());
  }

  @Test
  void own_hours_have_breaks_and_are_cut_to_the_opening_of_the_studio() {
    var open =
        open(TUESDAY, studio(), own(RUI, "08:00-12:30", "13:15-20:00"), List.of(), List.of());
    assertThat(told(open)).containsExactly("09:00-12:30", "13:15-18:00");
    assertThat(told(open(TUESDAY, studio(), Map.of(), List.of(), List.of())))
        .containsExactly("09:00-18:00");
    assertThat(open(TUESDAY.plusDays(1), studio(), own(RUI, "09:00-10:00"), List.of(), List.of()))
        .isEmpty();
  }

  @Test
  void hours_that_are_not_its_own_do_not_count() {
    var kept = Map.of(RUI, new Timetable(RUI, false, week("10:00-11:00"), 1));
    assertThat(told(open(TUESDAY, studio(), kept, List.of(), List.of())))
        .containsExactly("09:00-18:00");
  }

  @Test
  void an_absence_closes_one_and_a_holiday_of_the_studio_all_with_extra_openings_too() {
    var away = off(Optional.of(RUI), DayOff.Kind.AWAY);
    var both = openOf(List.of(away), List.of());
    assertThat(both.get(RUI)).isEmpty();
    assertThat(told(both.getOrDefault(ROOM, List.of()))).containsExactly("09:00-18:00");
    var extra = extra(Optional.of(RUI), TUESDAY, "19:00-20:00");
    var none = openOf(List.of(off(Optional.empty(), DayOff.Kind.HOLIDAY)), List.of(extra));
    assertThat(none.get(RUI)).isEmpty();
    assertThat(none.get(ROOM)).isEmpty();
  }

  @Test
  void an_extra_opening_opens_its_own_and_one_of_the_studio_those_who_follow_it() {
    var wednesday = TUESDAY.plusDays(1);
    var own = own(RUI, "09:00-18:00");
    var studios = extra(Optional.empty(), wednesday, "10:00-14:00");
    var ruis = extra(Optional.of(RUI), wednesday, "11:00-15:00");
    assertThat(told(open(wednesday, studio(), own, List.of(), List.of(studios))))
        .containsExactly("10:00-14:00");
    assertThat(told(open(wednesday, studio(), Map.of(), List.of(), List.of(studios, ruis))))
        .containsExactly("10:00-15:00");
    var elsewhere = Map.of(RUI, new Timetable(RUI, true, Map.of(), 1));
    assertThat(open(wednesday, studio(), elsewhere, List.of(), List.of(studios))).isEmpty();
    assertThat(told(open(wednesday, studio(), elsewhere, List.of(), List.of(ruis))))
        .containsExactly("11:00-15:00");
  }

  private static Map<UUID, List<Slot>> openOf(List<DayOff> off, List<ExtraOpening> extra) {
    return new OpenTimes(studio(), Map.of(), off, extra).of(List.of(RUI, ROOM), TUESDAY, TUESDAY);
  }

  private static List<Slot> open(
      LocalDate day,
      ZoneId zone,
      Map<UUID, Timetable> own,
      List<DayOff> off,
      List<ExtraOpening> extra) {
    var always = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
    for (var weekday : DayOfWeek.values()) {
      always.put(weekday, hours("00:00-23:55"));
    }
    return open(day, new Openings(always, zone), own, off, extra);
  }

  private static List<Slot> open(
      LocalDate day,
      Openings studio,
      Map<UUID, Timetable> own,
      List<DayOff> off,
      List<ExtraOpening> extra) {
    return new OpenTimes(studio, own, off, extra)
        .of(List.of(RUI), day, day)
        .getOrDefault(RUI, List.of());
  }

  private static Openings studio() {
    return new Openings(Map.of(DayOfWeek.TUESDAY, hours("09:00-18:00")), LONDON);
  }

  private static Map<UUID, Timetable> own(UUID resource, String... stretches) {
    return Map.of(resource, new Timetable(resource, true, week(stretches), 1));
  }

  // the same every day
  private static Map<DayOfWeek, List<Hours>> week(String... stretches) {
    var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
    for (var weekday : DayOfWeek.values()) {
      week.put(weekday, Arrays.stream(stretches).map(OpenTimesTest::hours).toList());
    }
    return week;
  }

  private static DayOff off(Optional<UUID> resource, DayOff.Kind kind) {
    return new DayOff(new UUID(1, 1), resource, kind, TUESDAY.minusDays(1), TUESDAY);
  }

  private static ExtraOpening extra(Optional<UUID> resource, LocalDate day, String stretch) {
    return new ExtraOpening(new UUID(1, 2), resource, day, hours(stretch));
  }

  private static Hours hours(String stretch) {
    int dash = stretch.indexOf('-');
    return new Hours(
        LocalTime.parse(stretch.substring(0, dash)), LocalTime.parse(stretch.substring(dash + 1)));
  }

  private static List<String> told(List<Slot> slots) {
    return slots.stream().map(slot -> slot.from(LONDON) + "-" + slot.to(LONDON)).toList();
  }
}
