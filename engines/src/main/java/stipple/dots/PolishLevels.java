package stipple.dots;

import java.util.Arrays;

/// The dots that are there after each session, and how dense they are around each dot.
///
/// Densities are dots per square cm of the chart; a dot that belongs to no level has none.
final class PolishLevels {

  private final double[] ps;
  private final double[] qs;
  private final int[][] dots;
  private final double[][] densities;
  private final double[] last;

  /// *Domain*: for each level its dots and, dot by dot, their density.
  PolishLevels(double[] ps, double[] qs, int[][] dots, double[][] densities) {
    this.ps = ps;
    this.qs = qs;
    this.dots = dots;
    this.densities = densities;
    this.last = new double[ps.length];
    for (int level = 0; level < dots.length; level++) {
      for (int i = 0; i < dots[level].length; i++) {
        int dot = dots[level][i];
        last[dot] = Math.max(last[dot], densities[level][i]);
      }
    }
  }

  /// By share: a level holds the dots with a score below its share.
  static PolishLevels of(Layout layout, SessionShares shares) {
    var drawn = new Drawn(layout, shares.sessions());
    for (int session = 1; session <= shares.sessions(); session++) {
      for (int dot = 0; dot < layout.size(); dot++) {
        double share = shares.after(session, layout, dot);
        // the last session places what is left
        if (layout.score(dot) < share || session == shares.sessions()) {
          drawn.add(session - 1, dot, share);
        }
      }
    }
    return drawn.levels();
  }

  /// By session: in each zone the share that is there after it, if its dots are those whose turn
  /// comes first.
  static PolishLevels of(Sessions sessions) {
    var layout = sessions.layout();
    var drawn = new Drawn(layout, sessions.count());
    for (int session = 1; session <= sessions.count(); session++) {
      var shares = new ZoneShares(sessions, session);
      for (int dot = 0; dot < layout.size(); dot++) {
        double share = shares.share(layout.zone(dot));
        int placed = sessions.session(dot);
        if (share > 0 && placed > 0 && placed <= session) {
          drawn.add(session - 1, dot, share);
        }
      }
    }
    return drawn.levels();
  }

  int count() {
    return dots.length;
  }

  double p(int dot) {
    return ps[dot];
  }

  double q(int dot) {
    return qs[dot];
  }

  double[] ps() {
    return Arrays.copyOf(ps, ps.length);
  }

  double[] qs() {
    return Arrays.copyOf(qs, qs.length);
  }

  /// The density around a dot when all levels are there.
  double density(int dot) {
    return last[dot];
  }

  /// The dots of a level where all dots lie now.
  PolishGrid grid(int level, double[] p, double[] q, double roundCm) {
    return new PolishGrid(dots[level], densities[level], p, q, roundCm);
  }

  /// Levels as they are drawn up, dot by dot.
  private static final class Drawn {

    private final Layout layout;
    private final int[] counts;
    private final int[][] dots;
    private final double[][] densities;

    Drawn(Layout layout, int levels) {
      this.layout = layout;
      this.counts = new int[levels];
      this.dots = new int[levels][layout.size()];
      this.densities = new double[levels][layout.size()];
    }

    void add(int level, int dot, double share) {
      dots[level][counts[level]] = dot;
      densities[level][counts[level]] = share * layout.perChartCm2(dot);
      counts[level]++;
    }

    PolishLevels levels() {
      double[] ps = new double[layout.size()];
      double[] qs = new double[layout.size()];
      for (int dot = 0; dot < ps.length; dot++) {
        ps[dot] = layout.p(dot);
        qs[dot] = layout.q(dot);
      }
      for (int level = 0; level < counts.length; level++) {
        dots[level] = Arrays.copyOf(dots[level], counts[level]);
        densities[level] = Arrays.copyOf(densities[level], counts[level]);
      }
      return new PolishLevels(ps, qs, dots, densities);
    }
  }
}
