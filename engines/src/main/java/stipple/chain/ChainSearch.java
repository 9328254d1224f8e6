package stipple.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the places of a chain of visits: the one with the fewest points, and others like it.
///
/// Exact: no other place costs fewer points. Among equals the one whose first visit starts earliest
/// is taken, then the second, and so on; then the practitioner who comes first.
public final class ChainSearch {

  private final ChainAsk ask;
  private final Layer[][] layers;

  private ChainSearch(ChainAsk ask) {
    this.ask = ask;
    layers = Layers.of(ask);
  }

  /// The best place, or nothing where there is none.
  public static Optional<Chain> best(ChainAsk ask) {
    var found = diverse(ask, 1);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /// The best place and others, in the order of their points: each with its longest visit on
  /// another date than those before it.
  public static List<Chain> diverse(ChainAsk ask, int most) {
    var found = new ArrayList<Chain>();
    var search = new ChainSearch(ask);
    int pivot = search.longest();
    for (int visit = ask.visits().size() - 1; visit >= 0; visit--) {
      search.reckon(visit, 0, ask.days().days() - 1);
    }
    while (found.size() < most) {
      var next = search.next();
      if (next.isEmpty()) {
        break;
      }
      found.add(next.get());
      if (found.size() < most) {
        search.shut(pivot, ask.days().dayOf(next.get().visits().get(pivot).start()));
      }
    }
    return found;
  }

  /// How many of the visits can be placed one after the other, at most: where that is fewer than
  /// all, the visit of that number is the one that finds no place.
  public static int reach(ChainAsk ask) {
    for (int visits = ask.visits().size(); visits > 0; visits--) {
      var fewer =
          new ChainAsk(
              ask.days(),
              ask.visits().subList(0, visits),
              ask.practitioners(),
              ask.mayChange(),
              ask.rooms(),
              ask.client(),
              ask.starts(),
              ask.before(),
              ask.taste());
      if (best(fewer).isPresent()) {
        return visits;
      }
    }
    return 0;
  }

  private int longest() {
    int longest = 0;
    for (int visit = 1; visit < layers.length; visit++) {
      if (ask.visits().get(visit).length() > ask.visits().get(longest).length()) {
        longest = visit;
      }
    }
    return longest;
  }

  /// Shuts a date for a visit, and reckons the visits before it anew on the dates that see it.
  private void shut(int visit, int day) {
    for (var layer : layers[visit]) {
      layer.shut(day);
      layer.close(day, day);
    }
    int from = day;
    int to = day;
    for (int before = visit - 1; before >= 0; before--) {
      var gap = ask.visits().get(before + 1).gap();
      from = Math.max(0, from - gap.maxDays());
      to -= gap.minDays();
      if (to < 0) {
        return;
      }
      reckon(before, from, to);
    }
  }

  /// Reckons the points of a visit on some dates, both included.
  private void reckon(int visit, int fromDay, int toDay) {
    for (int who = 0; who < layers[visit].length; who++) {
      var layer = layers[visit][who];
      if (visit + 1 < layers.length) {
        new Following(ask, layers[visit + 1], visit + 1, who).into(layer, fromDay, toDay);
      }
      layer.close(fromDay, toDay);
    }
  }

  private Optional<Chain> next() {
    var first = new First[layers[0].length];
    long fewest = Layer.NEVER;
    for (int who = 0; who < first.length; who++) {
      first[who] = first(who);
      fewest = Math.min(fewest, first[who].points);
    }
    if (fewest == Layer.NEVER) {
      return Optional.empty();
    }
    var trail = new Trail(ask, layers);
    Chain best = null;
    for (int who = 0; who < first.length; who++) {
      if (first[who].points == fewest) {
        var chain = trail.from(who, first[who].at, fewest);
        best = best == null || earlier(chain, best) < 0 ? chain : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int earlier(Chain one, Chain other) {
    for (int visit = 0; visit < one.visits().size(); visit++) {
      int order =
          Integer.compare(one.visits().get(visit).start(), other.visits().get(visit).start());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /// The earliest start of a first visit with the fewest points, and those.
  private record First(int at, long points) {}

  private First first(int who) {
    var layer = layers[0][who];
    int best = 0;
    long fewest = Layer.NEVER;
    for (int day = 0; day < ask.days().days(); day++) {
      long least = ask.before().isEmpty() ? layer.ofDay(day) : 0;
      if (least < fewest) {
        for (int at = layer.firstOf(day); at < layer.firstOf(day + 1); at++) {
          long here = layer.cost(at) + first(layer.starts[at], day);
          if (here < fewest) {
            fewest = here;
            best = at;
          }
        }
      }
    }
    return new First(best, fewest);
  }

  /// The points between the visit before all these and the first of them.
  private long first(int start, int day) {
    if (ask.before().isEmpty()) {
      return 0;
    }
    var before = ask.before().get();
    var gap = ask.visits().getFirst().gap();
    int days = day - before.day();
    boolean apart =
        days >= gap.minDays()
            && days <= gap.maxDays()
            && start >= before.end() + gap.minBucketsAfterEnd();
    return apart ? (long) ask.taste().gapPerDay() * gap.missedDays(days) : Layer.NEVER;
  }
}
