package stipple.scalp;

/// Fills the geometry image of one head: for each node of a square the place of the skin that the
/// conformal chart puts there.
///
/// The right half is reckoned, the left one mirrored. Where a node lies in the stereographic
/// picture is found by Newton's steps with the known slopes of the chart.
final class ImageBake {

  // the map of the scalp ends at 1.2 of the way to the rim, the chart safely before
  private static final double FURTHEST = 1.15;
  private static final double CLOSE_ENOUGH = 1e-10;
  private static final int MOST_STEPS = 8;
  private static final int EDGE_STEPS = 720;
  // where the amounts of a place stand: the move to the chart, its slopes, then the skin
  private static final int SHIFT = 0;
  private static final int TURN = 2;
  private static final int SHEAR = 4;
  private static final int DISTANCE = 6;
  private static final int SPREAD = 7;
  private static final int ARC = 8;
  private static final int AMOUNTS = 10;

  private final double radius;
  private final PolarLattice slopes;
  private final PolarLattice skin;
  private final Position middle;
  private final Direction up;
  private final Direction forward;
  private final double crown;
  private final double unitCm;
  private double re;
  private double im;

  ImageBake(ScalpMap map) {
    var polar = new PolarSkin(map);
    this.radius = polar.radius();
    var solved = new Beltrami(polar.mu(), radius);
    this.slopes = new PolarLattice(SPREAD - 1, radius);
    slopes.with(solved.shift()).with(solved.turn()).with(solved.shear());
    this.skin = new PolarLattice(AMOUNTS, radius);
    skin.with(solved.shift()).with(solved.turn()).with(solved.shear());
    skin.with(polar.distanceMm(), 1).with(polar.spreadCm2(), 1).with(polar.arc());
    this.middle = map.frame().middle();
    this.up = map.frame().direction(0, 0);
    this.forward = map.frame().direction(Math.PI / 2, 0);
    double[] top = skin.at(0, 0);
    this.crown = top[SHIFT];
    this.unitCm = Math.sqrt(top[SPREAD] / stretch(top));
  }

  /// A square just wide enough for the whole disc.
  GeometryImage image(int nodes) {
    var image = new GeometryImage(nodes, halfWidthCm());
    for (int row = 0; row < nodes; row++) {
      fill(image, row);
    }
    return image;
  }

  private void fill(GeometryImage image, int row) {
    int middleColumn = image.nodes() / 2;
    double targetRe = image.cm(row) / unitCm + crown;
    re = targetRe;
    im = 0;
    for (int column = middleColumn; column < image.nodes(); column++) {
      if (!meet(targetRe, image.cm(column) / unitCm) || re * re + im * im > radius * radius) {
        return;
      }
      place(image, column, row);
    }
  }

  // whether the place was found whose chart point is the target
  private boolean meet(double targetRe, double targetIm) {
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] at = slopes.at(re, im);
      double offRe = targetRe - re - at[SHIFT];
      double offIm = targetIm - im - at[SHIFT + 1];
      if (Math.abs(offRe) + Math.abs(offIm) < CLOSE_ENOUGH) {
        return true;
      }
      double turnRe = 1 + at[TURN];
      double turnIm = at[TURN + 1];
      double stretch = stretch(at);
      re += (turnRe * offRe + turnIm * offIm - at[SHEAR] * offRe - at[SHEAR + 1] * offIm) / stretch;
      im =
          Math.max(
              0,
              im
                  + (turnRe * offIm - turnIm * offRe + at[SHEAR] * offIm - at[SHEAR + 1] * offRe)
                      / stretch);
    }
    return false;
  }

  private void place(GeometryImage image, int column, int row) {
    double[] at = skin.at(re, im);
    double arcU = at[ARC] * im + at[ARC + 1] * re;
    double arcV = at[ARC] * re - at[ARC + 1] * im;
    if (arcU * arcU + arcV * arcV > FURTHEST * FURTHEST) {
      return;
    }
    double quarter = (re * re + im * im) / 4;
    double out = at[DISTANCE] / (1 + quarter);
    double high = out * (1 - quarter);
    double grown = (1 + quarter) * (1 + quarter) * unitCm * unitCm;
    image.set(
        column,
        row,
        new Position(
            middle.xMm() + out * im,
            middle.yMm() + high * up.y() + out * re * forward.y(),
            middle.zMm() + high * up.z() + out * re * forward.z()),
        at[SPREAD] / (grown * stretch(at)),
        arcU,
        arcV);
  }

  private static double stretch(double[] at) {
    double turnRe = 1 + at[TURN];
    return turnRe * turnRe
        + at[TURN + 1] * at[TURN + 1]
        - at[SHEAR] * at[SHEAR]
        - at[SHEAR + 1] * at[SHEAR + 1];
  }

  private double halfWidthCm() {
    double most = 0;
    for (int i = 0; i <= EDGE_STEPS; i++) {
      double cosine = stipple.number.Trigonometry.cos(Math.PI * i / EDGE_STEPS);
      double sine = stipple.number.Trigonometry.sin(Math.PI * i / EDGE_STEPS);
      double[] at = slopes.at(radius * cosine, radius * sine);
      most = Math.max(most, Math.abs(radius * cosine + at[SHIFT] - crown));
      most = Math.max(most, Math.abs(radius * sine + at[SHIFT + 1]));
    }
    return most * unitCm;
  }
}
