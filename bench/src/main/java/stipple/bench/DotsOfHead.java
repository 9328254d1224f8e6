package stipple.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import stipple.dots.Layout;
import stipple.dots.Layouter;
import stipple.dots.Tile;
import stipple.evenness.Spacing;
import stipple.evenness.SurfacePoints;
import stipple.evenness.TwoNearest;
import stipple.scalp.ConformalChart;
import stipple.scalp.HairUnderTape;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.Stage;
import stipple.scalp.Zone;

/// The dots of one measured head: how even those up to each session lie on the skin, and what a
/// hairline moved by two millimetres changes.
final class DotsOfHead {

  private static final int DOTS = 20_000;
  private static final double[] SESSIONS = {0.3, 0.7, 1};

  private final DraggedDots drag;

  DotsOfHead(Tile tile) {
    var map = ScalpMap.of(LaidTapes.head(LaidTapes.of(571, 355, 358, 2, HairUnderTape.UNKNOWN)));
    this.drag =
        new DraggedDots(map, ConformalChart.of(map), tile, Loss.of(Stage.NORWOOD_VI).shape(), DOTS);
  }

  List<Figure> figures() {
    var figures = new ArrayList<Figure>();
    var layout = drag.laid(8);
    double wished = layout.field().dots(Zone.TOP);
    double times = DOTS / wished;
    figures.add(
        new Figure("head.count", "off", 100 * (layout.size() / (wished * times) - 1), "%", DOTS));
    for (double share : SESSIONS) {
      figures.addAll(session(layout, share));
    }
    figures.addAll(moved(drag.laid(6), layout));
    return figures;
  }

  // only where the density is level: behind the feather and away from the rim of the zone
  private List<Figure> session(Layout layout, double share) {
    int[] dots =
        IntStream.range(0, layout.size()).filter(dot -> layout.score(dot) < share).toArray();
    double[] x = new double[dots.length];
    double[] y = new double[dots.length];
    double[] z = new double[dots.length];
    for (int i = 0; i < dots.length; i++) {
      x[i] = layout.xMm(dots[i]);
      y[i] = layout.yMm(dots[i]);
      z[i] = layout.zMm(dots[i]);
    }
    double perMm2 = levelPerCm2(layout) * share / 100;
    IntPredicate level = i -> Math.abs(x[i]) < 50 && y[i] > -40 && y[i] < 30 && z[i] > 0;
    Spacing spacing = TwoNearest.of(new SurfacePoints(x, y, z)).spacing(level, dot -> perMm2);
    int judged = (int) IntStream.range(0, dots.length).filter(level).count();
    var name = "head.session." + Math.round(100 * share);
    return List.of(
        new Figure(name, "rho", spacing.rho(), "", judged, Target.atLeast(0.6)),
        new Figure(name, "mean.rho", spacing.meanRho(), "", judged, Target.atLeast(0.79)),
        new Figure(name, "cv.nn", spacing.cvNn(), "", judged, Target.between(0.07, 0.11)));
  }

  private static double levelPerCm2(Layout layout) {
    return Math.min(Layouter.MOST_PER_CM2, 100 * DOTS / layout.field().dots(Zone.TOP));
  }

  private static List<Figure> moved(Layout before, Layout after) {
    Map<Integer, Boolean> seen = new HashMap<>();
    for (int dot = 0; dot < before.size(); dot++) {
      seen.put(before.id(dot), true);
    }
    int same = 0;
    for (int dot = 0; dot < after.size(); dot++) {
      same += seen.containsKey(after.id(dot)) ? 1 : 0;
    }
    return List.of(
        new Figure("head.move-2mm", "kept", same, "", before.size()),
        new Figure("head.move-2mm", "gone", before.size() - same, "", before.size()),
        new Figure("head.move-2mm", "new", after.size() - same, "", after.size()));
  }
}
