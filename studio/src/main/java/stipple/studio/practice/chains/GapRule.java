package stipple.studio.practice.chains;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;
import stipple.studio.house.database.Database;
import stipple.studio.practice.booking.VisitRule;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;

/// Visits of a chain keep their distance, whoever moves them and from wherever.
@Component
class GapRule implements VisitRule {

  private final Database database;
  private final Studios studios;

  GapRule(Database database, Studios studios) {
    this.database = database;
    this.studios = studios;
  }

  private record Link(UUID chain, int position, UUID visit, Slot slot, VisitGap gap) {

    // where one between was cancelled, only the least days count
    VisitGap gapAfter(Link before) {
      return position == before.position + 1 ? gap : gap.atLeast();
    }
  }

  @Override
  public Verdict verdictOn(Map<UUID, Wish> visits) {
    Link before = null;
    for (var link : links(visits)) {
      if (before != null
          && before.chain().equals(link.chain())
          && (visits.containsKey(before.visit()) || visits.containsKey(link.visit()))) {
        var against = against(at(before, visits), at(link, visits), link.gapAfter(before));
        if (against.isPresent()) {
          return Verdict.refused(against.get(), Phrase.of("chain.gap.do"));
        }
      }
      before = link;
    }
    return Verdict.allowed();
  }

  private static Slot at(Link link, Map<UUID, Wish> visits) {
    return Optional.ofNullable(visits.get(link.visit())).map(Wish::slot).orElse(link.slot());
  }

  /// All visits that still stand in the chains these visits belong to, in their order.
  private List<Link> links(Map<UUID, Wish> visits) {
    return database.list(
        """
        SELECT v.*, a.id AS visit_id, a.starts_at AS begins, a.ends_at AS ends
        FROM chain_visit v JOIN appointment a ON a.studio_id = v.studio_id AND a.id = v.appointment_id
        WHERE v.chain_id IN (SELECT chain_id FROM chain_visit WHERE appointment_id = ANY (?::uuid[]))
          AND a.cancelled_at IS NULL AND a.missed_at IS NULL
        ORDER BY v.chain_id, v.position
        """,
        row ->
            new Link(
                row.id("chain_id"),
                row.whole("position"),
                row.id("visit_id"),
                new Slot(row.instant("begins"), row.instant("ends")),
                ChainRows.gap(row)),
        visits.keySet().stream().map(UUID::toString).toList());
  }

  /// What stands against visits that follow each other so, if anything.
  Optional<Phrase> against(Optional<Slot> first, List<PlacedVisit> visits) {
    var slots = new ArrayList<Slot>();
    first.ifPresent(slots::add);
    for (var visit : visits) {
      if (!slots.isEmpty()) {
        var against = against(slots.getLast(), visit.slot(), visit.asked().gap());
        if (against.isPresent()) {
          return against;
        }
      }
      slots.add(visit.slot());
    }
    return Optional.empty();
  }

  private Optional<Phrase> against(Slot before, Slot visit, VisitGap gap) {
    var zone = zone();
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
