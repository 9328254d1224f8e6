package stipple.scalp;

import java.util.Arrays;
import java.util.Optional;

/// How many dots per cm² each spot of the scalp is to get: a square of nodes on the chart.
///
/// The density of a node depends on nothing but what was wished for this node, so moving a line
/// changes only what the line moved over.
public final class DensityField {

  private final ZonedChart zones;
  private final float[] perCm2;
  private final double[] dots;
  private final double[] skinCm2;

  DensityField(ZonedChart zones) {
    this.zones = zones;
    int side = zones.grid().side();
    this.perCm2 = new float[side * side];
    this.dots = new double[zones.wishes().size()];
    this.skinCm2 = new double[dots.length];
  }

  /// Sets what is wanted at a worked node; hair alone may already be more.
  void set(int node, double wantedPerCm2) {
    float density = (float) Math.max(0, wantedPerCm2);
    perCm2[node] = density;
    int wish = zones.wishOf(node);
    double skin = zones.grid().skinCm2(node);
    dots[wish] += density * skin;
    skinCm2[wish] += skin;
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
    return perCm2[row * side() + column];
  }

  /// All densities, row after row from the back, copied.
  public float[] dotsPerCm2() {
    return Arrays.copyOf(perCm2, perCm2.length);
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
