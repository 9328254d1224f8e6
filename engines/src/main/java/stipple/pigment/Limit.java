package stipple.pigment;

/// What a result depends on most: what the studio should find out next to be surer.
public enum Limit {
  /// The client's skin is not known well enough.
  SKIN,
  /// How deep and how thick the pigment lies.
  DEPTH,
  /// How much ink the hand brings into a dot.
  DOSE,
  /// How the inks absorb and scatter.
  INK,
  /// How much heals in, and how it fades, sinks and spreads.
  TIME
}
