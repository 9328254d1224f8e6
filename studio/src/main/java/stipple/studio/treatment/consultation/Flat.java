package stipple.studio.treatment.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stipple.scalp.HeadView;
import stipple.scalp.Position;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;

/// A place in a flat picture of a head, in mm: x to the right, y down.
record Flat(double x, double y) {

  // below this the eye sees no corner
  private static final double LONGEST_CHORD = 0.03;
  private static final double TOO_NEAR_MM = 0.35;

  static Flat of(HeadView view, Position place) {
    return new Flat(view.right(place), view.down(place));
  }

  double to(Flat other) {
    return Math.hypot(other.x - x, other.y - y);
  }

  /// The picture of a line over the skin; what is straight on the map is bent on the head.
  static List<Flat> along(HeadView view, ScalpMap map, List<ScalpPoint> points) {
    var flat = new ArrayList<Flat>();
    for (int i = 0; i < points.size(); i++) {
      var to = points.get(i);
      var from = points.get(Math.max(0, i - 1));
      double apart = Math.hypot(to.u() - from.u(), to.v() - from.v());
      int chords = (int) Math.max(1, Math.ceil(apart / LONGEST_CHORD));
      for (int step = 1; step <= chords; step++) {
        double share = (double) step / chords;
        var between =
            new ScalpPoint(
                from.u() + share * (to.u() - from.u()), from.v() + share * (to.v() - from.v()));
        var place = of(view, map.at(between));
        if (flat.isEmpty() || flat.getLast().to(place) > TOO_NEAR_MM) {
          flat.add(place);
        }
      }
    }
    return flat;
  }

  static List<Flat> around(HeadView view, ScalpMap map, List<ScalpPoint> ring) {
    var closed = new ArrayList<>(ring);
    closed.add(ring.getFirst());
    return along(view, map, closed);
  }

  static String open(List<Flat> points) {
    var path = new StringBuilder(points.size() * 12);
    for (var point : points) {
      path.append(path.isEmpty() ? 'M' : 'L').append(point.written());
    }
    return path.toString();
  }

  /// A soft line through all points (Catmull and Rom's, as cubic curves).
  static String soft(List<Flat> points) {
    var path = new StringBuilder(points.size() * 36);
    path.append('M').append(points.getFirst().written());
    for (int i = 0; i + 1 < points.size(); i++) {
      var before = points.get(Math.max(0, i - 1));
      var from = points.get(i);
      var to = points.get(i + 1);
      var after = points.get(Math.min(points.size() - 1, i + 2));
      path.append('C')
          .append(from.plus(before, to).written())
          .append(' ')
          .append(to.plus(after, from).written())
          .append(' ')
          .append(to.written());
    }
    return path.toString();
  }

  // a sixth of the way between its neighbours
  private Flat plus(Flat from, Flat towards) {
    return new Flat(x + (towards.x - from.x) / 6, y + (towards.y - from.y) / 6);
  }

  String written() {
    return number(x) + " " + number(y);
  }

  static String number(double mm) {
    return String.format(Locale.ROOT, "%.1f", mm + 0.0);
  }
}
