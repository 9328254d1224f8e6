package stipple.studio.practice.chains;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import stipple.studio.house.Phrase;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;

/// Whether visits keep their distance, by the calendar of the studio.
@Component
public class Gaps {

  private final Studios studios;

  Gaps(Studios studios) {
    this.studios = studios;
  }

  /// What stands against visits that follow each other so, if anything.
  public Optional<Phrase> against(Optional<Slot> first, List<PlacedVisit> visits) {
    var zone = zone();
    var slots = new ArrayList<Slot>();
    first.ifPresent(slots::add);
    for (var visit : visits) {
      if (!slots.isEmpty()) {
        var against = against(slots.getLast(), visit.slot(), visit.asked().gap(), zone);
        if (against.isPresent()) {
          return against;
        }
      }
      slots.add(visit.slot());
    }
    return Optional.empty();
  }

  /// What stands against a visit after another one, if anything.
  public Optional<Phrase> against(Slot before, Slot visit, VisitGap gap) {
    return against(before, visit, gap, zone());
  }

  private static Optional<Phrase> against(Slot before, Slot visit, VisitGap gap, ZoneId zone) {
    if (gap.allows(before, visit, zone)) {
      return Optional.empty();
    }
    long days = VisitGap.days(before, visit, zone);
    return Optional.of(
        days >= gap.minDays() && days <= gap.maxDays()
            ? Phrase.of("chain.gap.hours", before.day(zone), visit.day(zone), gap.minHours())
            : Phrase.of(
                "chain.gap.days",
                before.day(zone),
                visit.day(zone),
                days,
                gap.minDays(),
                gap.maxDays()));
  }

  private ZoneId zone() {
    return studios.present().place().zone();
  }
}
