package stipple.studio.practice.chains;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;
import stipple.studio.house.database.Database;
import stipple.studio.practice.booking.VisitRule;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.timetable.Slot;

/// Visits of a chain keep their distance, whoever moves them and from wherever.
@Component
class GapRule implements VisitRule {

  private final Database database;
  private final Gaps gaps;

  GapRule(Database database, Gaps gaps) {
    this.database = database;
    this.gaps = gaps;
  }

  private record Link(UUID chain, int position, UUID visit, Slot slot, VisitGap gap) {

    // where one between was cancelled, only the least days count
    VisitGap gapAfter(Link before) {
      return position == before.position + 1 ? gap : gap.atLeast();
    }
  }

  @Override
  public Verdict verdictOn(Map<UUID, Wish> visits, Set<UUID> leaving) {
    Link before = null;
    for (var link : links(visits)) {
      if (leaving.contains(link.visit())) {
        continue;
      }
      if (before != null
          && before.chain().equals(link.chain())
          && (visits.containsKey(before.visit()) || visits.containsKey(link.visit()))) {
        var against = gaps.against(at(before, visits), at(link, visits), link.gapAfter(before));
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
}
