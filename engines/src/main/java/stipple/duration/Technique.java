package stipple.duration;

/// How the dots are set: the needle grouping, on shaved skin or between hairs.
///
/// The first is the one the pace is told for; the others shift it by an amount nobody has measured,
/// so they widen the range and leave its middle.
public enum Technique {
  SINGLE_POINT_SHAVED,
  TRIPLE_POINT_SHAVED,
  BETWEEN_HAIRS
}
