package stipple.studio.practice.chains;

import java.util.List;
import stipple.chain.FreeMask;
import stipple.chain.LocalDays;
import stipple.studio.practice.timetable.Slot;

/// When somebody or something is free, and by what their days are taken.
record FreeTime(FreeMask mask, List<Slot> busy) {

  FreeTime {
    busy = List.copyOf(busy);
  }

  static FreeTime of(FreeMask open, List<Slot> busy, Horizon horizon) {
    return new FreeTime(open.without(horizon.taken(busy)), busy);
  }

  static FreeTime nothing(Horizon horizon) {
    return new FreeTime(FreeMask.nothing(horizon.buckets()), List.of());
  }

  /// Up to where each day is taken, by bucket.
  int[] takenTo(LocalDays days, Horizon horizon) {
    var takenTo = new int[days.days()];
    for (int day = 0; day < takenTo.length; day++) {
      takenTo[day] = days.startOf(day);
    }
    for (var slot : busy) {
      int end = horizon.bucketFrom(slot.endsAt());
      int day = days.dayOf(Math.clamp(end - 1, 0, horizon.buckets() - 1));
      takenTo[day] = Math.max(takenTo[day], end);
    }
    return takenTo;
  }
}
