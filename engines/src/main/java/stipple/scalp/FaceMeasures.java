package stipple.scalp;

import stipple.number.Bounds;

/// What a hairline takes from the face: where the brow line is, and how far out the eyes end.
///
/// *Domain*: glabellaAboveNasionMm 4–25, along the skin · outerCanthusMm, from the middle plane to
/// the outer corner of an eye, 36–60.
public record FaceMeasures(double glabellaAboveNasionMm, double outerCanthusMm) {

  /// Where nobody measured: 11 mm, by published heights of forehead and nasion `[ForeheadHeights]`,
  /// and 48 mm, half the usual width between the outer corners (an assumption).
  public static final FaceMeasures USUAL = new FaceMeasures(11, 48);

  public FaceMeasures {
    Bounds.within(glabellaAboveNasionMm, "glabella above the nasion", "mm", 4, 25);
    Bounds.within(outerCanthusMm, "outer corner of the eye beside the middle", "mm", 36, 60);
  }

  /// How far down the way from the crown to the rim the glabella lies. *Range*: 0.8–1.
  double glabellaRho(ScalpMap map) {
    return 1 - glabellaAboveNasionMm / map.rimMm(0);
  }

  /// How high above the brow line a point of the map lies, along its own way from the crown.
  public double heightMm(ScalpPoint point, ScalpMap map) {
    return (glabellaRho(map) - point.rho()) * map.rimMm(point.bearingRad());
  }

  /// The point so high above the brow line at a bearing; never behind the crown.
  ScalpPoint atHeight(double heightMm, double bearingRad, ScalpMap map) {
    double rho = glabellaRho(map) - heightMm / map.rimMm(bearingRad);
    return ScalpPoint.polar(Math.max(NEAREST_CROWN, rho), bearingRad);
  }

  // a corner stays so far before the crown, however high it is wished (chosen)
  private static final double NEAREST_CROWN = 0.08;
}
