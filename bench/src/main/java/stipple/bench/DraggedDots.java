package stipple.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stipple.dots.Layout;
import stipple.dots.Layouter;
import stipple.dots.SessionShares;
import stipple.dots.Sessions;
import stipple.dots.Tile;
import stipple.number.Seed;
import stipple.scalp.ConformalChart;
import stipple.scalp.Edge;
import stipple.scalp.EdgeStyle;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairlineEdge;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.HairlineWish;
import stipple.scalp.ScalpMap;
import stipple.scalp.Shape;
import stipple.scalp.Zone;
import stipple.scalp.ZoneWish;
import stipple.scalp.ZonedChart;

/// A hairline that somebody drags up and down by a millimetre each time, and all dots that have to
/// be laid anew after each move: field, dots, sessions, zones, places.
final class DraggedDots {

  private static final int MOVES = 16;
  private static final double LOWEST_MM = 60;
  private static final double RECESSION_MM = 12;
  private static final SessionShares SHARES = SessionShares.of(0.3, 0.7, 1);

  private final ZonedChart zones;
  private final Layouter layouter;
  private final Map<Zone, Double> times;
  private final List<HairlineEdge> edges = new ArrayList<>();

  /// So many dots in the middle of the moves, on a shape of bare scalp.
  DraggedDots(ScalpMap map, ConformalChart chart, Tile tile, Shape bare, int dots) {
    this.zones = ZonedChart.of(chart, List.of(ZoneWish.of(Zone.TOP, bare, 100, 0)));
    this.layouter = Layouter.on(chart, tile, new Seed(20));
    for (int i = 0; i < MOVES; i++) {
      edges.add(edge(map, LOWEST_MM + i));
    }
    double at100 = zones.behind(edges.get(MOVES / 2)).dots(Zone.TOP);
    this.times = Map.of(Zone.TOP, dots / at100);
  }

  private static HairlineEdge edge(ScalpMap map, double heightMm) {
    var wish = HairlineWish.symmetric(HairlineTemplate.GARG, heightMm, RECESSION_MM);
    var line = wish.curve(FaceMeasures.USUAL, map).on(map).line();
    var edge = Edge.of(EdgeStyle.NATURAL);
    return new HairlineEdge(line.us(), line.vs(), edge.perCm2(), edge.featherMm());
  }

  /// The dots after so many moves, with their sessions; where each lies is known without more.
  Sessions sessions(int moves) {
    return Sessions.by(SHARES, laid(moves));
  }

  /// All that a picture and its figures need, read out and copied.
  Told told(int moves) {
    var sessions = sessions(moves);
    var layout = sessions.layout();
    float[] places = new float[3 * layout.size()];
    for (int dot = 0; dot < layout.size(); dot++) {
      places[3 * dot] = (float) layout.xMm(dot);
      places[3 * dot + 1] = (float) layout.yMm(dot);
      places[3 * dot + 2] = (float) layout.zMm(dot);
    }
    return new Told(sessions, layout.dotsByZone(), places);
  }

  /// The dots after so many moves.
  Layout laid(int moves) {
    return layouter.lay(zones.behind(edges.get(moves % MOVES)), times);
  }

  /// Sessions, counts and places. The places are not copied again.
  record Told(Sessions sessions, Map<Zone, Integer> byZone, float[] places) {}
}
