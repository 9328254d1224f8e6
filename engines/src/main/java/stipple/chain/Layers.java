package stipple.chain;

/// Makes the layers of an ask: where each visit may start, and what each start costs by itself.
final class Layers {

  private final ChainAsk ask;
  private final Slivers[] slivers;

  private Layers(ChainAsk ask) {
    this.ask = ask;
    slivers = new Slivers[ask.practitioners().size()];
    for (int who = 0; who < slivers.length; who++) {
      slivers[who] = Slivers.of(ask.practitioners().get(who).free(), ask.taste());
    }
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
      into[who] =
          ask.practitioners().get(who).mayHold(visit)
              ? layer(visit, who, place, longer)
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

  private Layer layer(int visit, int who, FreeMask place, FreeMask longerPlace) {
    var wish = ask.visits().get(visit);
    var practitioner = ask.practitioners().get(who);
    boolean differs = wish.lastOfDayLength() > wish.length();
    var starts = place.and(practitioner.free().erode(wish.length())).toArray();
    var longer =
        differs ? longerPlace.and(practitioner.free().erode(wish.lastOfDayLength())) : place;
    var lengths = new int[starts.length];
    var own = new long[starts.length];
    var days = ask.days();
    var firstOfDay = new int[days.days() + 1];
    int kept = 0;
    int at = 0;
    for (int day = 0; day < days.days(); day++) {
      firstOfDay[day] = kept;
      int end = days.startOf(day + 1);
      for (; at < starts.length && starts[at] < end; at++) {
        int start = starts[at];
        boolean last = differs && practitioner.isLastOfDay(start, day);
        if (!last || longer.isFree(start)) {
          int length = last ? wish.lastOfDayLength() : wish.length();
          starts[kept] = start;
          lengths[kept] = length;
          own[kept++] = own(visit, start, day) + slivers[who].points(start, start + length);
        }
      }
    }
    firstOfDay[days.days()] = kept;
    return new Layer(starts, lengths, own, firstOfDay);
  }

  private long own(int visit, int start, int day) {
    var taste = ask.taste();
    long points = (long) taste.latePerDay() * day;
    return visit == ask.visits().size() - 1 ? points + (long) taste.lastPerBucket() * start : points;
  }
}
