package stipple.studio.practice.timetable;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import stipple.studio.practice.settings.Studios.Hours;

/// The week of a practitioner or a room: the stretches of each day, which count only where it has
/// hours of its own and does not follow the studio's.
public record Timetable(
    UUID resource, boolean ownHours, Map<DayOfWeek, List<Hours>> week, int version) {

  public Timetable {
    week =
        week.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, day -> List.copyOf(day.getValue())));
  }

  /// As the studio is open; what holds as long as nobody says otherwise.
  static Timetable following(UUID resource) {
    return new Timetable(resource, false, Map.of(), 0);
  }

  List<Hours> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }
}
