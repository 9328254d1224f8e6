package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Locale;
import stipple.studio.treatment.hairlinedesign.HeadShape.Point;

/// Writes points as the path of a picture.
final class Outline {

  private Outline() {}

  static String open(List<Point> points) {
    var path = new StringBuilder(points.size() * 12);
    for (var point : points) {
      path.append(path.isEmpty() ? 'M' : 'L')
          .append(number(point.x()))
          .append(' ')
          .append(number(point.y()));
    }
    return path.toString();
  }

  static String closed(List<Point> points) {
    return open(points) + "Z";
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
