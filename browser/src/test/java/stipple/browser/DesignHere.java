package stipple.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stipple.dots.Layouter;
import stipple.dots.SessionShares;
import stipple.dots.Sessions;
import stipple.dots.Tile;
import stipple.number.Seed;
import stipple.scalp.ConformalChart;
import stipple.scalp.Edge;
import stipple.scalp.EdgeStyle;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HairlineCurve;
import stipple.scalp.HairlineEdge;
import stipple.scalp.HairlinePoint;
import stipple.scalp.HairlineTag;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.HairlineWish;
import stipple.scalp.HeadModel;
import stipple.scalp.LaidHairline;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Shape;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.TapeLine;
import stipple.scalp.TapeReading;
import stipple.scalp.Tapes;
import stipple.scalp.Treatment;
import stipple.scalp.Zone;
import stipple.scalp.ZoneWish;
import stipple.scalp.ZonedChart;

/// One recorded design, laid by the engines on the JVM without any of the browser's classes.
final class DesignHere {

  private final String[] cell;
  private final ScalpMap map;

  DesignHere(String line) {
    this.cell = line.split(",", -1);
    var readings = new EnumMap<TapeLine, TapeReading>(TapeLine.class);
    for (var tape : TapeLine.values()) {
      double mm = at(tape == TapeLine.CIRCUMFERENCE ? 0 : tape == TapeLine.EAR_TO_EAR ? 1 : 2);
      if (mm > 0) {
        readings.put(tape, new TapeReading(mm, Integer.parseInt(cell[3])));
      }
    }
    var tapes = new Tapes(readings, new HairUnderTape(at(4), at(5)));
    this.map = ScalpMap.of(HeadModel.fitted(tapes, cell[6].equals("1")));
  }

  Sessions laid(Tile tile) {
    var chart = ConformalChart.of(map);
    var layouter = Layouter.on(chart, tile, new Seed(Long.parseLong(cell[7])));
    var wishes = new ArrayList<ZoneWish>();
    treatment()
        .zones(line(15))
        .forEach((zone, shape) -> wishes.add(ZoneWish.of(zone, shape, at(24), at(25))));
    var layout = layouter.lay(ZonedChart.of(chart, wishes).behind(edge()), everywhere(at(26)));
    double[] shares =
        Arrays.stream(cell[27].split("\\|", -1)).mapToDouble(Double::parseDouble).toArray();
    return Sessions.by(SessionShares.of(shares), layout);
  }

  private static Map<Zone, Double> everywhere(double one) {
    var byZone = new EnumMap<Zone, Double>(Zone.class);
    for (var zone : Zone.values()) {
      byZone.put(zone, one);
    }
    return byZone;
  }

  private Treatment treatment() {
    var bare =
        cell[8].isEmpty()
            ? Shape.EMPTY
            : new Loss(Stage.valueOf(cell[8]), at(9), at(10), at(11)).shape();
    return Treatment.of(map, bare, rows(12).map(DesignHere::spot).toList(), cell[13].equals("1"));
  }

  private static Spot spot(String[] row) {
    double[] figures = Arrays.stream(row).skip(1).mapToDouble(Double::parseDouble).toArray();
    return new Spot(
        Spot.Kind.valueOf(row[0]),
        new ScalpPoint(figures[0], figures[1]),
        figures[2],
        figures[3],
        figures[4]);
  }

  private HairlineEdge edge() {
    var edge = Edge.of(EdgeStyle.valueOf(cell[21]));
    var laid = line(16);
    var line =
        cell[23].isEmpty() ? laid.line() : laid.drawn(edge.irregularity(Long.parseLong(cell[23])));
    return new HairlineEdge(line.us(), line.vs(), at(22), edge.featherMm());
  }

  private LaidHairline line(int height) {
    return cell[20].isEmpty() ? wish(at(height)).on(map) : drawn().on(map);
  }

  private HairlineCurve wish(double heightMm) {
    var template = HairlineTemplate.valueOf(cell[14]);
    return new HairlineWish(template, heightMm, at(17), orNothing(18), orNothing(19), null)
        .curve(FaceMeasures.USUAL, map);
  }

  private HairlineCurve drawn() {
    List<HairlinePoint> points =
        rows(20)
            .map(row -> {
              var at = new ScalpPoint(Double.parseDouble(row[0]), Double.parseDouble(row[1]));
              return new HairlinePoint(at, row[2].isEmpty() ? null : HairlineTag.valueOf(row[2]));
            })
            .toList();
    return HairlineCurve.free(points);
  }

  private java.util.stream.Stream<String[]> rows(int column) {
    return Arrays.stream(cell[column].split("\\|", -1))
        .filter(row -> !row.isEmpty())
        .map(row -> row.split(":", -1));
  }

  private double at(int column) {
    return Double.parseDouble(cell[column]);
  }

  private @Nullable Double orNothing(int column) {
    return cell[column].isEmpty() ? null : Double.valueOf(cell[column]);
  }
}
