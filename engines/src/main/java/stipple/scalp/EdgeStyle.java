package stipple.scalp;

/// The character of the front edge, from barely there to a drawn line `[HIS-hairlines]`.
public enum EdgeStyle {
  /// Scattered and broken; no line to be seen.
  SOFT,
  /// Irregular, as hair grows.
  NATURAL,
  /// A line one can follow, still uneven close by.
  DEFINED,
  /// Straight and hard, as after a fresh edge-up.
  SHARP
}
