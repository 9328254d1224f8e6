package stipple.studio.practice.timetable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.studio.practice.settings.Studios;

/// When whom and what the studio books is open.
@Component
public class Timetables {

  private final Studios studios;

  Timetables(Studios studios) {
    this.studios = studios;
  }

  /// The opening hours of the whole studio.
  public Openings openings() {
    return new Openings(studios.hours(), studios.present().place().zone());
  }

  /// When a practitioner or a room can be booked, from one day to another, both included: in their
  /// order, none touching the next.
  public List<Slot> open(UUID resource, LocalDate first, LocalDate last) {
    var openings = openings();
    return first.datesUntil(last.plusDays(1)).flatMap(day -> openings.on(day).stream()).toList();
  }

  /// The same for several at once.
  public Map<UUID, List<Slot>> open(Collection<UUID> resources, LocalDate first, LocalDate last) {
    return resources.stream()
        .distinct()
        .collect(Collectors.toMap(id -> id, id -> open(id, first, last)));
  }

  /// How long a room is not to be booked again after a visit, for cleaning.
  public int turnoverMinutes(UUID room) {
    return 0;
  }
}
