package stipple.scalp;

import stipple.number.Trigonometry;

/// The lines along which a scalp is cut into strips: straight over the head from side to side.
final class GoreCuts {

  private final Position middle;
  private final double[] tiltsRad;
  private final AcrossLine[] lines;

  /// *Domain*: rising shares of the midline from front to back, at least two.
  GoreCuts(HeadSurface surface, MidlineCuts midline, double[] shares) {
    this.middle = surface.middle();
    this.tiltsRad = new double[shares.length];
    this.lines = new AcrossLine[shares.length];
    for (int i = 0; i < shares.length; i++) {
      tiltsRad[i] = midline.tiltRad(shares[i]);
      lines[i] = new AcrossLine(surface, tiltsRad[i]);
    }
  }

  int count() {
    return lines.length - 1;
  }

  /// The line in front of a strip; that behind it is the line in front of the next.
  AcrossLine line(int slot) {
    return lines[slot];
  }

  /// The tilt from upright of a line on the midline.
  double tiltRad(int slot) {
    return tiltsRad[slot];
  }

  /// Which strip a place belongs to, 0 in front. Whatever lies beyond the ends is counted to them.
  ///
  /// Near the ears, where all lines meet, a line may have it on the wrong side: the tilt goes
  /// first.
  int slotOf(Position place) {
    double tilt = tiltRad(middle, place);
    int slot = 0;
    while (slot < count() - 1 && tilt < tiltsRad[slot + 1]) {
      slot++;
    }
    int first = slot;
    while (slot > 0 && lines[slot].paper(place).yMm() >= 0) {
      slot--;
    }
    while (slot == first && slot < count() - 1 && lines[slot + 1].paper(place).yMm() < 0) {
      slot++;
      first++;
    }
    return slot;
  }

  /// How far before upright a place is seen from the middle of the head.
  static double tiltRad(Position middle, Position place) {
    return Trigonometry.atan2(place.yMm() - middle.yMm(), place.zMm() - middle.zMm());
  }
}
