package stipple.studio.practice.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.Timetables;

/// Finds when a practitioner, a room and a client are all free, and no rule is in the way.
@Component
public class FreeTimes {

  static final int MOST = 3;
  private static final int DAYS_BEFORE = 7;
  private static final int DAYS_AFTER = 14;
  private static final Duration GRID = Duration.ofMinutes(15);
  private static final Duration APART = Duration.ofMinutes(60);

  // in the place of a visit that is not booked yet
  private static final UUID NEW = new UUID(0, 0);

  private final Diary diary;
  private final Claims claims;
  private final Timetables timetables;
  private final Studios studios;
  private final StudioClock clock;

  FreeTimes(Diary diary, Claims claims, Timetables timetables, Studios studios, StudioClock clock) {
    this.diary = diary;
    this.claims = claims;
    this.timetables = timetables;
    this.studios = studios;
    this.clock = clock;
  }

  /// Up to three free times of the same length, nearest to the one that was wished for a new visit
  /// or for one that is moved.
  List<Slot> near(Wish wish, Optional<UUID> moved) {
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
            .filter(taken -> taken.stands(now) && !moved.equals(Optional.of(taken.by())))
            .map(Busy::slot)
            .toList();
    // what the rules say of a day they say, but for hours, of all its times
    var allowed = new HashMap<LocalDate, Boolean>();
    return nearest(
        wish.slot(),
        open,
        busy,
        now,
        slot -> allowed.computeIfAbsent(slot.day(zone), _ -> isAllowed(moved, wish.at(slot))));
  }

  private boolean isAllowed(Optional<UUID> moved, Wish wish) {
    return diary.verdictOn(Map.of(moved.orElse(NEW), wish)).isAllowed();
  }

  static List<Slot> nearest(
      Slot wish, List<Slot> open, List<Slot> busy, Instant now, Predicate<Slot> allowed) {
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
          && chosen.stream().allMatch(other -> distance(slot, other).compareTo(APART) >= 0)
          && allowed.test(slot)) {
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
