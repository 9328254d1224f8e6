package stipple.studio.practice.timetable;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The visits in the diary, of which the timetable itself knows nothing.
public interface VisitsAt {

  /// The visits that any of these is booked for within a stretch of time, in their order.
  List<Hit> during(Collection<UUID> resources, Slot within);
}
