package stipple.studio.practice.chains;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stipple.chain.FreeMask;
import stipple.studio.house.LatestUsed;
import stipple.studio.practice.chains.Preferences.PartOfDay;

/// Where a client wishes visits to begin: on the quarter, on these weekdays, in this part of the
/// day by the clock of the wall.
final class WishedStarts {

  private static final int QUARTER_MINUTES = 15;
  private static final int KEPT = 32;

  private final LatestUsed<Wished, FreeMask> kept = new LatestUsed<>(KEPT);

  private record Wished(Set<DayOfWeek> days, PartOfDay part, Horizon horizon) {}

  FreeMask of(Preferences preferences, Horizon horizon) {
    return kept.get(
        new Wished(preferences.days(), preferences.part(), horizon), WishedStarts::make);
  }

  private static FreeMask make(Wished wished) {
    var starts = new ArrayList<Integer>();
    var horizon = wished.horizon();
    for (int bucket = 0; bucket < horizon.buckets(); bucket++) {
      var wall = horizon.slot(bucket, 1).startsAt().atZone(horizon.zone());
      if (wall.getMinute() % QUARTER_MINUTES == 0
          && wished.days().contains(wall.getDayOfWeek())
          && wished.part().has(wall.getHour())) {
        starts.addAll(List.of(bucket, bucket + 1));
      }
    }
    return FreeMask.of(horizon.buckets(), starts.stream().mapToInt(Integer::intValue).toArray());
  }
}
