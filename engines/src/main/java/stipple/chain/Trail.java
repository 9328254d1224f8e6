package stipple.chain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Follows the fewest points from the first visit to the last, always to the earliest start.
///
/// Several practitioners may have the same start at the same points; all of them are followed, for
/// one may have an earlier start later on.
final class Trail {

  private final ChainAsk ask;
  private final Layer[][] layers;

  Trail(ChainAsk ask, Layer[][] layers) {
    this.ask = ask;
    this.layers = layers;
  }

  /// A start on the way there, and the one before it.
  record Step(int visit, int who, int day, int at, @Nullable Step before) {}

  /// From the starts of the first visit with the fewest points, all of them in the same bucket.
  Chain from(List<Step> first, long points) {
    var here = first;
    while (here.getFirst().visit + 1 < layers.length) {
      here = next(here);
    }
    var visits = new ArrayList<PlacedVisit>();
    for (var step = here.getFirst(); step != null; step = step.before) {
      visits.addFirst(placed(step));
    }
    return new Chain(visits, points);
  }

  private PlacedVisit placed(Step step) {
    var layer = layers[step.visit][step.who];
    int start = layer.starts[step.at];
    int length = layer.end(step.at) - start;
    return new PlacedVisit(start, length, step.who, BestRoom.of(ask.rooms(), start, length));
  }

  private List<Step> next(List<Step> here) {
    var found = new ArrayList<Step>();
    int earliest = Integer.MAX_VALUE;
    for (var step : here) {
      for (int who = 0; who < ask.practitioners().size(); who++) {
        var next = who == step.who || ask.mayChange() ? next(step, who, earliest) : null;
        if (next != null) {
          int start = layers[next.visit][who].starts[next.at];
          if (start < earliest) {
            found.clear();
            earliest = start;
          }
          found.add(next);
        }
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException("the points of a chain lead nowhere");
    }
    return one(found);
  }

  // of steps in the same bucket the first with each practitioner
  private static List<Step> one(List<Step> found) {
    var each = new ArrayList<Step>();
    for (var step : found) {
      if (each.stream().noneMatch(other -> other.who == step.who)) {
        each.add(step);
      }
    }
    return each;
  }

  /// The earliest start with a practitioner that keeps to the fewest points, up to a bucket.
  private @Nullable Step next(Step here, int who, int upTo) {
    int visit = here.visit + 1;
    var gap = ask.visits().get(visit).gap();
    var layer = layers[visit][who];
    int from = layers[here.visit][here.who].end(here.at) + ask.leastBuckets(visit);
    int last = Math.min(ask.days().days() - 1, here.day + gap.maxDays());
    for (int date = here.day + gap.minDays(); date <= last; date++) {
      long wanted = wanted(here, who, gap.missedDays(date - here.day));
      if (layer.ofDay(date) <= wanted) {
        for (int at = layer.from(date, from); at < layer.firstOf(date + 1); at++) {
          if (layer.starts[at] > upTo) {
            return null;
          }
          if (layer.cost(at) == wanted) {
            return new Step(visit, who, date, at, here);
          }
        }
      }
    }
    return null;
  }

  /// The points that are left for the next visit and all after it.
  private long wanted(Step here, int who, int missedDays) {
    var layer = layers[here.visit][here.who];
    long change = who == here.who ? 0 : ask.taste().change();
    long missed = (long) ask.taste().gapPerDay() * missedDays;
    return layer.cost(here.at) - layer.own(here.at) - change - missed;
  }
}
