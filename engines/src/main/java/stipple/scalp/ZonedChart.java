package stipple.scalp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The zones of one head laid on its chart, ready for a density field with any hairline.
///
/// Where zones overlap the later one counts. Make it once for a head and its zones; each drag of
/// the hairline then costs a fraction of a millisecond. It never changes and may be shared.
public final class ZonedChart {

  // edges of zones run straight on the map, not on the chart: they are cut to so much of the rim
  private static final double LONGEST_PIECE = 0.01;
  static final byte NO_ZONE = -1;

  private final FieldGrid grid;
  private final byte[] wishOf;
  private final int[] zoned;
  private final List<ZoneWish> wishes;
  private final List<boolean[]> insides = new ArrayList<>();

  private ZonedChart(FieldGrid grid, List<ZoneWish> wishes, List<ZonedChart> before) {
    this.grid = grid;
    this.wishes = List.copyOf(wishes);
    this.wishOf = new byte[grid.side() * grid.side()];
    Arrays.fill(wishOf, NO_ZONE);
    for (int i = 0; i < wishes.size(); i++) {
      boolean[] inside = inside(wishes.get(i), before);
      insides.add(inside);
      for (int node = 0; node < inside.length; node++) {
        if (inside[node] && grid.skinCm2(node) > 0) {
          wishOf[node] = (byte) i;
        }
      }
    }
    int count = 0;
    for (byte wish : wishOf) {
      count += wish == NO_ZONE ? 0 : 1;
    }
    this.zoned = new int[count];
    for (int node = 0, at = 0; at < count; node++) {
      if (wishOf[node] != NO_ZONE) {
        zoned[at++] = node;
      }
    }
  }

  /// Lays zones on a chart. *Domain*: at most 100 wishes.
  public static ZonedChart of(ConformalChart chart, List<ZoneWish> wishes) {
    if (wishes.size() > 100) {
      throw new IllegalArgumentException("at most 100 zones fit a head, got " + wishes.size());
    }
    return new ZonedChart(new FieldGrid(chart), wishes, List.of());
  }

  /// The same head with other zones; those that lie where they lay are not laid anew.
  public ZonedChart with(List<ZoneWish> others) {
    return new ZonedChart(grid, others, List.of(this));
  }

  /// How dense the dots are to be behind a hairline; before it there are none.
  public DensityField behind(HairlineEdge edge) {
    var behind = new BehindLine(grid, edge);
    var field = new DensityField(this);
    for (int node : zoned) {
      if (behind.isBehind(node)) {
        field.set(node, wishes.get(wishOf[node]).lacking(edge, behind.mm(node)));
      }
    }
    field.cutBy(behind, edge);
    return field;
  }

  /// How dense the dots are to be where no hairline is drawn.
  public DensityField everywhere() {
    var field = new DensityField(this);
    for (int node : zoned) {
      var wish = wishes.get(wishOf[node]);
      field.set(node, Math.max(0, wish.dotsPerCm2() - wish.hairsPerCm2()));
    }
    return field;
  }

  private boolean[] inside(ZoneWish wish, List<ZonedChart> before) {
    for (var known : before) {
      for (int i = 0; i < known.wishes.size(); i++) {
        if (known.wishes.get(i).liesAs(wish)) {
          return known.insides.get(i);
        }
      }
    }
    return inside(wish);
  }

  private boolean[] inside(ZoneWish wish) {
    var chart = grid.chart();
    var raster = new ChartRaster(grid.side(), chart.halfWidthCm());
    for (int ring = 0; ring < wish.us().size(); ring++) {
      double[] us = wish.us().get(ring);
      double[] vs = wish.vs().get(ring);
      for (int i = 0; i < us.length; i++) {
        int next = i + 1 == us.length ? 0 : i + 1;
        addSide(raster, us[i], vs[i], us[next], vs[next]);
      }
    }
    return raster.inside();
  }

  private void addSide(ChartRaster raster, double u, double v, double toU, double toV) {
    double length = Math.sqrt((toU - u) * (toU - u) + (toV - v) * (toV - v));
    int pieces = (int) (length / LONGEST_PIECE) + 1;
    var from = grid.chart().nearest(u, v, new ChartPoint(0, 0));
    for (int i = 1; i <= pieces; i++) {
      double share = (double) i / pieces;
      var to =
          i == pieces
              ? grid.chart().nearest(toU, toV, new ChartPoint(0, 0))
              : grid.chart().nearest(u + share * (toU - u), v + share * (toV - v), from);
      raster.add(from.p(), from.q(), to.p(), to.q());
      from = to;
    }
  }

  FieldGrid grid() {
    return grid;
  }

  List<ZoneWish> wishes() {
    return wishes;
  }

  int[] zoned() {
    return zoned;
  }

  /// The place of a node's wish among the wishes, or [#NO_ZONE].
  int wishOf(int node) {
    return wishOf[node];
  }
}
