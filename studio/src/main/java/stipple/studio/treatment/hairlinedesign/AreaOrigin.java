package stipple.studio.treatment.hairlinedesign;

/// Where the area of a zone comes from.
public enum AreaOrigin {
  /// Traced on the head itself.
  TRACED,
  /// The drawing, laid on the head as it was measured.
  MEASURED_HEAD,
  /// The drawing, laid on a head of average size: an estimate.
  AVERAGE_HEAD
}
