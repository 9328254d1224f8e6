package stipple.studio.treatment.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stipple.scalp.HeadView;
import stipple.studio.treatment.consultation.SeenArea.Box;

/// Finds a place for each area's name and figure: within it where it fits, else beside the head.
///
/// Each area is named once, in the picture that shows most of it, and no two names overlap.
final class HeadLabels {

  private static final double GRID_MM = 2.5;
  private static final double AIR_MM = 0.3;
  private static final double OFF_THE_MIDDLE = 0.04;
  private static final double AS_MUCH_SEEN = 0.4;
  private static final double BESIDE_MM = 4;

  private final List<HeadSide> sides;

  HeadLabels(List<HeadSide> sides) {
    this.sides = sides;
  }

  // an area in one of the pictures, and how much of it that shows
  private record Shown(HeadSide side, SeenArea area, double mm2) {

    boolean isFromAbove() {
      return side.view() == HeadView.TOP;
    }
  }

  void place(HeadDrawing drawing) {
    var beside = new ArrayList<Shown>();
    for (int number = 0; number < drawing.tints().size(); number++) {
      var shown = shown(number);
      if (drawing.tints().get(number).name().isEmpty() || shown.isEmpty()) {
        continue;
      }
      double most = shown.getFirst().mm2();
      boolean isWithin =
          shown.stream()
              .filter(one -> one.mm2() >= AS_MUCH_SEEN * most)
              .anyMatch(HeadLabels::placeWithin);
      if (!isWithin) {
        beside.add(shown.getFirst());
      }
    }
    beside.sort(Comparator.comparingDouble(one -> middle(one.area()).y()));
    beside.forEach(HeadLabels::placeBeside);
  }

  // where it is seen, most of it first
  private List<Shown> shown(int number) {
    var shown = new ArrayList<Shown>();
    for (var side : sides) {
      for (var area : side.areas()) {
        if (area.number() == number) {
          shown.add(new Shown(side, area, area.coveredMm2()));
        }
      }
    }
    shown.sort(Comparator.comparingDouble(Shown::mm2).reversed());
    return shown;
  }

  private static boolean placeWithin(Shown one) {
    var tint = one.area().tint();
    var best = bestBox(one, HeadLabel.widthMm(tint), HeadLabel.HEIGHT_MM);
    best.ifPresent(box ->
        one.side()
            .write(
                HeadLabel.within(
                    tint, (box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2),
                box));
    return best.isPresent();
  }

  // The box with the most air around it; of equals the one nearest to the middle of the head.
  private static Optional<Box> bestBox(Shown one, double width, double height) {
    var bounds = one.area().bounds();
    Optional<Box> best = Optional.empty();
    double bestAir = AIR_MM;
    for (double y = bounds.top() + height / 2; y <= bounds.bottom() - height / 2; y += GRID_MM) {
      for (double x = bounds.left() + width / 2; x <= bounds.right() - width / 2; x += GRID_MM) {
        double middleX = one.isFromAbove() && Math.abs(x) < GRID_MM ? 0 : x;
        if (!one.area().holds(middleX, y)) {
          continue;
        }
        var box = Box.around(middleX, y, width, height);
        double air = one.area().clearanceMm(box) - OFF_THE_MIDDLE * Math.abs(middleX);
        if (air > bestAir && one.side().isFree(box, one.area())) {
          best = Optional.of(box);
          bestAir = air;
        }
      }
    }
    return best;
  }

  // From above: in a column on the right. From the side: in the upper corner nearer to the area.
  private static void placeBeside(Shown one) {
    var tint = one.area().tint();
    var area = middle(one.area());
    var head = one.side().aroundHead();
    double width = HeadLabel.widthMm(tint);
    boolean onTheRight = area.x() > (head.left() + head.right()) / 2;
    double corner = onTheRight ? head.right() - width : head.left();
    double x = one.isFromAbove() ? head.right() + BESIDE_MM : corner;
    double y = one.isFromAbove() ? area.y() : area.y() - 12;
    var box = textBox(x, y, width);
    while (one.side().isWritten(box) || (!one.isFromAbove() && one.side().isOverHead(box))) {
      y += one.isFromAbove() ? 2 : -2;
      box = textBox(x, y, width);
    }
    boolean isRightOfArea = one.isFromAbove() || x > area.x();
    var text = new Flat(isRightOfArea ? x : x + width, y);
    one.side().write(HeadLabel.beside(tint, isRightOfArea, text, area), box);
  }

  private static Box textBox(double x, double baseline, double width) {
    return new Box(x, baseline - 9, x + width, baseline + 13);
  }

  /// A place well within an area, on the right side where there are two.
  private static Flat middle(SeenArea area) {
    var bounds = area.bounds();
    var best = area.rings().getFirst().getFirst();
    double most = -1;
    for (double y = bounds.top() + 1; y < bounds.bottom(); y += GRID_MM) {
      for (double x = bounds.right() - 1; x > bounds.left(); x -= GRID_MM) {
        double air = area.clearanceMm(Box.around(x, y, 0, 0));
        if (air > most + 0.01 && area.holds(x, y)) {
          best = new Flat(x, y);
          most = air;
        }
      }
    }
    return best;
  }
}
