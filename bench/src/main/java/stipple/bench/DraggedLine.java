package stipple.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stipple.scalp.AreaReckoning;
import stipple.scalp.ConformalChart;
import stipple.scalp.DensityField;
import stipple.scalp.Edge;
import stipple.scalp.EdgeStyle;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairlineCurve;
import stipple.scalp.HairlineEdge;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.HairlineWish;
import stipple.scalp.LaidHairline;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Shape;
import stipple.scalp.Stage;
import stipple.scalp.Treatment;
import stipple.scalp.Zone;
import stipple.scalp.ZoneWish;
import stipple.scalp.ZonedChart;

/// A hairline on a bald head that somebody drags up and down, millimetre by millimetre, and what
/// has to be told anew after each move.
final class DraggedLine {

  private static final int MOVES = 40;
  private static final double LOWEST_MM = 60;
  private static final double RECESSION_MM = 12;
  private static final double BODY_PER_CM2 = 85;

  private final ScalpMap map;
  private final AreaReckoning reckoning;
  private final Treatment treatment;
  private final List<HairlineCurve> curves = new ArrayList<>();
  private final List<LaidHairline> lines = new ArrayList<>();
  private final ZonedChart chart;

  DraggedLine(ScalpMap map, AreaReckoning reckoning) {
    var bare = Loss.of(Stage.NORWOOD_VI).shape();
    this.map = map;
    this.reckoning = reckoning;
    this.treatment = Treatment.of(map, bare, List.of(), true);
    for (int i = 0; i < MOVES; i++) {
      var wish = HairlineWish.symmetric(HairlineTemplate.GARG, LOWEST_MM + i, RECESSION_MM);
      curves.add(wish.curve(FaceMeasures.USUAL, map));
      lines.add(laid(i));
    }
    this.chart = ZonedChart.of(ConformalChart.of(map), List.of(wish(bare)));
  }

  /// The curve after so many moves, laid on the skin.
  LaidHairline laid(int moves) {
    return curves.get(moves % MOVES).on(map);
  }

  /// The areas of all zones behind the line after so many moves.
  Map<Zone, Double> areas(int moves) {
    return cm2(lines.get(moves % MOVES));
  }

  DensityField field(int moves) {
    var line = lines.get(moves % MOVES).line();
    var edge = Edge.of(EdgeStyle.NATURAL);
    return chart.behind(new HairlineEdge(line.us(), line.vs(), edge.perCm2(), edge.featherMm()));
  }

  /// Everything a page shows anew in figures: the line laid, its zones, their areas.
  Map<Zone, Double> refreshed(int moves) {
    return cm2(laid(moves));
  }

  private Map<Zone, Double> cm2(LaidHairline line) {
    var areas = new EnumMap<Zone, Double>(Zone.class);
    treatment.zones(line).forEach((zone, shape) -> areas.put(zone, reckoning.cm2(shape)));
    return areas;
  }

  private static ZoneWish wish(Shape shape) {
    var us = new ArrayList<double[]>();
    var vs = new ArrayList<double[]>();
    for (var ring : shape.rings()) {
      us.add(ring.points().stream().mapToDouble(ScalpPoint::u).toArray());
      vs.add(ring.points().stream().mapToDouble(ScalpPoint::v).toArray());
    }
    return new ZoneWish(Zone.TOP, us, vs, BODY_PER_CM2, 0);
  }
}
