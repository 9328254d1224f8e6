package stipple.studio.treatment.pigmentmixing;

/// How a mix came about.
public enum Making {
  /// Poured by eye and syringe, and written down.
  BY_HAND,
  /// Drops that were reckoned for a target.
  BY_RECIPE
}
