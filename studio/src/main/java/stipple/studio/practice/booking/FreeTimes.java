package stipple.studio.practice.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Timetables;

/// Finds when a practitioner, a room and a client are all free.
@Component
public class FreeTimes {

  static final int MOST = 3;
  private static final int DAYS_BEFORE = 7;
  private static final int DAYS_AFTER = 14;
  private static final Duration GRID = Duration.ofMinutes(15);
  private static final Duration APART = Duration.ofMinutes(60);

  private final Claims claims;
  private final Timetables timetables;
  private final Studios studios;
  private final StudioClock clock;

  FreeTimes(Claims claims, Timetables timetables, Studios studios, StudioClock clock) {
    this.claims = claims;
    this.timetables = timetables;
    this.studios = studios;
    this.clock = clock;
  }

  /// Up to three free times of the same length, nearest to the one that was wished.
  List<Slot> near(Wish wish, List<UUID> exceptVisits) {
    var zone = studios.present().place().zone();
    var today = clock.today(zone);
    var wished = wish.slot().day(zone);
    var middle = wished.isBefore(today) ? today : wished;
    var first = middle.minusDays(DAYS_BEFORE);
    var last = middle.plusDays(DAYS_AFTER);
    var open = timetables.open(wish.practitionerId(), first, last);
    var now = clock.now();
    var busy =
        claims.busy(wish.resources(), Slot.ofDays(first, last, zone)).stream()
            .filter(taken -> taken.stands(now) && !exceptVisits.contains(taken.by()))
            .map(Busy::slot)
            .toList();
    return nearest(wish.slot(), open, busy, now);
  }

  static List<Slot> nearest(Slot wish, List<Slot> open, List<Slot> busy, Instant now) {
    var free = new ArrayList<Slot>();
    for (var opening : open) {
      var slot = Slot.of(opening.startsAt(), wish.minutes());
      while (opening.holds(slot)) {
        if (!slot.startsAt().isBefore(now) && busy.stream().noneMatch(slot::overlaps)) {
          free.add(slot);
        }
        slot = Slot.of(slot.startsAt().plus(GRID), wish.minutes());
      }
    }
    free.sort(Comparator.comparing(slot -> distance(slot, wish)));
    var chosen = new ArrayList<Slot>();
    for (var slot : free) {
      if (chosen.size() < MOST
          && chosen.stream().allMatch(other -> distance(slot, other).compareTo(APART) >= 0)) {
        chosen.add(slot);
      }
    }
    chosen.sort(Comparator.comparing(Slot::startsAt));
    return chosen;
  }

  private static Duration distance(Slot one, Slot other) {
    return Duration.between(one.startsAt(), other.startsAt()).abs();
  }

  /// What is left of an opening beside the visits, in stretches worth booking.
  public static List<Slot> gaps(Slot opening, List<Slot> busy, Instant now, Duration shortest) {
    var gaps = new ArrayList<Slot>();
    var from = opening.startsAt().isBefore(now) ? now : opening.startsAt();
    for (var taken : busy.stream().sorted(Comparator.comparing(Slot::startsAt)).toList()) {
      addGap(gaps, from, taken.startsAt(), shortest);
      from = taken.endsAt().isAfter(from) ? taken.endsAt() : from;
    }
    addGap(gaps, from, opening.endsAt(), shortest);
    return gaps;
  }

  private static void addGap(List<Slot> gaps, Instant from, Instant to, Duration shortest) {
    if (Duration.between(from, to).compareTo(shortest) >= 0) {
      gaps.add(new Slot(from, to));
    }
  }
}
