package stipple.dots;

/// What else a site must meet to be a dot, in those cells of the field where it must be asked: to
/// lie behind the hairline, to keep away from hair.
record DotFilter(boolean[] cells, Kept kept) {

  /// Whether a point of the chart may be a dot.
  interface Kept {
    boolean at(int cell, double p, double q);
  }

  static DotFilter none(ThresholdField field) {
    return new DotFilter(new boolean[field.ranks().length], (cell, p, q) -> true);
  }

  boolean keeps(Sites sites, int site) {
    return kept.at(sites.cells[site], sites.p(site), sites.q(site));
  }
}
