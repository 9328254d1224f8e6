package stipple.studio.treatment.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stipple.scalp.HeadView;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;

/// One head seen from one side, as the paths of a picture in millimetres.
public record HeadPicture(
    HeadView view,
    Paper paper,
    Skull skull,
    List<Tint> tints,
    List<Stroke> strokes,
    List<Dot> dots,
    List<HeadLabel> labels) {

  /// The part of the plane that is seen, in mm, with a strip for the scale at its foot.
  public record Paper(double leftMm, double topMm, double widthMm, double heightMm) {

    static final double SCALE_MM = 12;

    /// The box of the paper; without the strip for the scale where that is not shown.
    public String viewBox(boolean isScaled) {
      double heightShownMm = isScaled ? heightMm : heightMm - SCALE_MM;
      return new Flat(leftMm, topMm).written() + " " + new Flat(widthMm, heightShownMm).written();
    }

    /// A bar so many mm long beneath the head, true to scale.
    public String scale(double lengthMm) {
      double x = leftMm + 2;
      double y = topMm + heightMm - 9;
      return "M" + new Flat(x, y).written() + "v4h" + Flat.number(lengthMm) + "v-4";
    }

    public String scaleWordX(double lengthMm) {
      return Flat.number(leftMm + lengthMm + 7);
    }

    public String scaleWordY() {
      return Flat.number(topMm + heightMm - 3);
    }
  }

  /// The head itself: its outline and the quiet lines that make it one.
  public record Skull(String outline, List<String> behind, List<String> ear, List<String> faint) {}

  /// An area as it is seen, with its ink from 1 to 4, or 0 where it is left out.
  public record Tint(int ink, String path) {}

  /// A line of a kind: hairline, tape, other.
  public record Stroke(String kind, String path) {}

  /// A place with its letter.
  public record Dot(String x, String y, String letter) {}

  static HeadPicture of(HeadSide side, ScalpMap map, HeadDrawing drawing, Paper paper) {
    var view = side.view();
    var profile = new HeadProfile(view, map);
    return new HeadPicture(
        view,
        paper,
        new Skull(profile.outline(), profile.behind(), profile.ear(), profile.faint()),
        side.areas().stream().map(area -> new Tint(area.tint().ink(), area.path())).toList(),
        drawing.lines().stream().flatMap(line -> strokes(view, map, line).stream()).toList(),
        drawing.marks().stream()
            .filter(mark -> isSeen(view, map, mark))
            .map(mark -> dot(view, map, mark))
            .toList(),
        List.copyOf(side.labels()));
  }

  // what lies on the very edge is seen
  private static boolean isSeen(HeadView view, ScalpMap map, HeadDrawing.Mark mark) {
    boolean onTheMidline = Math.abs(mark.at().u()) < 1e-6;
    return view == HeadView.TOP
        ? view.sees(map, mark.at()) || mark.at().rho() < 1.01
        : onTheMidline || view.sees(map, mark.at());
  }

  private static Dot dot(HeadView view, ScalpMap map, HeadDrawing.Mark mark) {
    var place = Flat.of(view, map.at(mark.at()));
    return new Dot(Flat.number(place.x()), Flat.number(place.y()), mark.letter());
  }

  private static List<Stroke> strokes(HeadView view, ScalpMap map, HeadDrawing.Line line) {
    var kind = line.kind().name().toLowerCase(Locale.ROOT);
    if (line.kind() == HeadDrawing.Line.Kind.TAPE) {
      return List.of(new Stroke(kind, Flat.open(Flat.along(view, map, line.points()))));
    }
    var strokes = new ArrayList<Stroke>();
    var seen = new ArrayList<ScalpPoint>();
    for (var point : line.points()) {
      if (view.sees(map, point)) {
        seen.add(point);
      } else {
        draw(strokes, kind, Flat.along(view, map, seen));
        seen.clear();
      }
    }
    draw(strokes, kind, Flat.along(view, map, seen));
    return strokes;
  }

  private static void draw(List<Stroke> strokes, String kind, List<Flat> seen) {
    if (seen.size() > 1) {
      strokes.add(new Stroke(kind, Flat.open(seen)));
    }
  }
}
