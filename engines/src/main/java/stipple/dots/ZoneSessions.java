package stipple.dots;

import java.util.Arrays;
import java.util.List;
import stipple.scalp.Zone;

/// Shares out the dots of one zone to sessions by count: layer by layer those whose turn comes
/// first, within a layer those at the front first.
final class ZoneSessions {

  private final Layout layout;
  private final Zone zone;
  private final byte[] sessions;
  private final int[] dots;

  /// *Domain*: the dots of this zone in the order of the layout.
  ZoneSessions(Layout layout, Zone zone, int[] dots, byte[] sessions) {
    this.layout = layout;
    this.zone = zone;
    this.dots = dots;
    this.sessions = sessions;
  }

  void place(List<SessionDots> counts) {
    int[] left = dots;
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
        placeLayer(layer(left, wanted), counts, first, last);
        left = withoutSession(left);
      }
      first = last + 1;
    }
  }

  private int[] withoutSession(int[] before) {
    int[] left = new int[before.length];
    int count = 0;
    for (int dot : before) {
      if (sessions[dot] == 0) {
        left[count++] = dot;
      }
    }
    return Arrays.copyOf(left, count);
  }

  private int[] layer(int[] left, int wanted) {
    if (wanted == left.length) {
      return left;
    }
    var choice = new Choice(left.length);
    for (int dot : left) {
      choice.add(dot, layout.score(dot), layout.id(dot));
    }
    return choice.least(wanted);
  }

  private void placeLayer(int[] layer, List<SessionDots> counts, int first, int last) {
    if (first == last) {
      for (int dot : layer) {
        sessions[dot] = (byte) (first + 1);
      }
      return;
    }
    for (int session = first; session <= last; session++) {
      var choice = new Choice(layer.length);
      for (int dot : layer) {
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
