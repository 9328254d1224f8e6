package stipple.scalp;

import stipple.number.Trigonometry;

/// How a scalp is cut into strips.
///
/// The strip over the top of the head has straight edges and is laid first; each one before and
/// behind it has a straight outer edge and meets the one that was laid before. So the strips do not
/// all run out in points near the ears: there the first ones keep their width.
final class GoreCuts {

  private final HeadSurface surface;
  private final AcrossLine[] middles;
  private final double[] tiltsRad;
  private final double[] halvesMm;
  private final int top;

  /// *Domain*: rising shares of the midline from front to back, at least two.
  GoreCuts(HeadSurface surface, MidlineCuts midline, double[] shares) {
    int count = shares.length - 1;
    this.surface = surface;
    this.middles = new AcrossLine[count];
    this.tiltsRad = new double[count];
    this.halvesMm = new double[count];
    int nearest = 0;
    for (int i = 0; i < count; i++) {
      tiltsRad[i] = midline.tiltRad((shares[i] + shares[i + 1]) / 2);
      middles[i] = new AcrossLine(surface, tiltsRad[i]);
      halvesMm[i] = (shares[i + 1] - shares[i]) * midline.lengthMm() / 2;
      if (Math.abs(tiltsRad[i]) < Math.abs(tiltsRad[nearest])) {
        nearest = i;
      }
    }
    this.top = nearest;
  }

  int count() {
    return middles.length;
  }

  AcrossLine middle(int slot) {
    return middles[slot];
  }

  double tiltRad(int slot) {
    return tiltsRad[slot];
  }

  double widthMm(int slot) {
    return 2 * halvesMm[slot];
  }

  /// Which strip a place belongs to, 0 in front. Whatever lies beyond the ends is counted to them.
  int slotOf(Position place) {
    double beside = middles[top].paper(place).yMm();
    int slot = top;
    if (beside > halvesMm[top]) {
      do {
        slot--;
      } while (slot > 0 && middles[slot].paper(place).yMm() > halvesMm[slot]);
    } else if (beside < -halvesMm[top]) {
      do {
        slot++;
      } while (slot < count() - 1 && middles[slot].paper(place).yMm() < -halvesMm[slot]);
    }
    return Math.max(0, Math.min(count() - 1, slot));
  }

  /// The skin on the seam in front of a strip, so far to the right; that behind it is the one in
  /// front of the next.
  Position seamAt(int seam, double alongMm) {
    int slot = seam <= top ? seam : seam - 1;
    double aside = seam <= top ? halvesMm[slot] : -halvesMm[slot];
    return middles[slot].skin(surface, new PaperPoint(alongMm, aside));
  }

  /// How far before upright a place is seen from the middle of the head.
  static double tiltRad(Position middle, Position place) {
    return Trigonometry.atan2(place.yMm() - middle.yMm(), place.zMm() - middle.zMm());
  }
}
