package stipple.chain;

/// Makes the layers of an ask: where each visit may start, and what each start costs by itself.
final class Layers {

  private final ChainAsk ask;
  private final Slivers[] slivers;
  // the practitioner's time together with the client's: both are free for the whole of the same
  // visit
  private final Eroded[] practitioners;
  private final Eroded[] rooms;

  private Layers(ChainAsk ask) {
    this.ask = ask;
    rooms = new Eroded[ask.rooms().size()];
    for (int room = 0; room < rooms.length; room++) {
      rooms[room] = new Eroded(ask.rooms().get(room).free());
    }
    practitioners = new Eroded[ask.practitioners().size()];
    slivers = new Slivers[practitioners.length];
    for (int who = 0; who < slivers.length; who++) {
      var free = ask.practitioners().get(who).free();
      practitioners[who] = new Eroded(free.and(ask.client()));
      slivers[who] = Slivers.of(free, ask.taste());
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
      int until = ask.practitioners().get(who).until(visit);
      into[who] =
          until > 0
              ? layer(visit, who, before(place, until), before(longer, until))
              : Layer.empty(ask.days());
    }
  }

  /// Where one room at least is free for the whole visit.
  private FreeMask place(VisitAsk wish, int length) {
    var anyRoom = room(0, length);
    for (int room = 1; room < rooms.length; room++) {
      anyRoom = anyRoom.or(room(room, length));
    }
    int latest = Math.min(wish.latest(), ask.client().buckets() - 1);
    return anyRoom.and(ask.starts()).between(wish.earliest(), latest + 1);
  }

  private static FreeMask before(FreeMask place, int until) {
    return until < place.buckets() ? place.between(0, until) : place;
  }

  private FreeMask room(int room, int length) {
    return rooms[room].by(length + ask.rooms().get(room).turnover());
  }

  private Layer layer(int visit, int who, FreeMask place, FreeMask longerPlace) {
    var wish = ask.visits().get(visit);
    var made = new LayerInMaking(ask, visit, who, slivers[who]);
    if (wish.lastOfDayLength() > wish.length()) {
      var longer = longerPlace.and(practitioners[who].by(wish.lastOfDayLength()));
      return made.from(place.and(practitioners[who].by(wish.length())), longer);
    }
    return made.from(place.and(practitioners[who].by(wish.length())));
  }
}
