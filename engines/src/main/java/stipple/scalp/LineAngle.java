package stipple.scalp;

import stipple.number.Trigonometry;

/// The angle that a laid line makes at one of its named points, seen from straight above the skin.
final class LineAngle {

  // the corner is round: its arms are taken so far away (chosen)
  private static final double ARM_MM = 20;

  private LineAngle() {}

  /// The angle on the side behind the line's ends, that of the face: below π where the corner
  /// points backwards, above where it bulges forward. π where the line has no such point.
  static double rad(LaidHairline line, HairlineTag tag) {
    int point = line.curve().indexOf(tag);
    if (point < 0) {
      return Math.PI;
    }
    int corner = line.sampleOf(point);
    var map = line.map();
    var here = line.line().at(corner);
    var up = map.facing(here);
    var place = map.at(here);
    var before = Direction.from(place, map.at(line.line().at(sampleAt(line, corner, -1))));
    var after = Direction.from(place, map.at(line.line().at(sampleAt(line, corner, 1))));
    var right = up.squareTowards(before);
    var ahead = up.squareTowards(after);
    double turn = Trigonometry.atan2(right.cross(ahead).dot(up), right.dot(ahead));
    return turn < 0 ? turn + 2 * Math.PI : turn;
  }

  private static int sampleAt(LaidHairline line, int corner, int way) {
    int last = line.line().size() - 1;
    int i = corner;
    while (i > 0 && i < last && Math.abs(line.alongMm(i) - line.alongMm(corner)) < ARM_MM) {
      i += way;
    }
    return i;
  }
}
