package stipple.studio.practice.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.practice.settings.Studios.Hours;

/// Reads what was written down of weeks, days off and extra openings.
@Component
class TimetableRows {

  private final Database database;

  TimetableRows(Database database) {
    this.database = database;
  }

  /// Of those that have one.
  Map<UUID, Timetable> timetables(Collection<UUID> resources) {
    var weeks = new HashMap<UUID, Map<DayOfWeek, List<Hours>>>();
    var heads = new HashMap<UUID, Timetable>();
    database
        .list(
            """
            SELECT t.resource_id, t.own_hours, t.version, h.weekday, h.opens, h.closes
            FROM timetable t
            LEFT JOIN working_hours h ON h.studio_id = t.studio_id AND h.resource_id = t.resource_id
            WHERE t.resource_id = ANY (?::uuid[])
            ORDER BY t.resource_id, h.weekday, h.opens
            """,
            TimetableRows::line,
            texts(resources))
        .forEach(line -> {
          var id = line.head.resource();
          heads.putIfAbsent(id, line.head);
          var week = weeks.computeIfAbsent(id, _ -> new EnumMap<>(DayOfWeek.class));
          line.day.ifPresent(
              day -> week.computeIfAbsent(day, _ -> new ArrayList<>()).addAll(line.hours));
        });
    var found = new HashMap<UUID, Timetable>();
    heads.forEach((id, head) ->
        found.put(
            id,
            new Timetable(id, head.ownHours(), weeks.getOrDefault(id, Map.of()), head.version())));
    return found;
  }

  private record Line(Timetable head, Optional<DayOfWeek> day, List<Hours> hours) {}

  private static Line line(Row row) {
    var day = row.maybeWhole("weekday").map(DayOfWeek::of);
    return new Line(
        new Timetable(row.id("resource_id"), row.flag("own_hours"), Map.of(), row.whole("version")),
        day,
        day.isEmpty() ? List.of() : List.of(hours(row)));
  }

  private static Hours hours(Row row) {
    return new Hours(row.time("opens"), row.time("closes"));
  }

  /// Days off that touch these dates: the studio's and those of the resources.
  List<DayOff> daysOff(Collection<UUID> resources, LocalDate first, LocalDate last) {
    return database.list(
        """
        SELECT * FROM day_off
        WHERE voided_at IS NULL AND (resource_id IS NULL OR resource_id = ANY (?::uuid[]))
          AND first_day <= ? AND last_day >= ?
        ORDER BY first_day, id
        """,
        TimetableRows::dayOff,
        texts(resources),
        last,
        first);
  }

  /// Extra openings on these dates: the studio's and those of the resources.
  List<ExtraOpening> extraOpenings(Collection<UUID> resources, LocalDate first, LocalDate last) {
    return database.list(
        """
        SELECT * FROM extra_opening
        WHERE voided_at IS NULL AND (resource_id IS NULL OR resource_id = ANY (?::uuid[]))
          AND day BETWEEN ? AND ?
        ORDER BY day, opens, id
        """,
        TimetableRows::extraOpening,
        texts(resources),
        first,
        last);
  }

  /// What is still to come of one resource alone, or of the studio alone.
  List<DayOff> daysOffFrom(LocalDate day, Optional<UUID> resource) {
    return database.list(
        """
        SELECT * FROM day_off
        WHERE voided_at IS NULL AND resource_id IS NOT DISTINCT FROM ?::uuid AND last_day >= ?
        ORDER BY first_day, id
        """,
        TimetableRows::dayOff,
        resource,
        day);
  }

  /// The same of extra openings.
  List<ExtraOpening> extraOpeningsFrom(LocalDate day, Optional<UUID> resource) {
    return database.list(
        """
        SELECT * FROM extra_opening
        WHERE voided_at IS NULL AND resource_id IS NOT DISTINCT FROM ?::uuid AND day >= ?
        ORDER BY day, opens, id
        """,
        TimetableRows::extraOpening,
        resource,
        day);
  }

  private static DayOff dayOff(Row row) {
    return new DayOff(
        row.id("id"),
        row.maybeId("resource_id"),
        row.choice("kind", DayOff.Kind.class),
        row.date("first_day"),
        row.date("last_day"));
  }

  private static ExtraOpening extraOpening(Row row) {
    return new ExtraOpening(row.id("id"), row.maybeId("resource_id"), row.date("day"), hours(row));
  }

  private static List<String> texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }
}
