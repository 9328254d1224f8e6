package stipple.dots;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

  private static final double MOST_TIMES = 20;

  private final ConformalChart chart;
  private final double sideCm;
  private final Sites sites;
  private final float[] placesMm;
  private final double[] ranksPerDensity;
  private final double[] skinCm2;
  private final ThresholdField most;

  private Layouter(ConformalChart chart, Tile tile, TilePlacing placing) {
    this.chart = chart;
    int side = fieldSide(chart);
    this.sideCm = Math.sqrt(tile.points() / (MOST_PER_CM2 * largestFactor(chart, side)));
    this.ranksPerDensity = new double[side * side];
    this.skinCm2 = new double[side * side];
    double cellCm = 2 * chart.halfWidthCm() / (side - 1);
    float[] mostRanks = new float[side * side];
    for (int node = 0; node < side * side; node++) {
      double factor = chart.areaFactorAt(node % side * 2, node / side * 2);
      ranksPerDensity[node] = factor * sideCm * sideCm;
      skinCm2[node] = factor * cellCm * cellCm;
      mostRanks[node] = (float) (MOST_PER_CM2 * ranksPerDensity[node]);
    }
    this.most = new ThresholdField(side, chart.halfWidthCm(), mostRanks, allNodes(side));
    this.sites = new PlacedTile(tile, placing).sites(sideCm, most);
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
    return laid(field, new Wished(field, timesOf(field, times)));
  }

  /// The same, or nothing where these would be more dots than a layout may have.
  public Optional<Layout> layIfFew(DensityField field, Map<Zone, Double> times) {
    var wish = new Wished(field, timesOf(field, times));
    return wish.expected > MOST_DOTS ? Optional.empty() : Optional.of(laid(field, wish));
  }

  private Layout laid(DensityField field, Wished wish) {
    var dots = laid(wish.thresholds, wish.expected, DotFilter.behindLine(field));
    return new Layout(field, dots, placesMm, wish.lacking);
  }

  /// Prepares hairs to be laid around. *Domain*: hairs measured on this head · *Holds for*: up to a
  /// quarter of a second; keep it.
  public HairGround ground(HairPoints hairs) {
    return HairGround.of(sites, most, sideCm, chart, hairs);
  }

  /// The dots that a field needs beside the hair that is there: its densities then are those of
  /// hair and dots together.
  ///
  /// No dot comes nearer to a hair than 0.6 of the widest spacing that hair and dots could have;
  /// where the hair leaves too little room, what cannot be laid counts as lacking. *Domain*: a
  /// ground of this layouter; a zone whose hair was measured must not lower its wish by that hair ·
  /// times as above, of what is lacking beside the hair.
  public Layout lay(DensityField field, Map<Zone, Double> times, HairGround hair) {
    if (hair.sites() != sites) {
      throw new IllegalArgumentException("the hair must be prepared by the same layouter");
    }
    double[] timesOf = timesOf(field, times);
    float[] ranks = new float[field.side() * field.side()];
    for (int node : field.wishedNodes()) {
      ranks[node] = (float) (field.carriedPerCm2(node) * ranksPerDensity[node]);
    }
    var total = new ThresholdField(field.side(), chart.halfWidthCm(), ranks, field.wishedNodes());
    var around = new AroundHair(hair, total, DotFilter.behindLine(field));
    var thresholds = around.thresholds(node -> timesOf[field.wish(node)]);
    var dots = laid(thresholds, around.expected(), around.filter());
    return Layout.aroundHair(field, dots, placesMm, around.lacking());
  }

  private double[] timesOf(DensityField field, Map<Zone, Double> times) {
    if (field.chart() != chart) {
      throw new IllegalArgumentException("the field must lie on the chart of the layouter");
    }
    double[] timesOf = new double[field.wishes().size()];
    for (int wish = 0; wish < timesOf.length; wish++) {
      double of = times.getOrDefault(field.wishes().get(wish).zone(), 1.0);
      timesOf[wish] = Bounds.within(of, "times of a density", "(no unit)", 0, MOST_TIMES);
    }
    return timesOf;
  }

  private Dots laid(ThresholdField thresholds, double expected, DotFilter filter) {
    if (expected > MOST_DOTS) {
      throw new IllegalArgumentException(
          "a layout may have " + MOST_DOTS + " dots, these would be about " + Math.round(expected));
    }
    return Laying.laid(sites, thresholds, (int) expected, filter);
  }

  /// Exactly so many dots, shared out as the field wishes.
  ///
  /// *Domain*: a field with dots · 1 to 200,000. A dot anywhere then hangs together with all
  /// others: for what is printed or kept, not for what is drawn while a line moves.
  public Layout layExactly(DensityField field, int wanted) {
    return exactly(wanted, times -> lay(field, times));
  }

  /// Exactly so many dots around hair. *Domain*: as above.
  public Layout layExactly(DensityField field, int wanted, HairGround hair) {
    return exactly(wanted, times -> lay(field, times, hair));
  }

  private static Layout exactly(int wanted, Function<Map<Zone, Double>, Layout> lay) {
    Bounds.within(wanted, "number of dots", "dots", 1, MOST_DOTS);
    var first = lay.apply(Map.of());
    if (first.size() == 0) {
      throw new IllegalArgumentException("nothing is wished, so no dots can be shared out");
    }
    var layout = first;
    for (double more = 1.03; layout.size() < wanted; more *= 1.03) {
      double times = Math.min(MOST_TIMES, more * wanted / first.size());
      var byZone = new EnumMap<Zone, Double>(Zone.class);
      for (var zone : Zone.values()) {
        byZone.put(zone, times);
      }
      layout = lay.apply(byZone);
      if (layout.size() < wanted && (layout.lackingDots() > 0.5 || times == MOST_TIMES)) {
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
      float[] ranks = new float[field.side() * field.side()];
      for (int node : field.wishedNodes()) {
        double perCm2 = field.carriedPerCm2(node) * timesOf[field.wish(node)];
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
