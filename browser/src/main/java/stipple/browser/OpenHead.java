package stipple.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import stipple.dots.Layouter;
import stipple.dots.Tile;
import stipple.number.Seed;
import stipple.scalp.ConformalChart;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HeadModel;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.Shape;
import stipple.scalp.TapeLine;
import stipple.scalp.TapeReading;
import stipple.scalp.Tapes;
import stipple.scalp.Treatment;
import stipple.scalp.ZoneWish;
import stipple.scalp.ZonedChart;

/// One head made ready for a page: its map, its chart, and every place where it may have a dot.
public final class OpenHead {

  final FaceMeasures face;
  final ScalpMap map;
  final ConformalChart chart;
  final Seed seed;
  final Layouter layouter;
  final ZonedChart ground;

  OpenHead(HeadAsk ask) {
    this.face = new FaceMeasures(ask.getGlabellaAboveNasionMm(), ask.getOuterCanthusMm());
    this.map = ScalpMap.of(HeadModel.fitted(tapes(ask), ask.isWoman()));
    this.chart = ConformalChart.of(map);
    this.ground = ZonedChart.of(chart, List.of());
    this.seed = Read.seed(ask.getSeed());
    this.layouter = Layouter.on(chart, Tile.of(ask.getTile().copyToJavaArray()), seed);
  }

  private static Tapes tapes(HeadAsk ask) {
    var readings = new EnumMap<TapeLine, TapeReading>(TapeLine.class);
    put(readings, TapeLine.CIRCUMFERENCE, ask.getAround());
    put(readings, TapeLine.EAR_TO_EAR, ask.getOver());
    put(readings, TapeLine.NASION_TO_INION, ask.getLength());
    return new Tapes(readings, new HairUnderTape(ask.getHairMm(), ask.getHairSdMm()));
  }

  private static void put(
      EnumMap<TapeLine, TapeReading> readings, TapeLine line, HeadAsk.@Nullable Tape tape) {
    if (tape != null) {
      int count = Read.whole(tape.getReadings(), "readings of a tape");
      readings.put(line, new TapeReading(tape.getMeanMm(), count));
    }
  }

  /// What of the head is worked; kept while only the line is dragged.
  @JSExport
  public OpenWork work(WorkAsk ask) {
    var bare =
        DrawingReading.loss(
                ask.getStage(), ask.getFrontBack(), ask.getCrownWider(), ask.getSidesLower())
            .map(Loss::shape)
            .orElse(Shape.EMPTY);
    var spots = DrawingReading.spots(ask.getSpots());
    var treatment = Treatment.of(map, bare, spots, ask.isWholeEdge());
    var dots = ByZone.read(ask.getDotsPerCm2());
    var hairs = ByZone.read(ask.getHairsPerCm2());
    var wishes = new ArrayList<ZoneWish>();
    treatment
        .zones(LineReading.laid(ask.getLine(), face, map))
        .forEach((zone, shape) ->
            wishes.add(
                ZoneWish.of(
                    zone, shape, dots.getOrDefault(zone, 0.0), hairs.getOrDefault(zone, 0.0))));
    return new OpenWork(this, ground.with(wishes));
  }
}
