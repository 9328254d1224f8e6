package stipple.scalp;

/// Where a tape runs over a head.
public enum TapeLine {
  /// Once around, level, over the brow and the furthest point at the back.
  CIRCUMFERENCE,
  /// From the notch before one ear over the crown of the head to the notch before the other.
  EAR_TO_EAR,
  /// From the root of the nose over the crown of the head to the bump at the back.
  NASION_TO_INION
}
