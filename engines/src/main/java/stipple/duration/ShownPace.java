package stipple.duration;

/// How far each zone's pace has been off so far in a running session, and how unsure that still is.
final class ShownPace {

  // how far the pace may wander in five minutes, and how far five minutes may mislead (assumption)
  private static final double WANDER = 0.015;
  private static final double NOISE = 0.20;

  private final double[] shift;
  private final double[][] unsure;

  /// What is unsure of each zone's pace, and what two zones share, before the first dot.
  ShownPace(double[][] atStart) {
    shift = new double[atStart.length];
    unsure = new double[atStart.length][];
    for (int i = 0; i < unsure.length; i++) {
      unsure[i] = atStart[i].clone();
    }
  }

  double shift(int zone) {
    return shift[zone];
  }

  double[][] unsure() {
    return unsure;
  }

  /// A zone's pace was off by so much over so many steps of five minutes.
  void learn(int zone, double off, double steps) {
    for (var line : unsure) {
      for (int j = 0; j < line.length; j++) {
        line[j] += WANDER * WANDER * steps;
      }
    }
    double[] pull = unsure[zone].clone();
    double variance = pull[zone] + NOISE * NOISE / steps;
    double miss = off - shift[zone];
    for (int i = 0; i < pull.length; i++) {
      shift[i] += pull[i] * miss / variance;
      for (int j = 0; j < pull.length; j++) {
        unsure[i][j] -= pull[i] * pull[j] / variance;
      }
    }
  }
}
