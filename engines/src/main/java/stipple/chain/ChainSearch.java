package stipple.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
    search.reckon(ask.visits().size() - 1);
    while (found.size() < most) {
      var next = search.next();
      if (next.isEmpty()) {
        break;
      }
      found.add(next.get());
      search.shut(pivot, ask.days().dayOf(next.get().visits().get(pivot).start()));
      search.reckon(pivot);
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

  private void shut(int visit, int day) {
    for (var layer : layers[visit]) {
      layer.shut(day);
    }
  }

  /// Reckons the points of a visit and all before it. Dates that were shut stay so.
  private void reckon(int from) {
    for (int visit = from; visit >= 0; visit--) {
      for (int who = 0; who < layers[visit].length; who++) {
        var layer = layers[visit][who];
        if (visit + 1 < layers.length) {
          follow(visit, who);
        }
        layer.close();
      }
    }
  }

  private void follow(int visit, int who) {
    var layer = layers[visit][who];
    var following = new Following(ask, layers[visit + 1], visit + 1, who);
    for (int at = 0; at < layer.size(); at++) {
      if (layer.cost(at) < Layer.NEVER) {
        layer.follow(at, following.after(layer.end(at), layer.dayOf[at]));
      }
    }
  }

  private Optional<Chain> next() {
    return IntStream.range(0, ask.practitioners().size())
        .mapToObj(this::with)
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(Chain::cost).thenComparing(ChainSearch::earlier));
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

  /// The best chain whose first visit is with this practitioner.
  private Optional<Chain> with(int who) {
    var layer = layers[0][who];
    int best = -1;
    long fewest = Layer.NEVER;
    for (int at = 0; at < layer.size(); at++) {
      long points = layer.cost(at) + first(layer.starts[at], layer.dayOf[at]);
      if (points < fewest) {
        fewest = points;
        best = at;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new Trail(ask, layers).from(who, best, fewest));
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
