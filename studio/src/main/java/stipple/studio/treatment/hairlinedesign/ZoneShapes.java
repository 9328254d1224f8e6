package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.List;
import stipple.scalp.Zone;
import stipple.studio.treatment.hairlinedesign.HeadShape.Point;

/// Lays the zones of a design on the average head, each as large as its area says.
///
/// *Assumption*: skin on the top is 1.15 times, at the crown 1.3 times as large as it looks from
/// above; sides and back stand so steep that only a rim of them is seen.
final class ZoneShapes {

  private static final double TOP_STRETCH = 1.15;
  private static final double CROWN_STRETCH = 1.3;
  private static final double FRONT_LENGTH_MM = 130;
  private static final double HALF = 58;
  private static final double ROUND = 0.25;
  private static final double WHORL_Y = 46;
  private static final double MM2_PER_CM2 = 100;

  private final HairlineCurve line;
  private final double bandMm;

  ZoneShapes(HairlineCurve line, double hairlineCm2) {
    this.line = line;
    this.bandMm =
        hairlineCm2 > 0 ? Math.clamp(hairlineCm2 * MM2_PER_CM2 / FRONT_LENGTH_MM, 6, 24) : 0;
  }

  /// One zone: its path, and the point that its label leads to.
  record Shape(String path, Point at) {}

  Shape of(DrawnZone zone) {
    return switch (zone.zone()) {
      case HAIRLINE -> band();
      case TOP -> top(zone.cm2());
      case CROWN -> crown(zone.cm2());
      case SIDES -> sides(zone.cm2());
      case SCAR -> scar(zone.cm2());
    };
  }

  /// From back to front, so that what lies in front covers what lies behind.
  static int layer(Zone zone) {
    return switch (zone) {
      case SIDES -> 0;
      case TOP -> 1;
      case CROWN -> 2;
      case HAIRLINE -> 3;
      case SCAR -> 4;
    };
  }

  private Shape band() {
    var front = line.points();
    var rim = new ArrayList<>(front);
    for (int i = front.size() - 1; i >= 0; i--) {
      rim.add(new Point(front.get(i).x() * 0.98, front.get(i).y() + bandMm));
    }
    return new Shape(Outline.closed(rim), new Point(30, line.yAt(30) + bandMm / 2));
  }

  private Shape top(double cm2) {
    double least = line.middleY() + bandMm;
    double low = least;
    double high = HeadShape.HALF_LENGTH;
    for (int i = 0; i < 30; i++) {
      double middle = (low + high) / 2;
      if (topMm2(middle) * TOP_STRETCH < cm2 * MM2_PER_CM2) {
        low = middle;
      } else {
        high = middle;
      }
    }
    var rim = new ArrayList<Point>();
    for (double x = -HALF; x <= HALF; x += 2) {
      rim.add(new Point(within(x, startOf(x)), startOf(x)));
    }
    for (double x = HALF; x >= -HALF; x -= 2) {
      rim.add(new Point(within(x, endOf(x, low)), endOf(x, low)));
    }
    return new Shape(Outline.closed(rim), new Point(30, (startOf(30) + endOf(30, low)) / 2));
  }

  private double startOf(double x) {
    return line.yAt(x) + bandMm - 0.3;
  }

  // The back of the top is round: half an ellipse as wide as the top.
  private double endOf(double x, double middleEnd) {
    double deep = middleEnd - startOf(0);
    double share = Math.sqrt(Math.max(0, 1 - x * x / (HALF * HALF)));
    return Math.max(startOf(x), startOf(0) + deep * (ROUND + (1 - ROUND) * share));
  }

  private static double within(double x, double y) {
    double most = HeadShape.halfWidth(y) * 0.82;
    return Math.clamp(x, -most, most);
  }

  private double topMm2(double middleEnd) {
    double sum = 0;
    for (double x = -HALF; x < HALF; x += 2) {
      sum += 2 * (endOf(x, middleEnd) - startOf(x));
    }
    return sum;
  }

  private static Shape crown(double cm2) {
    double radius = Math.min(Math.sqrt(cm2 * MM2_PER_CM2 / Math.PI / CROWN_STRETCH), 46);
    return new Shape(
        ellipse(new Point(0, WHORL_Y), radius, radius * 1.02), new Point(radius * 0.7, WHORL_Y));
  }

  private Shape sides(double cm2) {
    double thick = Math.clamp(cm2 * 0.16, 5, 22);
    double inner = 1 - thick / HeadShape.HALF_WIDTH;
    double from =
        Math.acos(Math.clamp(-(line.points().getLast().y() + 8) / HeadShape.HALF_LENGTH, -1, 1));
    var rim = new ArrayList<Point>();
    int steps = 72;
    for (int i = 0; i <= steps; i++) {
      rim.add(HeadShape.rim(from + (2 * Math.PI - 2 * from) * i / steps));
    }
    for (int i = steps; i >= 0; i--) {
      rim.add(HeadShape.rim(from + (2 * Math.PI - 2 * from) * i / steps).times(inner));
    }
    var at = HeadShape.rim(2.25).times((1 + inner) / 2);
    return new Shape(Outline.closed(rim), at);
  }

  // Where a scar lies was not drawn yet: it is shown at the back, as a strip of its size.
  private static Shape scar(double cm2) {
    double length = Math.clamp(cm2 * 4, 14, 80);
    double wide = Math.clamp(cm2 * MM2_PER_CM2 / length, 2, 12);
    return new Shape(
        ellipse(new Point(0, 86 - wide / 2), length / 2, wide / 2),
        new Point(length / 3, 85 - wide / 2));
  }

  private static String ellipse(Point middle, double across, double along) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 48; i++) {
      double angle = i * Math.PI / 24;
      points.add(
          new Point(middle.x() + across * Math.sin(angle), middle.y() - along * Math.cos(angle)));
    }
    return Outline.closed(points);
  }
}
