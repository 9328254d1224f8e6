package stipple.scalp;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many dots per cm² each spot of the scalp is to get: a square of nodes on the chart.
///
/// The density of a node depends on nothing but what was wished for this node, so moving a line
/// changes only what the line moved over.
public final class DensityField {

  private final ZonedChart zones;
  private final float[] perCm2;
  private final double[] dots;
  private final double[] skinCm2;
  private @Nullable LineCut cut;

  DensityField(ZonedChart zones) {
    this.zones = zones;
    int side = zones.grid().side();
    this.perCm2 = new float[side * side];
    this.dots = new double[zones.wishes().size()];
    this.skinCm2 = new double[dots.length];
  }

  /// Sets how many dots per cm² are lacking at a worked node.
  void set(int node, double lackingPerCm2) {
    float density = (float) lackingPerCm2;
    perCm2[node] = density;
    int wish = zones.wishOf(node);
    double skin = zones.grid().skinCm2(node);
    dots[wish] += density * skin;
    skinCm2[wish] += skin;
  }

  /// Lets the line itself end the dots, once all nodes are set.
  void cutBy(BehindLine behind, HairlineEdge edge) {
    cut = new LineCut(zones, behind, edge, perCm2);
  }

  /// The chart on which the field lies, from edge to edge of its square.
  public ConformalChart chart() {
    return zones.grid().chart();
  }

  /// How many nodes there are each way: 256. Node (i, j) is node (2i, 2j) of the chart.
  public int side() {
    return zones.grid().side();
  }

  /// The density at a node. *Range*: 0–400 dots/cm².
  public double dotsPerCm2(int column, int row) {
    int node = row * side() + column;
    return cut == null || cut.isNodeBehind(node) ? perCm2[node] : 0;
  }

  /// The density at a node, counted row after row from the back; that of the edge is carried one
  /// node over the hairline: dots laid by it need [#cutCells] and [#isBehindLine] to end there.
  public double carriedPerCm2(int node) {
    return perCm2[node];
  }

  /// The cells in which [#isBehindLine] is to be asked, each by its node furthest back and left,
  /// not copied; none where no hairline was drawn.
  public boolean[] cutCells() {
    return cut == null ? new boolean[perCm2.length] : cut.crossed();
  }

  /// Whether a point of a cut cell lies behind the hairline.
  public boolean isBehindLine(int cell, double p, double q) {
    return cut == null || cut.isBehind(cell, p, q);
  }

  /// Whether a point of the chart lies behind the hairline.
  public boolean isBehindLine(double p, double q) {
    int cell = zones.grid().lineBefore(q) * side() + zones.grid().lineBefore(p);
    return isBehindLine(cell, p, q);
  }

  /// The wishes that the field follows from, in their order.
  public List<ZoneWish> wishes() {
    return zones.wishes();
  }

  /// Which of the wishes counts at a node, row after row from the back; -1 for none.
  public int wish(int node) {
    return zones.wishOf(node);
  }

  /// The nodes for which anything is wished, not copied.
  public int[] wishedNodes() {
    return zones.zoned();
  }

  /// The zone of a node, whether or not it lies behind the hairline.
  public Optional<Zone> zone(int column, int row) {
    int wish = zones.wishOf(row * side() + column);
    return wish == ZonedChart.NO_ZONE
        ? Optional.empty()
        : Optional.of(zones.wishes().get(wish).zone());
  }

  /// The dots that a zone is to get. *Range*: 0 and above.
  public double dots(Zone zone) {
    return sumOver(zone, dots);
  }

  /// The skin of a zone behind the hairline, as its nodes stand for it: to about half a percent.
  /// *Range*: 0 and above.
  public double skinCm2(Zone zone) {
    return sumOver(zone, skinCm2);
  }

  /// The mean density of a zone, over its skin behind the hairline; 0 for a zone without skin.
  public double meanDotsPerCm2(Zone zone) {
    double skin = skinCm2(zone);
    return skin == 0 ? 0 : dots(zone) / skin;
  }

  private double sumOver(Zone zone, double[] byWish) {
    double sum = 0;
    for (int i = 0; i < byWish.length; i++) {
      sum += zones.wishes().get(i).zone() == zone ? byWish[i] : 0;
    }
    return sum;
  }
}
