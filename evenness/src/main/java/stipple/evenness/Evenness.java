package stipple.evenness;

/// How even dots lie, in ten figures without unit. Lengths are shares of the ideal spacing, that of
/// a honeycomb of the same density.
///
/// `rho`, `rho01`, `meanRho`, `cvNn`: smallest, 1 % quantile, mean and variation of the distance to
/// the nearest dot · `covering`: radius of the largest empty circle · `cvVoronoi`: variation of the
/// cells' areas · `gn`: second moment of the cells, 1 in a honeycomb · `psi6`: how six-fold
/// neighbours lie, 0 to 1 · `fano25`, `fano100`: variance over mean of counts in discs that should
/// hold 25 and 100 dots, NaN where the patch is too small for such discs. *Source*: chosen, the
/// usual figures for blue noise.
public record Evenness(
    double rho,
    double rho01,
    double meanRho,
    double cvNn,
    double covering,
    double cvVoronoi,
    double gn,
    double psi6,
    double fano25,
    double fano100) {

  /// Second moment of a hexagon of area 1 about its centre.
  private static final double HEXAGON = 5 / (18 * Math.sqrt(3));

  public static Evenness of(Points points) {
    var grid = new Grid(points);
    var cells = Cells.of(points, grid);
    double spacing = points.spacing();
    double area = Sample.mean(cells.areas());
    var near = Spacing.of(cells.nearest(), spacing);
    return new Evenness(
        near.rho(),
        near.rho01(),
        near.meanRho(),
        near.cvNn(),
        Sample.largest(cells.reaches()) / spacing,
        Sample.variation(cells.areas()),
        Sample.mean(cells.moments()) / (HEXAGON * area * area),
        Sample.mean(cells.sixfold()),
        DiscCounts.fano(points, grid, 25),
        DiscCounts.fano(points, grid, 100));
  }
}
