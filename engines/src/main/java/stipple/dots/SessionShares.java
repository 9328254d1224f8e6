package stipple.dots;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stipple.number.Bounds;
import stipple.scalp.Zone;

/// What share of the dots is there after each session: everywhere the same, by zone, or drawn on
/// the field.
///
/// *Domain*: 1–9 sessions · shares above 0 to 1 that never fall from one session to the next; after
/// the last one all dots are there.
public final class SessionShares {

  private static final int MOST_SESSIONS = 9;

  private interface Share {
    double after(int session, Layout layout, int dot);
  }

  private final int sessions;
  private final Share share;

  private SessionShares(int sessions, Share share) {
    this.sessions = sessions;
    this.share = share;
  }

  /// The same shares everywhere, as 0.3, 0.7 and 1.
  public static SessionShares of(double... after) {
    double[] shares = checked(Arrays.copyOf(after, after.length));
    return new SessionShares(shares.length, (session, layout, dot) -> shares[session - 1]);
  }

  /// Shares for each zone; all zones have as many sessions.
  public static SessionShares byZone(Map<Zone, double[]> after) {
    var shares = new EnumMap<Zone, double[]>(Zone.class);
    after.forEach((zone, of) -> shares.put(zone, checked(Arrays.copyOf(of, of.length))));
    long lengths = shares.values().stream().map(of -> of.length).distinct().count();
    if (shares.size() != Zone.values().length || lengths != 1) {
      throw new IllegalArgumentException("every zone needs its shares, as many as the others");
    }
    int sessions = shares.values().iterator().next().length;
    return new SessionShares(
        sessions,
        (session, layout, dot) -> {
          double[] of = shares.get(layout.zone(dot));
          return of == null ? 1 : of[session - 1];
        });
  }

  /// Shares at each node of the field of a layout, one array a session, straight in between.
  public static SessionShares drawn(List<float[]> after) {
    var fields = after.stream().map(of -> Arrays.copyOf(of, of.length)).toList();
    checkedNodes(fields);
    return new SessionShares(
        fields.size(), (session, layout, dot) -> layout.between(fields.get(session - 1), dot));
  }

  private static void checkedNodes(List<float[]> fields) {
    int nodes = fields.isEmpty() ? 0 : fields.getFirst().length;
    double[] at = new double[fields.size()];
    for (int node = 0; node < Math.max(1, nodes); node++) {
      for (int session = 0; session < at.length; session++) {
        if (fields.get(session).length != nodes) {
          throw new IllegalArgumentException("all sessions need as many nodes");
        }
        at[session] = fields.get(session)[node];
      }
      checked(at);
    }
  }

  private static double[] checked(double[] after) {
    Bounds.within(after.length, "number of sessions", "sessions", 1, MOST_SESSIONS);
    double before = 1e-6;
    for (double share : after) {
      before = Bounds.within(share, "share of the dots after a session", "(of 1)", before, 1);
    }
    Bounds.within(before, "share of the dots after the last session", "(of 1)", 1, 1);
    return after;
  }

  /// How many sessions there are.
  public int sessions() {
    return sessions;
  }

  /// The share that is there around a dot after a session, the first being 1.
  double after(int session, Layout layout, int dot) {
    return share.after(session, layout, dot);
  }
}
