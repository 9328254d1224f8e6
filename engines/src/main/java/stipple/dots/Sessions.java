package stipple.dots;

import java.util.List;
import stipple.scalp.Zone;

/// Which session places which dot of a layout: each session's dots lie evenly, and the next fill
/// the gaps.
public final class Sessions {

  private final Layout layout;
  private final int count;
  private final byte[] sessions;
  private final int[] counts;

  private Sessions(Layout layout, int count, byte[] sessions) {
    this.layout = layout;
    this.count = count;
    this.sessions = sessions;
    this.counts = new int[count + 1];
    for (byte session : sessions) {
      counts[session]++;
    }
  }

  /// By share: a dot comes in the first session after which a larger share is there than its score.
  public static Sessions by(SessionShares shares, Layout layout) {
    byte[] sessions = new byte[layout.size()];
    for (int dot = 0; dot < sessions.length; dot++) {
      int session = 1;
      while (session < shares.sessions()
          && layout.score(dot) >= shares.after(session, layout, dot)) {
        session++;
      }
      sessions[dot] = (byte) session;
    }
    return new Sessions(layout, shares.sessions(), sessions);
  }

  /// By share, the dots up to each session as many as their shares add up to, to the dot.
  public static Sessions exactlyBy(SessionShares shares, Layout layout) {
    byte[] sessions = new byte[layout.size()];
    var choice = new Choice(layout.size());
    int taken = 0;
    for (int session = 1; session <= shares.sessions(); session++) {
      double due = 0;
      for (int dot = 0; dot < sessions.length; dot++) {
        double share = shares.after(session, layout, dot);
        due += share;
        if (sessions[dot] == 0) {
          choice.add(dot, layout.score(dot) / share, layout.id(dot));
        }
      }
      int until = (int) Math.floor(due + 0.5);
      for (int dot : choice.least(until - taken)) {
        sessions[dot] = (byte) session;
      }
      taken = until;
    }
    return new Sessions(layout, shares.sessions(), sessions);
  }

  /// By count: of each zone the dots whose turn comes first, so many for each session. Dots for
  /// which no session is left stay without one.
  ///
  /// *Domain*: at most 100 sessions, together no more dots than the layout has in any zone.
  public static Sessions of(List<SessionDots> counts, Layout layout) {
    if (counts.size() > 100) {
      throw new IllegalArgumentException("at most 100 sessions, got " + counts.size());
    }
    byte[] sessions = new byte[layout.size()];
    for (var zone : Zone.values()) {
      new ZoneSessions(layout, zone, sessions).place(counts);
    }
    return new Sessions(layout, counts.size(), sessions);
  }

  /// How many sessions there are.
  public int count() {
    return count;
  }

  public Layout layout() {
    return layout;
  }

  /// The session that places a dot: 1 up to the last, 0 for none.
  public int session(int dot) {
    return sessions[dot];
  }

  /// How many dots a session places; 0 for those without one. *Domain*: 0 to the last.
  public int dots(int session) {
    return counts[session];
  }

  /// How many dots of a zone a session places.
  public int dots(int session, Zone zone) {
    int dots = 0;
    for (int dot = 0; dot < sessions.length; dot++) {
      dots += sessions[dot] == session && layout.zone(dot) == zone ? 1 : 0;
    }
    return dots;
  }
}
