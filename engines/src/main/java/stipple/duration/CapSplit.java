package stipple.duration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stipple.scalp.Zone;

/// Splits a session that would be too long into parts on separate days, front first.
///
/// Whole zones stay together where that fits the cap; else the dots are cut at equal working time.
record CapSplit(SessionWork work, int capMinutes, Timing timing) {

  private static final int MOST_PARTS = 8;

  /// The fewest parts that all keep within the cap by P90, or nothing if eight are not enough.
  Optional<List<SessionWork>> parts() {
    for (int count = 1; count <= MOST_PARTS; count++) {
      var byZones = byZones(count);
      if (byZones.isPresent()) {
        return byZones;
      }
      var byTime = byTime(count);
      if (longestMinutes(byTime) <= capMinutes) {
        return Optional.of(byTime);
      }
    }
    return Optional.empty();
  }

  /// The best cut between zones, if one keeps within the cap.
  private Optional<List<SessionWork>> byZones(int count) {
    var zones = new ArrayList<Map<Zone, Integer>>();
    for (var entry : work.dots().entrySet()) {
      if (entry.getValue() > 0) {
        zones.add(Map.of(entry.getKey(), entry.getValue()));
      }
    }
    if (count > zones.size()) {
      return Optional.empty();
    }
    List<SessionWork> best = List.of();
    double bestMinutes = capMinutes;
    for (var dots : cuts(zones, count)) {
      var cut = days(dots);
      double longest = longestMinutes(cut);
      if (longest <= bestMinutes) {
        best = cut;
        bestMinutes = longest;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /// All ways to cut a row of zones into so many runs.
  private static List<List<Map<Zone, Integer>>> cuts(List<Map<Zone, Integer>> zones, int count) {
    if (count == 1) {
      return List.of(List.of(joined(zones)));
    }
    var cuts = new ArrayList<List<Map<Zone, Integer>>>();
    for (int first = 1; first <= zones.size() - count + 1; first++) {
      for (var rest : cuts(zones.subList(first, zones.size()), count - 1)) {
        var cut = new ArrayList<Map<Zone, Integer>>();
        cut.add(joined(zones.subList(0, first)));
        cut.addAll(rest);
        cuts.add(cut);
      }
    }
    return cuts;
  }

  /// Cuts the dots, front first, into parts of equal working time.
  private List<SessionWork> byTime(int count) {
    var segments = Segment.of(work);
    double allMinutes = Segment.sum(segments, Segment::minutes);
    var parts = new ArrayList<Map<Zone, Integer>>();
    var placed = new EnumMap<Zone, Integer>(Zone.class);
    for (int part = 1; part <= count; part++) {
      double untilMinutes = allMinutes * part / count;
      var dots = new EnumMap<Zone, Integer>(Zone.class);
      double before = 0;
      for (var segment : segments) {
        double share = Math.max(0, Math.min(1, (untilMinutes - before) / segment.minutes()));
        int until = part == count ? segment.dots() : (int) Math.floor(segment.dots() * share);
        int fresh = until - placed.getOrDefault(segment.zone(), 0);
        if (fresh > 0) {
          dots.put(segment.zone(), fresh);
          placed.put(segment.zone(), until);
        }
        before += segment.minutes();
      }
      if (!dots.isEmpty()) {
        parts.add(dots);
      }
    }
    return days(parts);
  }

  /// The sittings; from the second on papers and design are done.
  private List<SessionWork> days(List<Map<Zone, Integer>> parts) {
    var days = new ArrayList<SessionWork>();
    for (var dots : parts) {
      boolean prepared = work.prepared() || !days.isEmpty();
      days.add(new SessionWork(work.number(), dots, work.factors(), work.technique(), prepared));
    }
    return days;
  }

  private static Map<Zone, Integer> joined(List<Map<Zone, Integer>> zones) {
    var joined = new EnumMap<Zone, Integer>(Zone.class);
    zones.forEach(joined::putAll);
    return joined;
  }

  private double longestMinutes(List<SessionWork> parts) {
    double longest = 0;
    for (var part : parts) {
      longest = Math.max(longest, timing.estimate(part).p90());
    }
    return longest;
  }
}
