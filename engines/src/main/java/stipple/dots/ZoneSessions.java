package stipple.dots;

import java.util.List;
import stipple.scalp.Zone;

/// Shares out the dots of one zone to sessions by count: layer by layer those whose turn comes
/// first, within a layer those at the front first.
final class ZoneSessions {

  private final Layout layout;
  private final Zone zone;
  private final byte[] sessions;
  private final Turns turns;

  ZoneSessions(Layout layout, Zone zone, byte[] sessions) {
    this.layout = layout;
    this.zone = zone;
    this.sessions = sessions;
    this.turns = new Turns(layout, layout.dotsOf(zone));
  }

  void place(List<SessionDots> counts) {
    int first = 0;
    while (first < counts.size()) {
      int last = first;
      int wanted = counts.get(first).dots(zone);
      while (last + 1 < counts.size()
          && counts.get(last + 1).layer() == counts.get(first).layer()) {
        last++;
        wanted += counts.get(last).dots(zone);
      }
      if (wanted > 0) {
        var layer = turns.next(wanted);
        if (first == last) {
          placeAll(layer, first);
        } else {
          placeByParts(layer, counts, first, last);
        }
      }
      first = last + 1;
    }
  }

  private void placeAll(int[] layer, int session) {
    for (int dot : layer) {
      sessions[dot] = (byte) (session + 1);
    }
  }

  private void placeByParts(int[] layer, List<SessionDots> counts, int first, int last) {
    for (int session = first; session <= last; session++) {
      var choice = new Choice(layer.length);
      for (int dot : layer) {
        if (sessions[dot] == 0) {
          choice.add(dot, -layout.yMm(dot), layout.id(dot));
        }
      }
      placeAll(choice.least(counts.get(session).dots(zone)), session);
    }
  }
}
