package stipple.studio.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.settings.Studios.Hours;
import stipple.studio.practice.timetable.DayOff;
import stipple.studio.practice.timetable.Exceptions;
import stipple.studio.practice.timetable.ExtraOpening;
import stipple.studio.practice.timetable.Technique;
import stipple.studio.practice.timetable.Timetable;
import stipple.studio.practice.timetable.TimetableChanges;

/// Gives the demo a week with breaks, a room that is made ready, and days off to come.
@Component
@Profile("demo")
class InventedTimetables {

  private static final int MAKING_READY_MINUTES = 10;

  private final TimetableChanges changes;
  private final Exceptions exceptions;
  private final Studios studios;
  private final StudioClock clock;
  private final Ids ids;

  InventedTimetables(
      TimetableChanges changes,
      Exceptions exceptions,
      Studios studios,
      StudioClock clock,
      Ids ids) {
    this.changes = changes;
    this.exceptions = exceptions;
    this.studios = studios;
    this.clock = clock;
    this.ids = ids;
  }

  void arrange(Cast.Stagecraft stage) {
    var rui = stage.rui().personId();
    changes.save(new Timetable(rui, true, week(), 0), EnumSet.allOf(Technique.class));
    changes.save(new Timetable(stage.south(), false, Map.of(), 0), MAKING_READY_MINUTES);
    off(Optional.empty(), DayOff.Kind.HOLIDAY, ahead(42), 2);
    off(
        Optional.of(rui),
        DayOff.Kind.TRAINING,
        ahead(22).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)),
        1);
    exceptions.add(
        new ExtraOpening(
            ids.next(),
            Optional.of(rui),
            ahead(45).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)),
            stretch(10, 0, 14, 0)));
  }

  private LocalDate ahead(int days) {
    return clock.today(studios.present().place().zone()).plusDays(days);
  }

  private void off(Optional<UUID> resource, DayOff.Kind kind, LocalDate first, int days) {
    exceptions.add(new DayOff(ids.next(), resource, kind, first, first.plusDays(days - 1L)), 0);
  }

  private static Map<DayOfWeek, List<Hours>> week() {
    var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
    for (int day = 1; day <= 4; day++) {
      week.put(DayOfWeek.of(day), List.of(stretch(9, 0, 13, 0), stretch(13, 45, 18, 0)));
    }
    week.put(DayOfWeek.FRIDAY, List.of(stretch(9, 0, 13, 0), stretch(13, 45, 16, 0)));
    return week;
  }

  private static Hours stretch(int fromHour, int fromMinute, int toHour, int toMinute) {
    return new Hours(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
  }
}
