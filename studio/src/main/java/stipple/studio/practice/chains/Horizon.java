package stipple.studio.practice.chains;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.stream.IntStream;
import stipple.chain.FreeMask;
import stipple.chain.LocalDays;
import stipple.studio.practice.timetable.Slot;

/// The days in which visits are looked for, cut into the five minutes of the diary and counted from
/// the start of the first day.
record Horizon(LocalDate first, ZoneId zone, Instant origin, int buckets) {

  /// As far ahead as a chain is looked for (chosen).
  static final int DAYS = 180;

  private static final long BUCKET_SECONDS = Slot.GRID.toSeconds();

  static Horizon from(LocalDate first, ZoneId zone) {
    var origin = first.atStartOfDay(zone).toInstant();
    var end = first.plusDays(DAYS).atStartOfDay(zone).toInstant();
    return new Horizon(first, zone, origin, bucket(origin, end));
  }

  LocalDate last() {
    return first.plusDays(DAYS - 1L);
  }

  Slot whole() {
    return slot(0, buckets);
  }

  LocalDays days() {
    return new LocalDays(
        IntStream.rangeClosed(0, DAYS)
            .map(day -> bucket(first.plusDays(day).atStartOfDay(zone).toInstant()))
            .toArray());
  }

  /// The bucket in which an instant lies; negative before the first day.
  int bucket(Instant instant) {
    return bucket(origin, instant);
  }

  private static int bucket(Instant origin, Instant instant) {
    return Math.toIntExact(
        Math.floorDiv(instant.getEpochSecond() - origin.getEpochSecond(), BUCKET_SECONDS));
  }

  /// The first bucket that begins at an instant or after it.
  int bucketFrom(Instant instant) {
    return Math.toIntExact(
        Math.ceilDiv(instant.getEpochSecond() - origin.getEpochSecond(), BUCKET_SECONDS));
  }

  Slot slot(int start, int length) {
    return Slot.of(origin.plusSeconds(start * BUCKET_SECONDS), length * Slot.GRID.toMinutes());
  }

  /// Free in these stretches and nowhere else.
  FreeMask free(Collection<Slot> open) {
    return FreeMask.of(
        buckets,
        open.stream()
            .flatMapToInt(slot -> IntStream.of(bucketFrom(slot.startsAt()), bucket(slot.endsAt())))
            .toArray());
  }

  /// The buckets that these stretches touch, as pairs.
  int[] taken(Collection<Slot> busy) {
    return busy.stream()
        .flatMapToInt(slot -> IntStream.of(bucket(slot.startsAt()), bucketFrom(slot.endsAt())))
        .toArray();
  }
}
