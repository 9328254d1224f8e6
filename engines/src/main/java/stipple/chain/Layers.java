package stipple.chain;

import java.util.Arrays;

/// Makes the layers of an ask: where each visit may start, and what each start costs by itself.
final class Layers {

  private final ChainAsk ask;

  private Layers(ChainAsk ask) {
    this.ask = ask;
  }

  /// By visit, then by practitioner.
  static Layer[][] of(ChainAsk ask) {
    var layers = new Layers(ask);
    var made = new Layer[ask.visits().size()][ask.practitioners().size()];
    for (int visit = 0; visit < made.length; visit++) {
      layers.make(visit, made[visit]);
    }
    return made;
  }

  private void make(int visit, Layer[] into) {
    var wish = ask.visits().get(visit);
    var place = place(wish, wish.length());
    var longer =
        wish.lastOfDayLength() > wish.length() ? place(wish, wish.lastOfDayLength()) : place;
    for (int who = 0; who < into.length; who++) {
      var practitioner = ask.practitioners().get(who);
      into[who] =
          practitioner.mayHold(visit)
              ? layer(visit, practitioner, place, longer)
              : Layer.empty(ask.days());
    }
  }

  /// Where client and one room at least are free for the whole visit.
  private FreeMask place(VisitAsk wish, int length) {
    var anyRoom = FreeMask.nothing(ask.client().buckets());
    for (var room : ask.rooms()) {
      anyRoom = anyRoom.or(room.free().erode(length + room.turnover()));
    }
    int latest = Math.min(wish.latest(), ask.client().buckets() - 1);
    return anyRoom
        .and(ask.client().erode(length))
        .and(ask.starts())
        .between(wish.earliest(), latest + 1);
  }

  private Layer layer(
      int visit, PractitionerAsk practitioner, FreeMask place, FreeMask longerPlace) {
    var wish = ask.visits().get(visit);
    var starts = place.and(practitioner.free().erode(wish.length())).toArray();
    var lengths = new int[starts.length];
    var own = new long[starts.length];
    var longer =
        wish.lastOfDayLength() > wish.length()
            ? longerPlace.and(practitioner.free().erode(wish.lastOfDayLength()))
            : place;
    int kept = 0;
    int day = 0;
    for (int start : starts) {
      while (start >= ask.days().startOf(day + 1)) {
        day++;
      }
      boolean last = wish.lastOfDayLength() > wish.length() && practitioner.isLastOfDay(start, day);
      if (!last || longer.isFree(start)) {
        starts[kept] = start;
        lengths[kept] = last ? wish.lastOfDayLength() : wish.length();
        own[kept] = own(visit, practitioner.free(), start, lengths[kept], day);
        kept++;
      }
    }
    return new Layer(cut(starts, kept), cut(lengths, kept), cut(own, kept), ask.days());
  }

  private long own(int visit, FreeMask free, int start, int length, int day) {
    var taste = ask.taste();
    long points = (long) taste.latePerDay() * day;
    if (visit == ask.visits().size() - 1) {
      points += (long) taste.lastPerBucket() * start;
    }
    return points + sliver(free, start - 1, -1, taste) + sliver(free, start + length, 1, taste);
  }

  /// The points of free time beside a visit that is too short to be of use.
  private static long sliver(FreeMask free, int from, int step, Taste taste) {
    if (taste.sliver() == 0 || !free.isFree(from)) {
      return 0;
    }
    for (int at = 1; at < taste.sliverBuckets(); at++) {
      if (!free.isFree(from + step * at)) {
        return taste.sliver();
      }
    }
    return 0;
  }

  private static int[] cut(int[] all, int kept) {
    return kept == all.length ? all : Arrays.copyOf(all, kept);
  }

  private static long[] cut(long[] all, int kept) {
    return kept == all.length ? all : Arrays.copyOf(all, kept);
  }
}
