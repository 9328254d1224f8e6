package stipple.scalp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A drawn hairline: the points it runs through, from the client's right temple to the left.
///
/// *Domain*: 3 to 40 points on the map, at least 0.3 mm apart, none before the brow or over the
/// ear; names at most once and in their order. A symmetric line has its middle on the midline and
/// its left half is the mirror image of its right one, exactly. Being told in arc coordinates it
/// keeps its place in the anatomy when the head is measured again.
public record HairlineCurve(List<HairlinePoint> points, boolean symmetric) {

  public static final int FEWEST = 3;
  public static final int MOST = 40;

  // the map bends back beyond this (chosen, below the reach of its tables)
  private static final double OUTERMOST = 1.1;
  // a little below the usual brow line at .938 of the way, between the outer ends of the brows
  // (chosen)
  private static final double BROW = 0.95;
  private static final double BROW_BEARING_RAD = 1.05;
  // beside the ear, from its upper edge down: on a mean head that lies at .808 of the way (chosen)
  private static final double EAR_TOP = 0.8;
  private static final double EAR_FRONT_RAD = 1.48;
  private static final double EAR_BACK_RAD = 2.0;
  private static final double CLOSEST = 0.002;

  public HairlineCurve {
    points = List.copyOf(points);
    if (points.size() < FEWEST || points.size() > MOST) {
      throw new IllegalArgumentException(
          "A hairline has " + FEWEST + " to " + MOST + " points, got " + points.size());
    }
    for (var point : points) {
      requireOnScalp(point.at());
    }
    requireApart(points);
    requireOrder(points);
    if (symmetric) {
      requireMirrored(points);
    }
  }

  /// A line whose halves differ.
  public static HairlineCurve free(List<HairlinePoint> points) {
    return new HairlineCurve(points, false);
  }

  /// A line locked to symmetry, from its right half: temple first, the point on the midline last.
  public static HairlineCurve locked(List<HairlinePoint> rightHalf) {
    var all = new ArrayList<>(rightHalf);
    for (int i = rightHalf.size() - 2; i >= 0; i--) {
      all.add(rightHalf.get(i).mirrored());
    }
    return new HairlineCurve(all, true);
  }

  /// The place of a named point, if the line has it.
  public Optional<ScalpPoint> at(HairlineTag tag) {
    int index = indexOf(tag);
    return index < 0 ? Optional.empty() : Optional.of(points.get(index).at());
  }

  /// The place of a point that the line must have.
  ScalpPoint named(HairlineTag tag) {
    return at(tag)
        .orElseThrow(() -> new IllegalArgumentException("The hairline has no point named " + tag));
  }

  /// The line with one point elsewhere; under the symmetric lock its partner follows, and the
  /// middle stays on the midline.
  public HairlineCurve moved(int index, ScalpPoint to) {
    int partner = points.size() - 1 - index;
    var all = new ArrayList<>(points);
    var place = symmetric && partner == index ? new ScalpPoint(0, to.v()) : to;
    all.set(index, new HairlinePoint(place, points.get(index).tag()));
    if (symmetric && partner != index) {
      all.set(partner, all.get(index).mirrored());
    }
    return new HairlineCurve(all, symmetric);
  }

  /// The line as it runs over the skin of one head, sampled every half millimetre or closer.
  public LaidHairline on(ScalpMap map) {
    return new LaidHairline(new CurveCourse(this, map));
  }

  int indexOf(HairlineTag tag) {
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).tag() == tag) {
        return i;
      }
    }
    return -1;
  }

  private static void requireOnScalp(ScalpPoint point) {
    double rho = point.rho();
    if (rho > OUTERMOST) {
      throw new IllegalArgumentException(
          "A hairline point must lie within " + OUTERMOST + " of the way to the rim, got " + rho);
    }
    if (rho > BROW && Math.abs(point.bearingRad()) < BROW_BEARING_RAD) {
      throw new IllegalArgumentException(
          "A hairline point must not lie below the brow, at most "
              + BROW
              + " of the way to the rim, got "
              + rho);
    }
    double bearing = Math.abs(point.bearingRad());
    if (rho > EAR_TOP && bearing > EAR_FRONT_RAD && bearing < EAR_BACK_RAD) {
      throw new IllegalArgumentException(
          "A hairline point must not lie over the ear, at most "
              + EAR_TOP
              + " of the way to the rim beside it, got "
              + rho);
    }
  }

  private static void requireApart(List<HairlinePoint> points) {
    for (int i = 1; i < points.size(); i++) {
      double du = points.get(i).at().u() - points.get(i - 1).at().u();
      double dv = points.get(i).at().v() - points.get(i - 1).at().v();
      double apart = Math.sqrt(du * du + dv * dv);
      if (apart < CLOSEST) {
        throw new IllegalArgumentException(
            "Points "
                + (i - 1)
                + " and "
                + i
                + " of a hairline must lie at least "
                + CLOSEST
                + " of the way to the rim apart, got "
                + apart);
      }
    }
  }

  private static void requireOrder(List<HairlinePoint> points) {
    @Nullable HairlineTag last = null;
    for (var point : points) {
      var tag = point.tag();
      if (tag != null && last != null && tag.compareTo(last) <= 0) {
        throw new IllegalArgumentException(
            "Named points of a hairline run once from right to left, got "
                + tag
                + " after "
                + last);
      }
      last = tag == null ? last : tag;
    }
  }

  private static void requireMirrored(List<HairlinePoint> points) {
    for (int i = 0; i <= points.size() / 2; i++) {
      var left = points.get(points.size() - 1 - i);
      var mirror = points.get(i).mirrored();
      if (left.at().u() != mirror.at().u()
          || left.at().v() != mirror.at().v()
          || left.tag() != mirror.tag()
          || points.size() % 2 == 0) {
        throw new IllegalArgumentException(
            "A symmetric hairline has an odd number of points, each with its mirror image; point "
                + i
                + " has none");
      }
    }
  }
}
