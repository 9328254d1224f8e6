package stipple.dots;

import java.util.Arrays;

/// Moves the dots of a layout a little, once it is settled, so that the dots up to each session lie
/// more evenly still; no dot changes its name or its session.
///
/// Each dot gives way to its neighbours, forty times, those of each session's level pushing on
/// their own; no dot goes further than half the widest spacing. Dots that come too near to each
/// other go back to where they were laid. What lies even now are the levels and nothing in between:
/// polish last, when the shares are settled. Dots at the edge of the field, and those that would
/// leave it or cross the hairline, stay. *Source*: two bells, 0.7 and 0.4 of a spacing wide, and
/// their steps are chosen by trial.
public final class Polish {

  private static final int ROUNDS = 40;
  private static final double FIRST_STEP = 0.4;
  private static final double LAST_STEP = 0.04;
  // the wider bell in spacings
  private static final double WIDTH = 0.7;
  // of a spacing, for one round
  private static final double FARTHEST_STEP = 0.25;
  // of the widest spacing, for all rounds
  private static final double FARTHEST = 0.5;

  /// (0.60 of the widest spacing)² in spacings: no two dots of a level come nearer.
  static final double LEAST_SQUARE = 0.6 * 0.6 * 2 / Math.sqrt(3);

  private final PolishLevels levels;
  private final PolishEdge edge;
  private final double[] p;
  private final double[] q;
  private final double[] stepP;
  private final double[] stepQ;

  private Polish(PolishLevels levels, PolishEdge edge) {
    this.levels = levels;
    this.edge = edge;
    this.p = levels.ps();
    this.q = levels.qs();
    this.stepP = new double[p.length];
    this.stepQ = new double[p.length];
  }

  /// Polishes a layout for the sessions that its shares make.
  public static Polished of(Layout layout, SessionShares shares) {
    return polished(layout, PolishLevels.of(layout, shares));
  }

  /// Polishes a layout for its sessions. Where the dots up to a session are not those whose turn
  /// comes first in a zone, as when a session works from the front on, it is left out there.
  public static Polished of(Sessions sessions) {
    return polished(sessions.layout(), PolishLevels.of(sessions));
  }

  private static Polished polished(Layout layout, PolishLevels levels) {
    if (layout.isAroundHair()) {
      throw new IllegalArgumentException(
          "dots around hair cannot be polished: they would touch it");
    }
    return new Polished(layout, moved(levels, new FieldEdge(layout)));
  }

  /// The places of all dots after polish: all p, then all q.
  static double[][] moved(PolishLevels levels, PolishEdge edge) {
    var polish = new Polish(levels, edge);
    boolean[] stays = polish.atEdge();
    for (int round = 0; round < ROUNDS; round++) {
      double step = FIRST_STEP + (LAST_STEP - FIRST_STEP) * round / (ROUNDS - 1);
      polish.push();
      polish.move(step / WIDTH, stays);
    }
    polish.takeBack();
    return new double[][] {polish.p, polish.q};
  }

  // a dot with nothing beyond it would be pushed up to the edge and stand there in a row
  private boolean[] atEdge() {
    boolean[] at = new boolean[p.length];
    for (int dot = 0; dot < at.length; dot++) {
      double density = levels.density(dot);
      if (density > 0) {
        double way = 1 / Math.sqrt(density);
        double slant = way * 0.7071067811865476;
        at[dot] =
            !(edge.holds(p[dot] - way, q[dot])
                && edge.holds(p[dot] + way, q[dot])
                && edge.holds(p[dot], q[dot] - way)
                && edge.holds(p[dot], q[dot] + way)
                && edge.holds(p[dot] - slant, q[dot] - slant)
                && edge.holds(p[dot] + slant, q[dot] - slant)
                && edge.holds(p[dot] - slant, q[dot] + slant)
                && edge.holds(p[dot] + slant, q[dot] + slant));
      }
    }
    return at;
  }

  private void push() {
    Arrays.fill(stepP, 0);
    Arrays.fill(stepQ, 0);
    for (int level = 0; level < levels.count(); level++) {
      new PolishPush(levels.grid(level, p, q, edge.roundCm())).addTo(stepP, stepQ);
    }
  }

  private void move(double times, boolean[] stays) {
    for (int dot = 0; dot < p.length; dot++) {
      double density = levels.density(dot);
      if (stays[dot] || density == 0) {
        continue;
      }
      double dp = times * stepP[dot];
      double dq = times * stepQ[dot];
      double share = within(dp * dp + dq * dq, FARTHEST_STEP * FARTHEST_STEP / density);
      double firstP = levels.p(dot);
      double firstQ = levels.q(dot);
      double awayP = p[dot] + share * dp - firstP;
      double awayQ = q[dot] + share * dq - firstQ;
      double most = FARTHEST * FARTHEST * 2 / Math.sqrt(3) / density;
      double back = within(awayP * awayP + awayQ * awayQ, most);
      double nextP = firstP + back * awayP;
      double nextQ = firstQ + back * awayQ;
      if (edge.holds(nextP, nextQ)) {
        p[dot] = nextP;
        q[dot] = nextQ;
      }
    }
  }

  // what share of a way is allowed, from the squares of the way and of the longest
  private static double within(double square, double mostSquare) {
    return square > mostSquare ? Math.sqrt(mostSquare / square) * (1 - 1e-12) : 1;
  }

  private void takeBack() {
    boolean[] back = new boolean[p.length];
    do {
      Arrays.fill(back, false);
      for (int level = 0; level < levels.count(); level++) {
        new PolishPush(levels.grid(level, p, q, edge.roundCm())).findTooNear(back);
      }
    } while (goBack(back));
  }

  private boolean goBack(boolean[] back) {
    boolean any = false;
    for (int dot = 0; dot < back.length; dot++) {
      if (back[dot] && (p[dot] != levels.p(dot) || q[dot] != levels.q(dot))) {
        p[dot] = levels.p(dot);
        q[dot] = levels.q(dot);
        any = true;
      }
    }
    return any;
  }
}
