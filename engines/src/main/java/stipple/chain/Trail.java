package stipple.chain;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Follows the fewest points from the first visit to the last, always to the earliest start.
final class Trail {

  private final ChainAsk ask;
  private final Layer[][] layers;

  Trail(ChainAsk ask, Layer[][] layers) {
    this.ask = ask;
    this.layers = layers;
  }

  /// From a start of the first visit.
  Chain from(int who, int at, long points) {
    var visits = new ArrayList<PlacedVisit>();
    var here = new Step(0, who, at);
    visits.add(placed(here));
    while (here.visit + 1 < layers.length) {
      here = next(here);
      visits.add(placed(here));
    }
    return new Chain(visits, points);
  }

  private record Step(int visit, int who, int at) {}

  private PlacedVisit placed(Step step) {
    var layer = layers[step.visit][step.who];
    int start = layer.starts[step.at];
    int length = layer.end(step.at) - start;
    return new PlacedVisit(start, length, step.who, BestRoom.of(ask.rooms(), start, length));
  }

  private Step next(Step here) {
    var layer = layers[here.visit][here.who];
    long wanted = layer.cost(here.at) - layer.own(here.at);
    int visit = here.visit + 1;
    var gap = ask.visits().get(visit).gap();
    int day = ask.days().dayOf(layer.starts[here.at]);
    int from = layer.end(here.at) + ask.leastBuckets(visit);
    int last = Math.min(ask.days().days() - 1, day + gap.maxDays());
    for (int date = day + gap.minDays(); date <= last; date++) {
      long missed = (long) ask.taste().gapPerDay() * gap.missedDays(date - day);
      var found = earliest(here, visit, date, from, wanted - missed);
      if (found != null) {
        return found;
      }
    }
    throw new IllegalStateException("the points of a chain lead nowhere");
  }

  private @Nullable Step earliest(Step here, int visit, int date, int from, long wanted) {
    Step found = null;
    for (int who = 0; who < layers[visit].length; who++) {
      if (who != here.who && !ask.mayChange()) {
        continue;
      }
      var layer = layers[visit][who];
      long change = who == here.who ? 0 : ask.taste().change();
      int end = layer.firstOf(date + 1);
      for (int at = layer.from(date, from); at < end; at++) {
        if (layer.cost(at) + change == wanted) {
          if (found == null || layer.starts[at] < layers[visit][found.who].starts[found.at]) {
            found = new Step(visit, who, at);
          }
          break;
        }
      }
    }
    return found;
  }
}
