package stipple.dots;

/// Where dots may be moved to, and whether the ground goes round.
interface PolishEdge {

  /// Whether a point of the chart is ground for dots.
  boolean holds(double p, double q);

  /// After how many cm the same ground comes again, both ways; 0 for ground that ends.
  double roundCm();
}
