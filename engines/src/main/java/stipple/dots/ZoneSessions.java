package stipple.dots;

import java.util.List;
import stipple.scalp.Zone;

/// Shares out the dots of one zone to sessions by count: layer by layer those whose turn comes
/// first, within a layer those at the front first.
final class ZoneSessions {

  private final Layout layout;
  private final Zone zone;
  private final byte[] sessions;

  ZoneSessions(Layout layout, Zone zone, byte[] sessions) {
    this.layout = layout;
    this.zone = zone;
    this.sessions = sessions;
  }

  void place(List<SessionDots> counts) {
    int first = 0;
    while (first < counts.size()) {
      int last = first;
      int dots = counts.get(first).dots(zone);
      while (last + 1 < counts.size()
          && counts.get(last + 1).layer() == counts.get(first).layer()) {
        last++;
        dots += counts.get(last).dots(zone);
      }
      if (dots > 0) {
        placeLayer(layer(dots), counts, first, last);
      }
      first = last + 1;
    }
  }

  private int[] layer(int dots) {
    var choice = new Choice(layout.size());
    for (int dot = 0; dot < sessions.length; dot++) {
      if (sessions[dot] == 0 && layout.zone(dot) == zone) {
        choice.add(dot, layout.score(dot), layout.id(dot));
      }
    }
    return choice.least(dots);
  }

  private void placeLayer(int[] dots, List<SessionDots> counts, int first, int last) {
    var rest = dots;
    for (int session = first; session <= last; session++) {
      var choice = new Choice(rest.length);
      for (int dot : rest) {
        if (sessions[dot] == 0) {
          choice.add(dot, -layout.yMm(dot), layout.id(dot));
        }
      }
      for (int dot : choice.least(counts.get(session).dots(zone))) {
        sessions[dot] = (byte) (session + 1);
      }
    }
  }
}
