package stipple.chain;

/// Makes the layers of an ask: where each visit may start, and what each start costs by itself.
final class Layers {

  private final ChainAsk ask;
  private final Slivers[] slivers;
  // the practitioner's time together with the client's, and with the room's where there is but one:
  // all are free for the whole of the same visit
  private final Eroded[] practitioners;
  private final Eroded[] rooms;

  private Layers(ChainAsk ask) {
    this.ask = ask;
    rooms = new Eroded[ask.rooms().size()];
    for (int room = 0; room < rooms.length; room++) {
      rooms[room] = new Eroded(ask.rooms().get(room).free());
    }
    var together = rooms.length == 1 ? ask.client().and(room(0, 1)) : ask.client();
    practitioners = new Eroded[ask.practitioners().size()];
    slivers = new Slivers[practitioners.length];
    for (int who = 0; who < slivers.length; who++) {
      var free = ask.practitioners().get(who).free();
      practitioners[who] = new Eroded(free.and(together));
      slivers[who] = Slivers.of(free, ask.taste());
    }
  }

  /// By visit, then by practitioner.
  static Layer[][] of(ChainAsk ask) {
    var layers = new Layers(ask);
    var made = new Layer[ask.visits().size()][ask.practitioners().size()];
    var starts = new Starts[ask.practitioners().size()];
    for (int visit = 0; visit < made.length; visit++) {
      boolean isLast = visit == made.length - 1;
      layers.make(visit, starts);
      for (int who = 0; who < starts.length; who++) {
        made[visit][who] = new Layer(starts[who], isLast ? ask.taste().lastPerBucket() : 0);
      }
    }
    return made;
  }

  /// Leaves the starts of the visit before where they are this one's too.
  private void make(int visit, Starts[] into) {
    var wish = ask.visits().get(visit);
    boolean likeBefore = visit > 0 && wish.startsLike(ask.visits().get(visit - 1));
    var place = place(wish, wish.length());
    var longer =
        wish.lastOfDayLength() > wish.length() ? place(wish, wish.lastOfDayLength()) : place;
    for (int who = 0; who < into.length; who++) {
      var practitioner = ask.practitioners().get(who);
      int until = practitioner.until(visit);
      if (!likeBefore || until != practitioner.until(visit - 1)) {
        into[who] =
            until > 0
                ? starts(visit, who, before(place, until), before(longer, until))
                : Starts.none(ask.days());
      }
    }
  }

  /// Where one room at least is free for the whole visit.
  private FreeMask place(VisitAsk wish, int length) {
    int latest = Math.min(wish.latest(), ask.client().buckets() - 1);
    var place = ask.starts().between(wish.earliest(), latest + 1);
    return rooms.length == 1 ? place : place.and(anyRoom(length));
  }

  private FreeMask anyRoom(int length) {
    var any = room(0, length);
    for (int room = 1; room < rooms.length; room++) {
      any = any.or(room(room, length));
    }
    return any;
  }

  private static FreeMask before(FreeMask place, int until) {
    return until < place.buckets() ? place.between(0, until) : place;
  }

  private FreeMask room(int room, int length) {
    return rooms[room].by(length + ask.rooms().get(room).turnover());
  }

  private Starts starts(int visit, int who, FreeMask place, FreeMask longerPlace) {
    var wish = ask.visits().get(visit);
    var making = new StartsInMaking(ask, visit, who, slivers[who]);
    var free = place.and(practitioners[who].by(wish.length()));
    return wish.lastOfDayLength() > wish.length()
        ? making.from(free, longerPlace.and(practitioners[who].by(wish.lastOfDayLength())))
        : making.from(free);
  }
}
