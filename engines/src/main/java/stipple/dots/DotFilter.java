package stipple.dots;

import stipple.scalp.DensityField;

/// What else a site must meet to be a dot, in those cells of the field where it must be asked: to
/// lie behind the hairline, to keep away from hair.
///
/// Sites are barred one by one; an empty array bars none. Nothing is copied.
record DotFilter(boolean[] cells, Kept kept, boolean[] barred) {

  private static final boolean[] NONE = {};

  /// Whether a point of the chart may be a dot.
  interface Kept {
    boolean at(int cell, double p, double q);
  }

  static DotFilter none(ThresholdField field) {
    return new DotFilter(new boolean[field.ranks().length], (cell, p, q) -> true, NONE);
  }

  /// Behind the hairline of a field.
  static DotFilter behindLine(DensityField field) {
    return new DotFilter(field.cutCells(), field::isBehindLine, NONE);
  }

  /// The same, and none of the sites that are barred, in these cells.
  DotFilter without(boolean[] sites, boolean[] inCells) {
    boolean[] asked = new boolean[cells.length];
    for (int cell = 0; cell < asked.length; cell++) {
      asked[cell] = cells[cell] || inCells[cell];
    }
    return new DotFilter(asked, kept, sites);
  }

  boolean keeps(Sites sites, int site) {
    return (barred.length == 0 || !barred[site])
        && keeps(sites.cells[site], sites.p(site), sites.q(site));
  }

  boolean keeps(int cell, double p, double q) {
    return kept.at(cell, p, q);
  }
}
