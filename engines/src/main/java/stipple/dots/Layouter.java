package stipple.dots;

import java.util.EnumMap;
import java.util.Map;
import stipple.number.Bounds;
import stipple.number.Seed;
import stipple.scalp.ConformalChart;
import stipple.scalp.DensityField;
import stipple.scalp.Zone;

/// Lays the dots of one design on one head, the same dots each time.
///
/// A point of the tile becomes a dot where the wish is dense enough for its rank; no dot knows of
/// another, so moving a line changes only the dots it moved over, and a denser wish only adds dots.
/// Make it once for a head and a seed; it never changes and may be shared.
public final class Layouter {

  /// How dots are laid, by its name: a layout laid again under the same name is the same.
  public static final String VERSION = "dots-1";

  /// The most dots per cm² that still stand apart: 0.42 mm at the least, 0.55 mm on average, some
  /// three times the width of a healed dot. *Source*: widths of 0.10–0.15 mm `[Rassman]`; where
  /// single dots are lost is an **assumption**.
  public static final double MOST_PER_CM2 = 250;

  /// The most dots that one layout may have.
  public static final int MOST_DOTS = 200_000;

  private final ConformalChart chart;
  private final double sideCm;
  private final Sites sites;
  private final float[] placesMm;
  private final double[] ranksPerDensity;
  private final double[] skinCm2;

  private Layouter(ConformalChart chart, Tile tile, TilePlacing placing) {
    this.chart = chart;
    int side = fieldSide(chart);
    this.sideCm = Math.sqrt(tile.points() / (MOST_PER_CM2 * largestFactor(chart, side)));
    this.ranksPerDensity = new double[side * side];
    this.skinCm2 = new double[side * side];
    double cellCm = 2 * chart.halfWidthCm() / (side - 1);
    float[] most = new float[side * side];
    for (int node = 0; node < side * side; node++) {
      double factor = chart.areaFactorAt(node % side * 2, node / side * 2);
      ranksPerDensity[node] = factor * sideCm * sideCm;
      skinCm2[node] = factor * cellCm * cellCm;
      most[node] = (float) (MOST_PER_CM2 * ranksPerDensity[node]);
    }
    var field = new ThresholdField(side, chart.halfWidthCm(), most, allNodes(side));
    this.sites = new PlacedTile(tile, placing).sites(sideCm, field);
    this.placesMm = sites.placesMm(chart);
  }

  private static int[] allNodes(int side) {
    int[] nodes = new int[side * side];
    for (int node = 0; node < nodes.length; node++) {
      nodes[node] = node;
    }
    return nodes;
  }

  /// For all layouts of one design on one head.
  public static Layouter on(ConformalChart chart, Tile tile, Seed seed) {
    return new Layouter(chart, tile, TilePlacing.of(seed));
  }

  private static int fieldSide(ConformalChart chart) {
    return (chart.nodes() + 1) / 2;
  }

  private static double largestFactor(ConformalChart chart, int side) {
    double largest = 0;
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        largest = Math.max(largest, chart.areaFactorAt(2 * column, 2 * row));
      }
    }
    return largest;
  }

  /// How long a side of the tile is on the chart; the pattern comes again after as much.
  ///
  /// *Range*: 5–20 cm.
  public double sideCm() {
    return sideCm;
  }

  /// The dots of a field. *Domain*: at most 200,000 of them.
  public Layout lay(DensityField field) {
    return lay(field, Map.of());
  }

  /// The dots of a field, so many times as dense in each zone: those needled, say, so that those
  /// wished are kept. *Domain*: 0–20; a zone not named stays as it is.
  public Layout lay(DensityField field, Map<Zone, Double> times) {
    var wish = wished(field, times);
    if (wish.expected > MOST_DOTS) {
      throw new IllegalArgumentException(
          "a layout may have "
              + MOST_DOTS
              + " dots, these would be about "
              + Math.round(wish.expected));
    }
    var filter = new DotFilter(field.cutCells(), field::isBehindLine);
    var dots = Laying.laid(sites, wish.thresholds, (int) wish.expected, filter);
    return new Layout(field, dots, placesMm, wish.lacking);
  }

  /// About how many dots such a layout would have, to ask before more than may be are laid.
  ///
  /// *Range*: 0 and above.
  public double expectedDots(DensityField field, Map<Zone, Double> times) {
    return wished(field, times).expected;
  }

  private Wished wished(DensityField field, Map<Zone, Double> times) {
    if (field.chart() != chart) {
      throw new IllegalArgumentException("the field must lie on the chart of the layouter");
    }
    double[] timesOf = new double[field.wishes().size()];
    for (int wish = 0; wish < timesOf.length; wish++) {
      double of = times.getOrDefault(field.wishes().get(wish).zone(), 1.0);
      timesOf[wish] = Bounds.within(of, "times of a density", "(no unit)", 0, 20);
    }
    return new Wished(field, timesOf);
  }

  /// Exactly so many dots, shared out as the field wishes.
  ///
  /// *Domain*: a field with dots · 1 to 200,000. A dot anywhere then hangs together with all
  /// others: for what is printed or kept, not for what is drawn while a line moves.
  public Layout layExactly(DensityField field, int wanted) {
    Bounds.within(wanted, "number of dots", "dots", 1, MOST_DOTS);
    var first = lay(field);
    if (first.size() == 0) {
      throw new IllegalArgumentException("nothing is wished, so no dots can be shared out");
    }
    var layout = first;
    for (double more = 1.03; layout.size() < wanted; more *= 1.03) {
      double times = more * wanted / first.size();
      var byZone = new EnumMap<Zone, Double>(Zone.class);
      for (var zone : Zone.values()) {
        byZone.put(zone, times);
      }
      layout = lay(field, byZone);
      if (layout.lackingDots() > 0.5) {
        throw new IllegalArgumentException(
            wanted + " dots would stand closer than dots can; fewer or a larger area is needed");
      }
    }
    return layout.first(wanted);
  }

  /// What a field wishes of the tile, node by node.
  private final class Wished {

    private final ThresholdField thresholds;
    private double expected;
    private double lacking;

    Wished(DensityField field, double[] timesOf) {
      float[] ranks = field.carriedPerCm2();
      for (int node : field.wishedNodes()) {
        double perCm2 = ranks[node] * timesOf[field.wish(node)];
        double laid = Math.min(MOST_PER_CM2, perCm2);
        expected += laid * skinCm2[node];
        lacking += (perCm2 - laid) * skinCm2[node];
        ranks[node] = (float) (laid * ranksPerDensity[node]);
      }
      thresholds =
          new ThresholdField(field.side(), chart.halfWidthCm(), ranks, field.wishedNodes());
    }
  }
}
