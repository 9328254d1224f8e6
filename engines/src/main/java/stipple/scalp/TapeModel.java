package stipple.scalp;

import java.util.ArrayList;
import java.util.List;
import stipple.number.Trigonometry;

/// How long each tape is on a head of a given scale.
final class TapeModel {

  // panels of the quadrature; twice as many change no tape by a hundredth of a millimetre
  private static final int PANELS = 16;

  private final HeadSurface surface;
  private final Scale scale;

  TapeModel(Scale scale) {
    this(scale, Egg.CRANIUM);
  }

  TapeModel(Scale scale, Egg.Constants shape) {
    this.scale = scale;
    this.surface = new HeadSurface(scale, shape);
  }

  /// The length of one tape. *Range*: above 0 mm.
  double mm(TapeLine line) {
    return switch (line) {
      case CIRCUMFERENCE -> circumferenceMm();
      case EAR_TO_EAR -> 2 * arcMm(top(), place(Landmarks.RIGHT_EAR));
      case NASION_TO_INION -> arcMm(place(Landmarks.NASION), place(Landmarks.INION));
    };
  }

  /// From the brow to the furthest point at the back, straight.
  double lengthMm() {
    return at(Landmarks.BROW).distanceMm(at(Landmarks.BACK));
  }

  /// The extent from side to side of the section the circumference is taken in.
  double breadthMm() {
    var brow = at(Landmarks.BROW);
    var back = at(Landmarks.BACK);
    var forward = Direction.from(back, brow);
    double originY = (brow.yMm() + back.yMm()) / 2;
    double originZ = (brow.zMm() + back.zMm()) / 2;
    double low = Math.PI / 4;
    double high = 3 * Math.PI / 4;
    // the extent grows towards its one greatest value and falls beyond
    for (int step = 0; step < 40; step++) {
      double third = (high - low) / 3;
      if (besideMm(originY, originZ, forward, low + third)
          < besideMm(originY, originZ, forward, high - third)) {
        low += third;
      } else {
        high -= third;
      }
    }
    return 2 * besideMm(originY, originZ, forward, (low + high) / 2);
  }

  private double besideMm(double originY, double originZ, Direction forward, double turn) {
    var ray = forward.turned(new Direction(1, 0, 0), turn);
    surface.aim(0, originY, originZ, ray.x(), ray.y(), ray.z());
    return surface.x();
  }

  /// Halfway between nasion and inion along the midline: the crown of the head.
  Direction top() {
    var front = place(Landmarks.NASION);
    var square = front.squareTowards(new Direction(0, 0, 1));
    double whole = turn(front, square, place(Landmarks.INION));
    double half = arcMm(front, square, whole) / 2;
    double turn = whole / 2;
    for (int step = 0; step < 3; step++) {
      turn += (half - arcMm(front, square, turn)) / mmPerRad(front, square, turn);
    }
    return front.turned(square, turn);
  }

  private Direction place(Direction onEgg) {
    return onEgg.scaled(scale);
  }

  // The way from one direction over the top to another, in the plane of both.
  private double arcMm(Direction from, Direction to) {
    var square =
        from.dot(to) < -0.5 ? from.squareTowards(new Direction(0, 0, 1)) : from.squareTowards(to);
    return arcMm(from, square, turn(from, square, to));
  }

  private static double turn(Direction from, Direction square, Direction to) {
    double turn = Trigonometry.atan2(square.dot(to), from.dot(to));
    return turn < 0 ? turn + 2 * Math.PI : turn;
  }

  // Simpson's rule
  private double arcMm(Direction from, Direction square, double turn) {
    double step = turn / (2 * PANELS);
    double sum = 0;
    for (int i = 0; i <= 2 * PANELS; i++) {
      int weight = i == 0 || i == 2 * PANELS ? 1 : i % 2 == 0 ? 2 : 4;
      sum += weight * mmPerRad(from, square, i * step);
    }
    return sum * step / 3;
  }

  private double mmPerRad(Direction from, Direction square, double turn) {
    var ray = from.turned(square, turn);
    var ahead = from.turned(square, turn + Math.PI / 2);
    surface.aim(ray.x(), ray.y(), ray.z());
    return surface.mmPerRad(ray.x(), ray.y(), ray.z(), ahead.x(), ahead.y(), ahead.z());
  }

  // Around the section through brow and back that holds the ear-to-ear direction. It bulges
  // everywhere, so its length is that of a tight tape.
  private double circumferenceMm() {
    var brow = at(Landmarks.BROW);
    var back = at(Landmarks.BACK);
    double originY = (brow.yMm() + back.yMm()) / 2;
    double originZ = (brow.zMm() + back.zMm()) / 2;
    var forward = Direction.from(back, brow);
    var right = new Direction(1, 0, 0);
    int steps = 2 * PANELS;
    double step = Math.PI / steps;
    double sum = 0;
    // the right half; the left one is its mirror image
    for (int i = 0; i <= steps; i++) {
      var ray = forward.turned(right, i * step);
      var ahead = forward.turned(right, i * step + Math.PI / 2);
      surface.aim(0, originY, originZ, ray.x(), ray.y(), ray.z());
      int weight = i == 0 || i == steps ? 1 : i % 2 == 0 ? 2 : 4;
      sum += weight * surface.mmPerRad(ray.x(), ray.y(), ray.z(), ahead.x(), ahead.y(), ahead.z());
    }
    return 2 * sum * step / 3;
  }

  /// Places along the way from a landmark up to the crown.
  List<Position> overTop(Direction landmark, int steps) {
    var from = place(landmark);
    var top = top();
    var square = from.squareTowards(top);
    double turn = turn(from, square, top);
    var places = new ArrayList<Position>();
    for (int i = 0; i <= steps; i++) {
      var ray = from.turned(square, turn * i / steps);
      surface.aim(ray.x(), ray.y(), ray.z());
      places.add(surface.place());
    }
    return places;
  }

  /// Places along the circumference, from the brow by the right and the left back to the brow.
  List<Position> around(int steps) {
    var brow = at(Landmarks.BROW);
    var back = at(Landmarks.BACK);
    var forward = Direction.from(back, brow);
    var places = new ArrayList<Position>();
    for (int i = 0; i <= steps; i++) {
      var ray = forward.turned(new Direction(1, 0, 0), 2 * Math.PI * i / steps);
      surface.aim(
          0,
          (brow.yMm() + back.yMm()) / 2,
          (brow.zMm() + back.zMm()) / 2,
          ray.x(),
          ray.y(),
          ray.z());
      places.add(surface.place());
    }
    return places;
  }

  private Position at(Direction onEgg) {
    var direction = place(onEgg);
    surface.aim(direction.x(), direction.y(), direction.z());
    return surface.place();
  }
}
