package stipple.studio.treatment.consultation;

import java.util.ArrayList;
import java.util.List;
import stipple.scalp.HeadView;
import stipple.scalp.Position;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Shape;

/// The lines around the skull that make a head of it: face, neck and ears.
///
/// They are drawn for the eye only, scaled and hung from nasion, ear notch and inion; nothing is
/// measured on them.
final class HeadProfile {

  // forward and down from the nasion in mm, for a head whose nasion lies 95 mm before the ears
  private static final double[][] FACE = {
    {1.2, -6.5},
    {-0.6, -0.5},
    {0.6, 6},
    {5, 17},
    {11.5, 29},
    {17.5, 38},
    {19.6, 43},
    {17.2, 47.6},
    {11.5, 49.4},
    {7.2, 51.6},
    {6.3, 56},
    {7.6, 61},
    {10.2, 65},
    {9.6, 68.6},
    {5.6, 70.6},
    {8.2, 73.4},
    {8.9, 77.4},
    {5.6, 82.2},
    {3.4, 87},
    {4.8, 93.5},
    {5, 101},
    {1, 108.6},
    {-8, 112.4},
    {-22, 111},
    {-38, 106},
    {-49, 105.5},
    {-55, 112},
    {-58, 126},
    {-61, 143}
  };
  // forward and down from the inion
  private static final double[][] NAPE = {
    {4, 20}, {11, 42}, {16.5, 68}, {17, 96}, {12, 124}, {7, 140}
  };
  // forward and down from the notch before the ear
  private static final double[][] EAR = {
    {-1, 3.5},
    {1.4, -1},
    {1.2, -10},
    {-1, -20},
    {-7, -28},
    {-15, -31},
    {-23, -27.5},
    {-27, -18.5},
    {-26, -7},
    {-21, 5},
    {-16.5, 15},
    {-12, 23.5},
    {-6, 27.5},
    {-1.5, 24.5},
    {-0.6, 17},
    {-1.6, 9.5},
    {-4.5, 5}
  };
  private static final double[][] FOLD = {
    {-3.5, -15}, {-9, -22.5}, {-16, -23.5}, {-20.5, -16.5}, {-19.5, -6.5}, {-15.5, 3.5}, {-11.5, 12}
  };
  private static final double[][] JAW = {{-4, 34}, {-5.5, 46}, {-1, 60}, {12, 73}, {30, 84}};
  private static final double[][] EYE = {{-9, 9}, {-13, 11.4}, {-19, 11.2}, {-24, 8.6}};
  private static final double[][] BROW = {{-3.5, -5.5}, {-12, -9.4}, {-21, -8}, {-27, -4}};
  // to the side of the skull and back from the notch, seen from above
  private static final double[][] EAR_ABOVE = {
    {-1.4, -5}, {4, 2}, {9.5, 11}, {13.5, 21}, {12.5, 28}, {7.5, 27.5}, {2.5, 20}, {-1.5, 13}
  };
  // to the side and forward from the nasion, seen from above
  private static final double[][] NOSE_ABOVE = {
    {-13, -3},
    {-11.4, 3},
    {-11.4, 8},
    {-8.6, 12},
    {-4.6, 17.4},
    {0, 19.4},
    {4.6, 17.4},
    {8.6, 12},
    {11.4, 8},
    {11.4, 3},
    {13, -3}
  };

  // outwards and down from where the map ends below an ear, seen from behind
  private static final double[][] NECK = {
    {-2.5, 10}, {-8, 24}, {-12.5, 40}, {-14, 58}, {-13, 76}, {-9, 92}
  };
  // outwards and down from the notch, seen from behind
  private static final double[][] EAR_BEHIND = {
    {-4, -12}, {2, -25}, {8.5, -29}, {13, -25}, {14, -13}, {11.5, 1}, {8.5, 13}, {4.5, 22}, {-1, 24}
  };

  private static final double USUAL_NASION_MM = 95;
  private static final double BROW_END = 0.93;
  private static final double STRIDE = 0.07;

  private final HeadView view;
  private final ScalpMap map;
  private final List<Position> outline;
  private final Position nasion;
  private final double size;

  HeadProfile(HeadView view, ScalpMap map) {
    this.view = view;
    this.map = map;
    this.outline = view.outline(map);
    this.nasion = map.at(new ScalpPoint(0, 1));
    this.size = nasion.yMm() / USUAL_NASION_MM;
  }

  /// The outline of the whole head: closed from above, open at the neck from the side.
  String outline() {
    return switch (view) {
      case TOP -> Flat.open(fromAbove()) + "Z";
      case BACK -> Flat.soft(fromBehind());
      case RIGHT, LEFT -> Flat.soft(fromTheSide());
    };
  }

  /// All that the head covers, nose and ears with it.
  SeenArea silhouette() {
    var rings =
        switch (view) {
          case TOP ->
              List.of(
                  fromAbove(),
                  above(NOSE_ABOVE, 0, nasion.yMm(), 1, -1),
                  earAbove(1),
                  earAbove(-1));
          case BACK -> List.of(fromBehind(), earBehind(1), earBehind(-1));
          case RIGHT, LEFT -> List.of(fromTheSide());
        };
    return new SeenArea(-1, new HeadDrawing.Tint(Shape.EMPTY, 0, "", ""), rings);
  }

  private List<Flat> fromAbove() {
    return outline.stream().map(place -> Flat.of(view, place)).toList();
  }

  private List<Flat> fromBehind() {
    var line = new ArrayList<>(beside(outline.getFirst(), NECK, 1).reversed());
    outline.forEach(place -> line.add(Flat.of(view, place)));
    line.addAll(beside(outline.getLast(), NECK, -1));
    return line;
  }

  private List<Flat> earBehind(int side) {
    var notch = map.at(new ScalpPoint(side, 0));
    return beside(notch, EAR_BEHIND, side);
  }

  // from behind: outwards and down of a place
  private List<Flat> beside(Position from, double[][] offs, int side) {
    var points = new ArrayList<Flat>();
    for (double[] off : offs) {
      points.add(
          Flat.of(
              view,
              new Position(from.xMm() + side * size * off[0], 0, from.zMm() - size * off[1])));
    }
    return points;
  }

  private List<Flat> fromTheSide() {
    var line = new ArrayList<>(hung(nasion, FACE).reversed());
    for (double way = BROW_END; way > -0.96; way -= STRIDE) {
      line.add(Flat.of(view, map.at(new ScalpPoint(0, way))));
    }
    var inion = map.at(new ScalpPoint(0, -1));
    line.add(Flat.of(view, inion));
    line.addAll(hung(inion, NAPE));
    return line;
  }

  /// What lies beneath the outline: from above, the nose and the ears.
  List<String> behind() {
    return switch (view) {
      case TOP ->
          List.of(
              Flat.soft(above(NOSE_ABOVE, 0, nasion.yMm(), 1, -1)),
              Flat.soft(earAbove(1)),
              Flat.soft(earAbove(-1)));
      case BACK -> List.of(Flat.soft(earBehind(1)), Flat.soft(earBehind(-1)));
      case RIGHT, LEFT -> List.of();
    };
  }

  private List<Flat> earAbove(int side) {
    double widest = outline.stream().mapToDouble(Position::xMm).max().orElseThrow();
    return above(EAR_ABOVE, widest, map.at(new ScalpPoint(1, 0)).yMm(), side, 1);
  }

  /// The ear over the skull, and its fold.
  List<String> ear() {
    var notch = map.at(new ScalpPoint(1, 0));
    return isFromTheSide()
        ? List.of(Flat.soft(hung(notch, EAR)), Flat.soft(hung(notch, FOLD)))
        : List.of();
  }

  /// The faint lines of jaw, eye and brow.
  List<String> faint() {
    var notch = map.at(new ScalpPoint(1, 0));
    return isFromTheSide()
        ? List.of(
            Flat.soft(hung(notch, JAW)),
            Flat.soft(hung(nasion, EYE)),
            Flat.soft(hung(nasion, BROW)))
        : List.of();
  }

  private boolean isFromTheSide() {
    return view == HeadView.RIGHT || view == HeadView.LEFT;
  }

  // from the side: forward and down of a landmark
  private List<Flat> hung(Position from, double[][] offs) {
    var points = new ArrayList<Flat>();
    for (double[] off : offs) {
      points.add(
          Flat.of(view, new Position(0, from.yMm() + size * off[0], from.zMm() - size * off[1])));
    }
    return points;
  }

  private List<Flat> above(double[][] offs, double x, double y, int side, int down) {
    var points = new ArrayList<Flat>();
    for (double[] off : offs) {
      points.add(new Flat(side * (x + size * off[0]), -y + down * size * off[1]));
    }
    return points;
  }
}
