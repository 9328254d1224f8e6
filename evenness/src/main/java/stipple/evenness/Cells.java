package stipple.evenness;

import java.util.stream.IntStream;

/// What each judged dot has around it: the i-th figure of each row belongs to the dot `dots[i]`, in
/// the order in which the dots were given.
///
/// `nearest`: distance of the nearest other dot · `areas`, `moments`: area of the Voronoi cell and
/// its second moment about the dot · `reaches`: radius of the largest Delaunay circle through the
/// dot · `sixfold`: length of the mean of e^(6 i angle) over the Delaunay neighbours. Dots on one
/// spot count each for itself and have the same cell.
public record Cells(
    int[] dots,
    double[] nearest,
    double[] areas,
    double[] moments,
    double[] reaches,
    double[] sixfold) {

  /// Sides shorter than this, in ideal spacings, are rounding: four dots on one circle. Chosen.
  private static final double NO_SIDE = 1e-9;

  public static Cells of(Points points) {
    return of(points, new Grid(points));
  }

  static Cells of(Points points, Grid grid) {
    var judged = judged(points);
    var cells =
        new Cells(
            judged,
            new double[judged.length],
            new double[judged.length],
            new double[judged.length],
            new double[judged.length],
            new double[judged.length]);
    cells.fill(points, grid);
    return cells;
  }

  private static int[] judged(Points points) {
    double margin = Patch.MARGIN * points.spacing();
    var judged =
        IntStream.range(0, points.count())
            .filter(i -> points.patch().edge(points.x()[i], points.y()[i]) >= margin)
            .toArray();
    if (judged.length == 0) {
      throw new IllegalArgumentException(
          "No dot lies " + margin + " or more inside the window: too few dots to judge");
    }
    return judged;
  }

  private void fill(Points points, Grid grid) {
    var place = new int[points.count()];
    for (int i = 0; i < dots.length; i++) {
      place[dots[i]] = i + 1;
    }
    var cell = new VoronoiCell(grid);
    for (int slot = 0; slot < place.length; slot++) {
      int i = place[grid.dots[slot]] - 1;
      if (i >= 0) {
        cell.around(slot);
        nearest[i] = cell.nearest();
        areas[i] = cell.ground.area();
        moments[i] = cell.ground.moment();
        reaches[i] = cell.ground.reach();
        sixfold[i] = cell.ground.sixfold(NO_SIDE * points.spacing());
      }
    }
  }

  public int count() {
    return dots.length;
  }
}
