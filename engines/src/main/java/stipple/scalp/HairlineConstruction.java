package stipple.scalp;

import stipple.number.Bounds;

/// The named points of a hairline as a template finds them on one head, on the client's right side.
///
/// Glabella A; middle B so high above it; E 80 mm beside A at its level, near the outer eye; corner
/// C by the template; temple peak D 50 mm from C on the way to E. A tape between two points lies in
/// the plane of both and the middle of the head. *Source*: `[Garg]`, 431 cases.
public record HairlineConstruction(
    ScalpPoint glabella, ScalpPoint middle, ScalpPoint eye, ScalpPoint corner, ScalpPoint peak) {

  /// Where a line starts when nothing else is known.
  public static final double USUAL_HEIGHT_MM = 80;

  private static final double TAPE_MM = 80;
  private static final double CORNER_TO_PEAK_MM = 50;
  // a low corner has no room for 50 mm above the eye: then this share of the way (chosen)
  private static final double MOST_OF_THE_WAY = 0.65;
  private static final double MOST_ABOVE_MM = 40;
  private static final int LEVEL_HALVINGS = 24;
  private static final int HALVINGS = 26;

  /// *Domain*: heightMm, the middle above the glabella along the skin, 40–140.
  public static HairlineConstruction of(
      HairlineTemplate template, double heightMm, FaceMeasures face, ScalpMap map) {
    Bounds.within(heightMm, "height of the hairline", "mm", 40, 140);
    var surface = new HeadSurface(map.head().scale());
    var glabella = new ScalpPoint(0, face.glabellaRho(map));
    var middle = face.atHeight(heightMm, 0, map);
    var eye = beside(glabella, map, surface);
    var corner =
        switch (template) {
          case GARG -> gargCorner(map.at(middle), map.at(eye), map, surface);
          case EPICANTHAL -> levelCorner(heightMm, map.at(middle).zMm(), face, map);
        };
    return new HairlineConstruction(glabella, middle, eye, corner, peak(corner, eye, map, surface));
  }

  /// The temple peak that belongs to a corner.
  static ScalpPoint peak(ScalpPoint corner, ScalpPoint eye, ScalpMap map, HeadSurface surface) {
    var from = map.at(corner);
    var to = map.at(eye);
    double way = SkinArc.mm(surface, from, to);
    double mm = Math.min(CORNER_TO_PEAK_MM, MOST_OF_THE_WAY * way);
    return map.pointOf(SkinArc.between(surface, from, to).after(mm));
  }

  /// The point 80 mm to the right of the glabella, at its level.
  static ScalpPoint beside(ScalpPoint glabella, ScalpMap map, HeadSurface surface) {
    var start = map.at(glabella);
    var inside = new Position(0, 0, start.zMm());
    var level = new SkinArc(surface, inside, new Direction(0, 1, 0), new Direction(1, 0, 0));
    return map.pointOf(level.after(TAPE_MM));
  }

  // The tape from B is swung from the midline backwards until it ends 80 mm from E.
  private static ScalpPoint gargCorner(
      Position middle, Position eye, ScalpMap map, HeadSurface surface) {
    var centre = surface.middle();
    var from = Direction.from(centre, middle);
    var right = new Direction(1, 0, 0);
    var back = right.cross(from);
    double low = -Math.PI / 2;
    double high = Math.PI / 2;
    var end = middle;
    for (int i = 0; i < HALVINGS; i++) {
      double swing = (low + high) / 2;
      end = new SkinArc(surface, centre, from, right.turned(back, swing)).after(TAPE_MM);
      if (SkinArc.mm(surface, end, eye) < TAPE_MM) {
        low = swing;
      } else {
        high = swing;
      }
    }
    return map.pointOf(end);
  }

  // Straight above the outer eye, where the head is as high as in the middle of the line. That is a
  // little higher than the middle along the skin.
  private static ScalpPoint levelCorner(
      double heightMm, double levelMm, FaceMeasures face, ScalpMap map) {
    double low = heightMm;
    double high = heightMm + MOST_ABOVE_MM;
    for (int i = 0; i < LEVEL_HALVINGS; i++) {
      double height = (low + high) / 2;
      var corner = CornerPlace.at(height, face.outerCanthusMm(), face, map);
      if (map.at(corner).zMm() < levelMm) {
        low = height;
      } else {
        high = height;
      }
    }
    return CornerPlace.at((low + high) / 2, face.outerCanthusMm(), face, map);
  }
}
