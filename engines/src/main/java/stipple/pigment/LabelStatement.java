package stipple.pigment;

/// What may stand on a bottle of pigment beside its name: two warnings, and a claim.
public enum LabelStatement {
  CONTAINS_NICKEL,
  CONTAINS_CHROMIUM,
  CLAIMS_REACH
}
