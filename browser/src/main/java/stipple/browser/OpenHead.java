package stipple.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import stipple.dots.Layouter;
import stipple.dots.Tile;
import stipple.scalp.ConformalChart;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HeadModel;
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
import stipple.scalp.ZoneWish;
import stipple.scalp.ZonedChart;

/// One head made ready for a page: its map, its chart, and every place where it may have a dot.
public final class OpenHead {

  final FaceMeasures face;
  final ScalpMap map;
  final Layouter layouter;
  private final ZonedChart bare;

  OpenHead(HeadAsk ask) {
    this.face = new FaceMeasures(ask.getGlabellaAboveNasionMm(), ask.getOuterCanthusMm());
    this.map = ScalpMap.of(HeadModel.fitted(tapes(ask), ask.isWoman()));
    var chart = ConformalChart.of(map);
    this.bare = ZonedChart.of(chart, List.of());
    var tile = Tile.of(ask.getTile().copyToJavaArray());
    this.layouter = Layouter.on(chart, tile, Read.seed(ask.getSeed()));
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
    var treatment = Treatment.of(map, bare(ask), spots(ask), ask.isWholeEdge());
    var dots = ByZone.read(ask.getDotsPerCm2());
    var hairs = ByZone.read(ask.getHairsPerCm2());
    var wishes = new ArrayList<ZoneWish>();
    treatment
        .zones(LineReading.laid(ask.getLine(), face, map))
        .forEach((zone, shape) ->
            wishes.add(
                ZoneWish.of(
                    zone, shape, dots.getOrDefault(zone, 0.0), hairs.getOrDefault(zone, 0.0))));
    return new OpenWork(this, bare.with(wishes));
  }

  private static Shape bare(WorkAsk ask) {
    if (ask.getStage().isEmpty()) {
      return Shape.EMPTY;
    }
    var stage = Read.oneOf(Stage.values(), ask.getStage(), "stage");
    return new Loss(stage, ask.getFrontBack(), ask.getCrownWider(), ask.getSidesLower()).shape();
  }

  private static List<Spot> spots(WorkAsk ask) {
    var spots = new ArrayList<Spot>();
    for (var spot : ask.getSpots()) {
      spots.add(
          new Spot(
              Read.oneOf(Spot.Kind.values(), spot.getKind(), "kind of a spot"),
              new ScalpPoint(spot.getU(), spot.getV()),
              spot.getLengthMm(),
              spot.getWidthMm(),
              spot.getHeadingRad()));
    }
    return spots;
  }
}
