package stipple.scalp;

/// How far lengths on a strip of paper differ from those on the skin: the greatest stretch or
/// shrinking in any direction anywhere on it, without its overlaps.
final class GoreTruth {

  private static final int ALONG = 24;
  private static final int ACROSS = 2;
  private static final double STEP_MM = 0.5;

  private final GoreBand band;
  private final GoreSide front;
  private final GoreSide back;

  GoreTruth(GoreBand band) {
    this.band = band;
    this.front = band.frontSide();
    this.back = band.backSide();
  }

  double largestError() {
    double largest = 0;
    for (int i = 0; i <= ALONG; i++) {
      double x = band.leftMm() + (band.rightMm() - band.leftMm()) * i / ALONG;
      double ahead = front.yMm(x);
      double behind = back.yMm(x);
      for (int j = 0; ahead >= behind && j <= ACROSS; j++) {
        largest = Math.max(largest, error(x, behind + (ahead - behind) * j / ACROSS));
      }
    }
    return largest;
  }

  // the two main stretches, from how the same small steps measure on skin and on paper
  private double error(double x, double y) {
    var ahead = band.skin(new PaperPoint(x, y + STEP_MM));
    var behind = band.skin(new PaperPoint(x, y - STEP_MM));
    var right = band.skin(new PaperPoint(x + STEP_MM, y));
    var left = band.skin(new PaperPoint(x - STEP_MM, y));
    double[] skin = squares(step(ahead, behind), step(right, left));
    double[] paper =
        squares(
            step(band.paper(ahead), band.paper(behind)), step(band.paper(right), band.paper(left)));
    double size = skin[0] * skin[2] - skin[1] * skin[1];
    double half = (paper[0] * skin[2] - 2 * paper[1] * skin[1] + paper[2] * skin[0]) / (2 * size);
    double product = (paper[0] * paper[2] - paper[1] * paper[1]) / size;
    double apart = Math.sqrt(Math.max(0, half * half - product));
    return Math.max(Math.sqrt(half + apart) - 1, 1 - Math.sqrt(Math.max(0, half - apart)));
  }

  private static double[] step(Position to, Position from) {
    return new double[] {to.xMm() - from.xMm(), to.yMm() - from.yMm(), to.zMm() - from.zMm()};
  }

  private static double[] step(PaperPoint to, PaperPoint from) {
    return new double[] {to.xMm() - from.xMm(), to.yMm() - from.yMm(), 0};
  }

  private static double[] squares(double[] one, double[] other) {
    return new double[] {dot(one, one), dot(one, other), dot(other, other)};
  }

  private static double dot(double[] one, double[] other) {
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
  }
}
