package stipple.scalp;

import java.util.ArrayList;
import java.util.List;

/// A line, or a single point, to build a hairline by.
public record HairlineGuide(Name name, MapLine line) {

  private static final double STEP_RAD = 0.05;
  private static final double WIDE_RAD = 0.85;
  private static final double NEAREST_CROWN = 0.1;
  private static final double STEP_RHO = 0.05;
  private static final int LOWEST_MM = 40;
  private static final int HIGHEST_MM = 120;
  private static final int STEP_MM = 10;

  /// What a guide is. Heights are told above the brow line along the skin; corners are those of the
  /// published construction at the usual height `[Garg]`.
  public enum Name {
    MIDLINE,
    BROW,
    HEIGHT_70,
    HEIGHT_80,
    EYE_RIGHT,
    EYE_LEFT,
    CORNER_RIGHT,
    CORNER_LEFT
  }

  /// All guides of one face on one head.
  public static List<HairlineGuide> of(FaceMeasures face, ScalpMap map) {
    var guides = new ArrayList<HairlineGuide>();
    guides.add(new HairlineGuide(Name.MIDLINE, midline(face, map)));
    guides.add(new HairlineGuide(Name.BROW, level(0, face, map)));
    guides.add(new HairlineGuide(Name.HEIGHT_70, level(70, face, map)));
    guides.add(new HairlineGuide(Name.HEIGHT_80, level(80, face, map)));
    var eye = aboveEye(face, map);
    guides.add(new HairlineGuide(Name.EYE_RIGHT, line(eye)));
    guides.add(new HairlineGuide(Name.EYE_LEFT, line(mirrored(eye))));
    var corner =
        HairlineConstruction.of(
                HairlineTemplate.GARG, HairlineConstruction.USUAL_HEIGHT_MM, face, map)
            .corner();
    guides.add(new HairlineGuide(Name.CORNER_RIGHT, line(List.of(corner))));
    guides.add(new HairlineGuide(Name.CORNER_LEFT, line(mirrored(List.of(corner)))));
    return List.copyOf(guides);
  }

  private static MapLine midline(FaceMeasures face, ScalpMap map) {
    var points = new ArrayList<ScalpPoint>();
    double brow = face.glabellaRho(map);
    for (double rho = NEAREST_CROWN; rho < brow; rho += STEP_RHO) {
      points.add(new ScalpPoint(0, rho));
    }
    points.add(new ScalpPoint(0, brow));
    return line(points);
  }

  private static MapLine level(double heightMm, FaceMeasures face, ScalpMap map) {
    var points = new ArrayList<ScalpPoint>();
    for (double bearing = -WIDE_RAD; bearing <= WIDE_RAD; bearing += STEP_RAD) {
      points.add(face.atHeight(heightMm, bearing, map));
    }
    return line(points);
  }

  // straight up from the outer corner of the right eye
  private static List<ScalpPoint> aboveEye(FaceMeasures face, ScalpMap map) {
    var points = new ArrayList<ScalpPoint>();
    for (int height = LOWEST_MM; height <= HIGHEST_MM; height += STEP_MM) {
      points.add(CornerPlace.at(height, face.outerCanthusMm(), face, map));
    }
    return points;
  }

  private static List<ScalpPoint> mirrored(List<ScalpPoint> points) {
    return points.stream().map(ScalpPoint::mirrored).toList();
  }

  private static MapLine line(List<ScalpPoint> points) {
    return new MapLine(
        points.stream().mapToDouble(ScalpPoint::u).toArray(),
        points.stream().mapToDouble(ScalpPoint::v).toArray());
  }
}
