package stipple.studio.treatment.consultation;

import java.util.ArrayList;
import java.util.List;
import stipple.scalp.HeadView;
import stipple.scalp.Ring;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Shape;
import stipple.studio.treatment.consultation.SeenArea.Box;

/// One head from above and from the side, all pictures at one scale.
public record HeadViews(List<HeadPicture> pictures) {

  private static final double MARGIN_MM = 8;
  // grid steps squared: a little more than a square centimetre of skin, and less than half a one
  private static final double WORTH_A_PICTURE = 6e7;
  private static final double AS_GOOD_AS_EVEN = 2e7;
  private static final Shape TOP_OF_THE_HEAD = topOfTheHead();

  public HeadViews {
    pictures = List.copyOf(pictures);
  }

  /// From above and from the right; from the left where an area differs there, from behind where
  /// one cannot be seen from above.
  public static HeadViews of(ScalpMap map, HeadDrawing drawing) {
    var views = new ArrayList<>(List.of(HeadView.TOP, HeadView.RIGHT));
    if (!isEven(map, drawing)) {
      views.add(HeadView.LEFT);
    }
    if (isBehind(map, drawing)) {
      views.add(HeadView.BACK);
    }
    return of(map, drawing, views);
  }

  public static HeadViews of(ScalpMap map, HeadDrawing drawing, List<HeadView> views) {
    var sides = views.stream().map(view -> new HeadSide(view, map, drawing)).toList();
    new HeadLabels(sides).place(drawing);
    // One width for all, so that one millimetre is as long in every picture.
    double widthMm =
        sides.stream()
            .map(HeadSide::aroundAll)
            .mapToDouble(box -> box.right() - box.left() + 2 * MARGIN_MM)
            .max()
            .orElse(0);
    return new HeadViews(
        sides.stream()
            .map(side -> HeadPicture.of(side, map, drawing, paper(side.aroundAll(), widthMm)))
            .toList());
  }

  private static HeadPicture.Paper paper(Box box, double widthMm) {
    double spare = widthMm - (box.right() - box.left());
    return new HeadPicture.Paper(
        box.left() - spare / 2,
        box.top() - MARGIN_MM,
        widthMm,
        box.bottom() - box.top() + 2 * MARGIN_MM + HeadPicture.Paper.SCALE_MM);
  }

  private static boolean isBehind(ScalpMap map, HeadDrawing drawing) {
    var steep = HeadView.BACK.visible(map).minus(TOP_OF_THE_HEAD);
    return drawing.tints().stream()
        .mapToDouble(tint -> tint.shape().intersect(steep).gridArea())
        .anyMatch(area -> area > WORTH_A_PICTURE);
  }

  // what lies further down at the back is seen too steeply from above
  private static Shape topOfTheHead() {
    var points = new ArrayList<ScalpPoint>();
    for (int degrees = 0; degrees < 360; degrees += 5) {
      points.add(ScalpPoint.polar(0.63, Math.toRadians(degrees)));
    }
    return Shape.of(List.of(Ring.of(points)));
  }

  private static boolean isEven(ScalpMap map, HeadDrawing drawing) {
    var rightHalf = HeadView.RIGHT.visible(map);
    var leftHalf = HeadView.LEFT.visible(map);
    for (var tint : drawing.tints()) {
      double right = tint.shape().intersect(rightHalf).gridArea();
      double left = tint.shape().intersect(leftHalf).gridArea();
      if (Math.abs(right - left) > AS_GOOD_AS_EVEN) {
        return false;
      }
    }
    return true;
  }
}
