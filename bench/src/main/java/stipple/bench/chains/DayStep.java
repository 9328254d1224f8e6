package stipple.bench.chains;

import java.util.Arrays;
import java.util.List;
import stipple.chain.ChainAsk;

/// One step of the reckoning by dates: from what the visits up to one cost to what the next costs.
final class DayStep {

  private static final long NEVER = Long.MAX_VALUE / 4;

  private final ChainAsk ask;
  private final int visit;
  private final List<Place> before;
  private final long[] points;
  // by practitioner and date: the fewest points, and the latest end of any place
  private final long[][] fewest;
  private final int[][] latestEnd;

  DayStep(ChainAsk ask, int visit, List<Place> before, long[] points) {
    this.ask = ask;
    this.visit = visit;
    this.before = before;
    this.points = points;
    int who = ask.practitioners().size();
    fewest = new long[who][ask.days().days()];
    latestEnd = new int[who][ask.days().days()];
    for (var row : fewest) {
      Arrays.fill(row, NEVER);
    }
    for (int at = 0; at < points.length; at++) {
      var place = before.get(at);
      int one = place.practitioner();
      fewest[one][place.day()] = Math.min(fewest[one][place.day()], points[at]);
      latestEnd[one][place.day()] = Math.max(latestEnd[one][place.day()], place.end());
    }
  }

  long[] to(List<Place> next) {
    return next.stream().mapToLong(this::to).toArray();
  }

  private long to(Place place) {
    var gap = ask.visits().get(visit).gap();
    long best = NEVER;
    for (int day = Math.max(0, place.day() - gap.maxDays());
        day <= place.day() - gap.minDays();
        day++) {
      long missed = Places.gapPoints(ask, visit, place.day() - day);
      for (int who = 0; who < fewest.length; who++) {
        boolean same = who == place.practitioner();
        if ((same || ask.mayChange()) && fewest[who][day] < NEVER) {
          long change = same ? 0 : ask.taste().change();
          best = Math.min(best, ofDay(who, day, place.start()) + missed + change);
        }
      }
    }
    return Math.min(NEVER, best + place.own());
  }

  private long ofDay(int who, int day, int start) {
    int least = Places.least(ask, visit);
    if (latestEnd[who][day] + least <= start) {
      return fewest[who][day];
    }
    long best = NEVER;
    for (int at = 0; at < points.length; at++) {
      var place = before.get(at);
      if (place.practitioner() == who && place.day() == day && place.end() + least <= start) {
        best = Math.min(best, points[at]);
      }
    }
    return best;
  }
}
