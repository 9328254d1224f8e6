package stipple.studio.practice.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import stipple.studio.practice.settings.Studios.Hours;

/// Lays hours, days off and extra openings over each other, date by date.
///
/// The studio is open by its hours and on its extra openings, unless it is closed that day. A
/// resource with hours of its own is open in the part of them in which the studio is; one without
/// them as the studio is; and on its own extra openings, unless it is away that day or the studio
/// is closed.
record OpenTimes(
    Openings openings,
    Map<UUID, Timetable> timetables,
    List<DayOff> daysOff,
    List<ExtraOpening> extras) {

  /// For each of these its stretches in their order, none touching the next; both days included.
  Map<UUID, List<Slot>> of(Collection<UUID> resources, LocalDate first, LocalDate last) {
    var days = first.datesUntil(last.plusDays(1)).toList();
    var studio = days.stream().map(this::studio).toList();
    var open = new HashMap<UUID, List<Slot>>();
    for (var resource : resources) {
      var off = daysOff.stream().filter(one -> one.concerns(resource)).toList();
      var extra = extras.stream().filter(one -> isOf(one, resource)).toList();
      var timetable = timetables.getOrDefault(resource, Timetable.following(resource));
      var slots = new ArrayList<Slot>();
      for (int at = 0; at < days.size(); at++) {
        var day = days.get(at);
        if (off.stream().noneMatch(one -> one.holds(day))) {
          slots.addAll(
              timetable.ownHours() ? common(studio.get(at), own(timetable, day)) : studio.get(at));
          slots.addAll(on(extra, day));
        }
      }
      open.put(resource, joined(slots));
    }
    return open;
  }

  private static boolean isOf(ExtraOpening extra, UUID resource) {
    return extra.resource().isPresent() && extra.resource().get().equals(resource);
  }

  private List<Slot> studio(LocalDate day) {
    if (daysOff.stream().anyMatch(one -> one.resource().isEmpty() && one.holds(day))) {
      return List.of();
    }
    var extra = extras.stream().filter(one -> one.resource().isEmpty()).toList();
    return joined(Stream.concat(openings.on(day).stream(), on(extra, day).stream()).toList());
  }

  private List<Slot> own(Timetable timetable, LocalDate day) {
    return slots(timetable.on(day.getDayOfWeek()).stream(), day);
  }

  private List<Slot> on(List<ExtraOpening> extra, LocalDate day) {
    return extra.isEmpty()
        ? List.of()
        : slots(extra.stream().filter(one -> one.day().equals(day)).map(ExtraOpening::hours), day);
  }

  private List<Slot> slots(Stream<Hours> stretches, LocalDate day) {
    return stretches.flatMap(hours -> Openings.on(day, hours, openings.zone()).stream()).toList();
  }

  /// The parts that lie in both.
  private static List<Slot> common(List<Slot> some, List<Slot> others) {
    return some.stream()
        .flatMap(one ->
            others.stream()
                .filter(one::overlaps)
                .map(other ->
                    new Slot(
                        one.startsAt().isAfter(other.startsAt())
                            ? one.startsAt()
                            : other.startsAt(),
                        one.endsAt().isBefore(other.endsAt()) ? one.endsAt() : other.endsAt())))
        .toList();
  }

  /// In their order; those that touch become one.
  private static List<Slot> joined(List<Slot> slots) {
    var joined = new ArrayList<Slot>();
    for (var slot : slots.stream().sorted(Comparator.comparing(Slot::startsAt)).toList()) {
      if (joined.isEmpty() || slot.startsAt().isAfter(joined.getLast().endsAt())) {
        joined.add(slot);
      } else if (slot.endsAt().isAfter(joined.getLast().endsAt())) {
        var last = joined.removeLast();
        joined.add(new Slot(last.startsAt(), slot.endsAt()));
      }
    }
    return List.copyOf(joined);
  }
}
