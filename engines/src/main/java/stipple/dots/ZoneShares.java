package stipple.dots;

import java.util.EnumMap;
import java.util.Map;
import stipple.scalp.Zone;

/// What share of each zone's dots is there after a session, where these are the dots whose turn
/// comes first; 0 where they are not, as when a session works from the front on.
final class ZoneShares {

  private final Map<Zone, Beginning> beginnings = new EnumMap<>(Zone.class);

  ZoneShares(Sessions sessions, int session) {
    var layout = sessions.layout();
    for (int dot = 0; dot < layout.size(); dot++) {
      int placed = sessions.session(dot);
      of(layout.zone(dot)).add(layout.score(dot), placed > 0 && placed <= session);
    }
  }

  double share(Zone zone) {
    return of(zone).share();
  }

  private Beginning of(Zone zone) {
    return beginnings.computeIfAbsent(zone, any -> new Beginning());
  }

  private static final class Beginning {

    private int all;
    private int there;
    private double latest;
    private double next = 1;

    void add(double score, boolean isThere) {
      all++;
      if (isThere) {
        there++;
        latest = Math.max(latest, score);
      } else {
        next = Math.min(next, score);
      }
    }

    double share() {
      return latest <= next && all > 0 ? (double) there / all : 0;
    }
  }
}
