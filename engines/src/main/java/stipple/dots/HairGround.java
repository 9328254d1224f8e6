package stipple.dots;

import stipple.scalp.ChartPoint;
import stipple.scalp.ConformalChart;

/// The hairs of one head among the sites of its dots, to be laid around again and again.
///
/// What depends on the hairs alone is reckoned once, as how far each site lies from the nearest.
/// Made by [Layouter#ground]; it never changes and may be shared.
public final class HairGround {

  private final Sites sites;
  private final ThresholdField most;
  private final double tileCm;
  private final double[] ps;
  private final double[] qs;
  private final double[] nearestSquares;
  private final double[] areas;

  HairGround(Sites sites, ThresholdField most, double tileCm, double[] ps, double[] qs) {
    this.sites = sites;
    this.most = most;
    this.tileCm = tileCm;
    this.ps = ps;
    this.qs = qs;
    this.nearestSquares = new double[sites.count()];
    this.areas = new double[sites.count()];
    var tree = new HairTree(ps, qs);
    for (int site = 0; site < nearestSquares.length; site++) {
      nearestSquares[site] = tree.nearestSquare(sites.p(site), sites.q(site));
      areas[site] = 1 / most.between(sites.cells[site], sites.across[site], sites.ahead[site]);
    }
  }

  static HairGround of(
      Sites sites, ThresholdField most, double tileCm, ConformalChart chart, HairPoints hairs) {
    double[] ps = new double[hairs.count()];
    double[] qs = new double[hairs.count()];
    for (int hair = 0; hair < ps.length; hair++) {
      ChartPoint at = chart.fromArc(hairs.at(hair));
      ps[hair] = at.p();
      qs[hair] = at.q();
    }
    return new HairGround(sites, most, tileCm, ps, qs);
  }

  /// How many hairs there are. *Range*: 0–50,000.
  public int hairs() {
    return ps.length;
  }

  /// How far to the client's right on the chart, in cm of it. *Domain*: 0 to below [#hairs].
  public double p(int hair) {
    return ps[hair];
  }

  /// How far to the front on the chart, in cm of it. *Domain*: 0 to below [#hairs].
  public double q(int hair) {
    return qs[hair];
  }

  Sites sites() {
    return sites;
  }

  /// The thresholds of the most that may be wished.
  ThresholdField most() {
    return most;
  }

  double tileCm() {
    return tileCm;
  }

  /// The share of a tile that a site stands for.
  double area(int site) {
    return areas[site];
  }

  /// The square of the way on the chart from a site to the nearest hair.
  double nearestSquare(int site) {
    return nearestSquares[site];
  }
}
