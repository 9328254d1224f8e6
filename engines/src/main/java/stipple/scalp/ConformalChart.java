package stipple.scalp;

import stipple.number.Bounds;

/// The flat chart of one head on which dots are laid: round stays round, only the size changes.
///
/// Each cm² of the chart holds a known area of skin (1 cm² at the crown, about a fourteenth of it
/// at the ears), so an even pattern of dots keeps its evenness on the head. *Holds for*: the cap
/// down to 1.01 times the tilt of the notches before the ears, that is the whole scalp up to the
/// rim and, in front and behind, up to 1.15 of the way there · *Source*: numerical conformal map by
/// Beltrami's equation `[Daripa]`. Once made it never changes and may be shared.
public final class ConformalChart {

  // each second node is a node of a density field of 256 by 256
  private static final int NODES = 511;
  private static final double CLOSE_ENOUGH = 1e-8;
  private static final int MOST_STEPS = 60;

  private final GeometryImage image;

  private ConformalChart(GeometryImage image) {
    this.image = image;
  }

  /// Makes the chart of a head. *Holds for*: about a tenth of a second; keep it.
  public static ConformalChart of(ScalpMap map) {
    return of(map, NODES);
  }

  static ConformalChart of(ScalpMap map, int nodes) {
    return new ConformalChart(new ImageBake(map).image(nodes));
  }

  /// Half the side of the square, −w to w each way, that holds the chart. *Range*: 15–60 cm.
  public double halfWidthCm() {
    return image.halfWidthCm();
  }

  /// How many nodes the square has each way; they stand evenly apart from edge to edge.
  public int nodes() {
    return image.nodes();
  }

  /// Where a column of nodes lies across, or a row ahead. *Range*: −w to w, in cm of the chart.
  public double nodeCm(int line) {
    return image.cm(line);
  }

  /// Whether there is skin at a node.
  public boolean isValid(int column, int row) {
    return image.isValid(column, row);
  }

  /// The skin that a cm² of the chart holds at a node, in cm²; 0 where there is none.
  public double areaFactorAt(int column, int row) {
    return image.areaFactor(column, row);
  }

  /// The place on the skin of a node. *Domain*: valid nodes.
  public Position positionMmAt(int column, int row) {
    return image.place(column, row);
  }

  /// The arc coordinates of a node. *Domain*: valid nodes.
  public ScalpPoint arcAt(int column, int row) {
    return new ScalpPoint(image.u(column, row), image.v(column, row));
  }

  /// Whether the chart knows the skin at a point.
  public boolean covers(double p, double q) {
    return image.covers(p, q);
  }

  /// The skin that a cm² of the chart holds at a point. *Domain*: covered · *Range*: above 0 cm².
  public double areaFactor(double p, double q) {
    covered(p, q);
    return image.areaFactor(p, q);
  }

  /// The place on the skin of a point. *Domain*: covered.
  public Position positionMm(double p, double q) {
    covered(p, q);
    return image.place(p, q);
  }

  /// The places on the skin of many points at once: x, y and z in mm of the first so many, one
  /// after the other. *Domain*: covered; where not, the places mean nothing.
  public float[] placesMm(double[] p, double[] q, int count) {
    float[] places = new float[3 * count];
    image.places(p, q, count, places);
    return places;
  }

  /// The arc coordinates of a point. *Domain*: covered.
  public ScalpPoint toArc(double p, double q) {
    covered(p, q);
    return new ScalpPoint(image.u(p, q), image.v(p, q));
  }

  /// The point of the chart with these arc coordinates. *Domain*: scalp that the chart covers, all
  /// of it up to the rim.
  public ChartPoint fromArc(ScalpPoint point) {
    var found = nearest(point.u(), point.v(), new ChartPoint(0, 0));
    double off =
        Math.abs(image.u(found.p(), found.q()) - point.u())
            + Math.abs(image.v(found.p(), found.q()) - point.v());
    Bounds.within(off, "way of a scalp point beyond the chart", "(of the way to the rim)", 0, 1e-9);
    return found;
  }

  /// The same for any point, looked for from a covered one on: a point that is not covered gives a
  /// place near the edge of the chart.
  ChartPoint nearest(double u, double v, ChartPoint from) {
    var at = from;
    for (int step = 0; step < MOST_STEPS; step++) {
      var next = image.nearer(at, u, v);
      double share = 1;
      while (!image.covers(next.p(), next.q())) {
        share /= 2;
        if (share < 1e-3) {
          return at;
        }
        next =
            new ChartPoint(
                at.p() + share * (next.p() - at.p()), at.q() + share * (next.q() - at.q()));
      }
      double moved = Math.abs(next.p() - at.p()) + Math.abs(next.q() - at.q());
      at = next;
      if (moved < CLOSE_ENOUGH) {
        break;
      }
    }
    return at;
  }

  private void covered(double p, double q) {
    if (!image.covers(p, q)) {
      throw new IllegalArgumentException(
          "chart point must lie on the scalp, within "
              + image.halfWidthCm()
              + " cm of the crown, got "
              + p
              + ", "
              + q);
    }
  }
}
