package stipple.dots;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stipple.number.Seed;
import stipple.scalp.ConformalChart;
import stipple.scalp.DensityField;
import stipple.scalp.Edge;
import stipple.scalp.EdgeStyle;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HairlineEdge;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.HairlineWish;
import stipple.scalp.HeadModel;
import stipple.scalp.LaidHairline;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.Stage;
import stipple.scalp.TapeLine;
import stipple.scalp.TapeReading;
import stipple.scalp.Tapes;
import stipple.scalp.Treatment;
import stipple.scalp.Zone;
import stipple.scalp.ZoneWish;
import stipple.scalp.ZonedChart;

/// A measured head with bare zones and a hairline that can be moved, for dots.
final class LaidHead {

  static final ScalpMap MAP = map(571, 355, 358);
  static final ConformalChart CHART = ConformalChart.of(MAP);
  static final Layouter LAYOUTER = Layouter.on(CHART, Tiles.WHOLE, new Seed(7));
  private static final Treatment TREATMENT =
      Treatment.of(MAP, Loss.of(Stage.NORWOOD_VI).shape(), List.of(), true);

  private LaidHead() {}

  static ScalpMap map(double aroundMm, double overMm, double lengthMm) {
    var tapes = new EnumMap<TapeLine, TapeReading>(TapeLine.class);
    tapes.put(TapeLine.CIRCUMFERENCE, new TapeReading(aroundMm, 2));
    tapes.put(TapeLine.EAR_TO_EAR, new TapeReading(overMm, 2));
    tapes.put(TapeLine.NASION_TO_INION, new TapeReading(lengthMm, 2));
    return ScalpMap.of(HeadModel.fitted(new Tapes(tapes, HairUnderTape.UNKNOWN), false));
  }

  /// A hairline so far above the brow.
  static LaidHairline line(double heightMm) {
    return HairlineWish.symmetric(HairlineTemplate.GARG, heightMm, 12)
        .curve(FaceMeasures.USUAL, MAP)
        .on(MAP);
  }

  /// The zones behind a line low on the brow, all of one density, so that only the edge moves with
  /// a line.
  static ZonedChart zoned(double perCm2) {
    return zoned(line(55), perCm2, Map.of());
  }

  static ZonedChart zoned(LaidHairline line, double perCm2, Map<Zone, Double> hairs) {
    return zoned(CHART, line, perCm2, hairs);
  }

  static ZonedChart zoned(
      ConformalChart chart, LaidHairline line, double perCm2, Map<Zone, Double> hairs) {
    var wishes =
        TREATMENT.zones(line).entrySet().stream()
            .map(zone ->
                ZoneWish.of(
                    zone.getKey(), zone.getValue(), perCm2, hairs.getOrDefault(zone.getKey(), 0.0)))
            .toList();
    return ZonedChart.of(chart, wishes);
  }

  static HairlineEdge edge(LaidHairline line, EdgeStyle style) {
    var edge = Edge.of(style);
    return new HairlineEdge(line.line().us(), line.line().vs(), edge.perCm2(), edge.featherMm());
  }

  /// The dots wished behind a line so far above the brow.
  static DensityField field(double heightMm, double perCm2, EdgeStyle style) {
    return zoned(perCm2).behind(edge(line(heightMm), style));
  }
}
