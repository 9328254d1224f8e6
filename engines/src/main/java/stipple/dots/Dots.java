package stipple.dots;

/// The dots of one laying: so many sites, each with its score. Nothing is copied.
record Dots(Sites sites, ThresholdField field, int count, int[] dots, double[] scores) {

  /// The node of the field that says what a dot is for.
  int node(int dot) {
    int site = dots[dot];
    return field.node(sites.cells[site], sites.nearest[site]);
  }

  int id(int dot) {
    return sites.id(dots[dot]);
  }

  double p(int dot) {
    return sites.p(dots[dot]);
  }

  double q(int dot) {
    return sites.q(dots[dot]);
  }

  /// How many dots a square cm of the chart holds where a dot lies.
  double perChartCm2(int dot) {
    int site = dots[dot];
    double threshold = field.between(sites.cells[site], sites.across[site], sites.ahead[site]);
    return threshold / (sites.tileCm() * sites.tileCm());
  }

  /// What a field of numbers at the nodes says at a dot.
  double between(float[] nodes, int dot) {
    int site = dots[dot];
    return new ThresholdField(field.side(), field.halfWidthCm(), nodes, field.nodes())
        .between(sites.cells[site], sites.across[site], sites.ahead[site]);
  }

  /// Only some of the dots.
  Dots only(int[] kept) {
    int[] rest = new int[kept.length];
    double[] rests = new double[kept.length];
    for (int i = 0; i < kept.length; i++) {
      rest[i] = dots[kept[i]];
      rests[i] = scores[kept[i]];
    }
    return new Dots(sites, field, kept.length, rest, rests);
  }
}
