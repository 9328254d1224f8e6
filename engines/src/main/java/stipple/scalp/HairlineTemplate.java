package stipple.scalp;

/// The published ways to find the corner of a hairline.
public enum HairlineTemplate {
  /// The corner 80 mm from the middle and 80 mm above a point near the outer eye `[Garg]`.
  GARG,
  /// The corner straight above the outer corner of the eye, level with the middle or higher
  /// `[Shapiro]` `[Rejuvenate]`.
  EPICANTHAL
}
