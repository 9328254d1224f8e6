package stipple.studio.practice.chains;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.chain.FreeMask;
import stipple.studio.practice.booking.Busy;
import stipple.studio.practice.booking.TakenTimes;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Timetables;

/// When practitioners and rooms are free, kept until their number in the database says that
/// something changed. The masks only propose; the database decides.
@Component
class Masks {

  private static final int KEPT = 2_000;

  private final TakenTimes taken;
  private final Timetables timetables;
  private final Map<UUID, Known> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Known> eldest) {
          return size() > KEPT;
        }
      };

  Masks(TakenTimes taken, Timetables timetables) {
    this.taken = taken;
    this.timetables = timetables;
  }

  private record Known(int version, Horizon horizon, FreeMask open, List<Busy> busy) {

    boolean holds(int current, Horizon wanted) {
      return version == current && horizon.equals(wanted);
    }
  }

  /// When each is free, as of now, were these visits and chains not there.
  Map<UUID, FreeTime> free(
      Collection<UUID> resources, Horizon horizon, Instant now, Set<UUID> without) {
    var free = new HashMap<UUID, FreeTime>();
    known(resources, horizon)
        .forEach((id, one) ->
            free.put(id, FreeTime.of(one.open(), standing(one, now, without), horizon)));
    return free;
  }

  private static List<Slot> standing(Known one, Instant now, Set<UUID> without) {
    return one.busy().stream()
        .filter(busy -> busy.stands(now) && !without.contains(busy.by()))
        .map(Busy::slot)
        .toList();
  }

  private Map<UUID, Known> known(Collection<UUID> resources, Horizon horizon) {
    var versions = taken.versions(resources);
    var found = new HashMap<UUID, Known>();
    var missing = new ArrayList<UUID>();
    synchronized (known) {
      versions.forEach((id, version) -> {
        var one = known.get(id);
        if (one != null && one.holds(version, horizon)) {
          found.put(id, one);
        } else {
          missing.add(id);
        }
      });
    }
    if (!missing.isEmpty()) {
      found.putAll(read(missing, versions, horizon));
    }
    return found;
  }

  // read after its version: what changes in between makes it out of date, never wrong for long
  private Map<UUID, Known> read(List<UUID> missing, Map<UUID, Integer> versions, Horizon horizon) {
    var busy = new HashMap<UUID, List<Busy>>();
    taken
        .busy(missing, horizon.whole())
        .forEach(one -> busy.computeIfAbsent(one.resource(), _ -> new ArrayList<>()).add(one));
    var open = timetables.open(missing, horizon.first(), horizon.last());
    var read = new HashMap<UUID, Known>();
    for (var id : missing) {
      var mask = horizon.free(open.getOrDefault(id, List.of()));
      var taken = busy.getOrDefault(id, List.of());
      read.put(id, new Known(versions.getOrDefault(id, 0), horizon, mask, List.copyOf(taken)));
    }
    synchronized (known) {
      known.putAll(read);
    }
    return read;
  }

  /// When a client is free: always, but for visits and holds.
  FreeMask client(UUID client, Horizon horizon, Instant now, Set<UUID> without) {
    var busy =
        taken.busy(List.of(client), horizon.whole()).stream()
            .filter(one -> one.stands(now) && !without.contains(one.by()))
            .map(Busy::slot)
            .toList();
    return FreeMask.everything(horizon.buckets()).without(horizon.taken(busy));
  }
}
