package stipple.studio.practice.colour;

/// What a colour was measured with.
public enum Instrument {
  SPECTROPHOTOMETER,
  COLORIMETER,
  /// A photograph with a colour chart beside it, corrected by the chart.
  PHOTO
}
