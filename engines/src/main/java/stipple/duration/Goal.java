package stipple.duration;

/// What the treatment is for.
public enum Goal {
  /// The look of a shaved head.
  SHAVED_LOOK,
  /// More density between hairs that are there.
  DENSITY,
  /// A scar made to disappear.
  SCAR_CAMOUFLAGE,
  /// Patches or more of alopecia.
  ALOPECIA,
  /// One small place to fill.
  SMALL_FILL;

  /// True where two sessions are the floor instead of three `[ScalpDensity]`.
  boolean isSmall() {
    return this == DENSITY || this == SMALL_FILL;
  }
}
