package stipple.pigment;

import stipple.number.Bounds;

/// Tables of one client's skin for pigment at any depth, as it heals and sinks: reckoned at five
/// depths, between which the logarithms run in one smooth curve.
///
/// *Domain*: top of the pigment 0–.30 mm below the junction · *Holds for*: within 0.2 CIEDE2000 of
/// the layers reckoned outright.
public final class SkinDepths {

  private static final double[] TOPS_MM = {0, 0.05, 0.10, 0.18, 0.30};

  private final Placement placement;
  private final SkinTable[] tables;

  private SkinDepths(Placement placement, SkinTable[] tables) {
    this.placement = placement;
    this.tables = tables;
  }

  /// Reckons five tables for one skin; the placement's own depth does not matter.
  public static SkinDepths of(LayeredSkin skin, SkinTone tone, Placement placement) {
    var tables = new SkinTable[TOPS_MM.length];
    for (int i = 0; i < tables.length; i++) {
      tables[i] = SkinTable.of(skin, tone, placement.withTop(TOPS_MM[i]));
    }
    return new SkinDepths(placement, tables);
  }

  /// The table for pigment whose top lies so deep; at one of the five depths the reckoned one.
  public SkinTable at(double topMm) {
    Bounds.within(topMm, "top of the pigment", "mm", 0, TOPS_MM[TOPS_MM.length - 1]);
    var weights = new double[TOPS_MM.length];
    for (int i = 0; i < weights.length; i++) {
      if (topMm == TOPS_MM[i]) {
        return tables[i];
      }
      weights[i] = weight(i, topMm);
    }
    return SkinTable.between(tables, weights, placement.withTop(topMm));
  }

  private static double weight(int node, double topMm) {
    double weight = 1;
    for (int i = 0; i < TOPS_MM.length; i++) {
      if (i != node) {
        weight *= topMm - TOPS_MM[i];
        weight /= TOPS_MM[node] - TOPS_MM[i];
      }
    }
    return weight;
  }
}
