package stipple.bench.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stipple.chain.ChainAsk;
import stipple.chain.FreeMask;

/// Every way to hold each visit of an ask, rule by rule and bucket by bucket: nothing here is
/// shared with the engine but the ask itself.
final class Places {

  private final ChainAsk ask;

  private Places(ChainAsk ask) {
    this.ask = ask;
  }

  /// By visit; ascending by start, then by practitioner.
  static List<List<Place>> of(ChainAsk ask) {
    var places = new Places(ask);
    return IntStream.range(0, ask.visits().size()).mapToObj(places::ofVisit).toList();
  }

  /// How many buckets a visit begins after the end of the one before, at least.
  static int least(ChainAsk ask, int visit) {
    int turnover = ask.rooms().stream().mapToInt(room -> room.turnover()).max().orElse(0);
    return Math.max(turnover, ask.visits().get(visit).gap().minBucketsAfterEnd());
  }

  /// The points of a gap between two dates.
  static long gapPoints(ChainAsk ask, int visit, int days) {
    var gap = ask.visits().get(visit).gap();
    int missed = Math.max(0, Math.max(gap.preferFromDays() - days, days - gap.preferToDays()));
    return (long) ask.taste().gapPerDay() * missed;
  }

  private List<Place> ofVisit(int visit) {
    var all = new ArrayList<Place>();
    var until = ask.practitioners().stream().map(one -> one.until()[visit]).toList();
    var takenTo = ask.practitioners().stream().map(one -> one.takenTo()).toList();
    var wish = ask.visits().get(visit);
    int day = 0;
    for (int start = 0; start < ask.client().buckets(); start++) {
      if (start >= ask.days().startOf(day + 1)) {
        day++;
      }
      boolean wished =
          start >= wish.earliest() && start <= wish.latest() && ask.starts().isFree(start);
      if (wished && fits(start, wish.length())) {
        for (int who = 0; who < until.size(); who++) {
          boolean last = wish.lastOfDayLength() > wish.length() && start >= takenTo.get(who)[day];
          int end = start + (last ? wish.lastOfDayLength() : wish.length());
          var free = ask.practitioners().get(who).free();
          if (start < until.get(who)
              && isFree(free, start, end)
              && (!last || fits(start, end - start))) {
            all.add(new Place(start, end, day, who, own(visit, free, start, end, day)));
          }
        }
      }
    }
    return all;
  }

  /// Whether the client and one room are free.
  private boolean fits(int start, int length) {
    return isFree(ask.client(), start, start + length)
        && ask.rooms().stream()
            .anyMatch(room -> isFree(room.free(), start, start + length + room.turnover()));
  }

  private static boolean isFree(FreeMask mask, int from, int to) {
    for (int bucket = from; bucket < to; bucket++) {
      if (!mask.isFree(bucket)) {
        return false;
      }
    }
    return true;
  }

  private long own(int visit, FreeMask free, int start, int end, int day) {
    var taste = ask.taste();
    long points = (long) taste.latePerDay() * day;
    if (visit == ask.visits().size() - 1) {
      points += (long) taste.lastPerBucket() * start;
    }
    return points + sliver(free, start - 1, -1) + sliver(free, end, 1);
  }

  private long sliver(FreeMask free, int from, int step) {
    int run = 0;
    while (run < ask.taste().sliverBuckets() && free.isFree(from + step * run)) {
      run++;
    }
    return run > 0 && run < ask.taste().sliverBuckets() ? ask.taste().sliver() : 0;
  }
}
