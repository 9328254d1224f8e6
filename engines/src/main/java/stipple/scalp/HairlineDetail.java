package stipple.scalp;

import stipple.number.Bounds;

/// What only a line laid on a head shows: its corners, its evenness, its edge close by.
///
/// *Domain*: cornerAngleRad, the flatter corner's inner angle on the skin, 0–2π · asymmetryMm, the
/// furthest a named point lies from the mirror image of its partner, 0–200 · firstPerCm2, mean
/// density of the first 3 mm, 0–400 · unevennessMm, root mean square off the smooth line, 0–10 ·
/// featherMm, the width over which the edge grades, 0–40.
public record HairlineDetail(
    double cornerAngleRad,
    double asymmetryMm,
    double firstPerCm2,
    double unevennessMm,
    double featherMm) {

  static final double FIRST_MM = 3;

  public HairlineDetail {
    Bounds.within(cornerAngleRad, "angle at the corner", "rad", 0, 2 * Math.PI);
    Bounds.within(asymmetryMm, "difference of left and right", "mm", 0, 200);
    Bounds.within(firstPerCm2, "density of the first millimetres", "dots/cm²", 0, 400);
    Bounds.within(unevennessMm, "unevenness", "mm", 0, 10);
    Bounds.within(featherMm, "width of the feather", "mm", 0, 40);
  }

  static HairlineDetail of(LaidHairline line, Edge edge, double bodyPerCm2) {
    return new HairlineDetail(
        Math.max(
            LineAngle.rad(line, HairlineTag.RIGHT_CORNER),
            LineAngle.rad(line, HairlineTag.LEFT_CORNER)),
        asymmetryMm(line),
        edge.feather(bodyPerCm2).meanPerCm2(FIRST_MM),
        edge.irregularity(0).rmsMm(),
        edge.featherMm());
  }

  private static double asymmetryMm(LaidHairline line) {
    double most = 0;
    for (var tag : HairlineTag.values()) {
      var here = line.curve().at(tag);
      var there = line.curve().at(tag.mirrored());
      if (here.isPresent() && there.isPresent()) {
        var mirrored = line.map().at(there.get().mirrored());
        most = Math.max(most, line.map().at(here.get()).distanceMm(mirrored));
      }
    }
    return most;
  }
}
