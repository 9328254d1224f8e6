package stipple.pigment;

/// What a rule looks at. Its subject is named behind each.
public enum InkTest {
  /// A Colour Index number: it is among the ingredients.
  CONTAINED,
  /// A contaminant: as much as the limit was measured, or more.
  AT_LEAST,
  /// A kind of pigment: it is among the ingredients.
  CLASS,
  /// A statement: it stands on the bottle.
  SAID,
  /// A contaminant: the client is allergic to it, and it may be in the lot.
  METAL_ALLERGY,
  /// The client is allergic to something that is in the lot.
  COMPONENT_ALLERGY,
  EXPIRED,
  RECALLED,
  /// There is no batch number on the bottle.
  NO_BATCH,
  OPEN_TOO_LONG,
  NOT_STERILE,
  /// Nobody wrote down what is in it.
  UNTOLD,
  /// What its pigments may carry was not measured.
  UNCERTIFIED,
  /// A Colour Index number that the house does not know.
  UNKNOWN_CI,
  /// Something to be told or known whatever is in the lot.
  TOLD,
  /// A table of rules: it is older than so many days.
  OLDER_THAN
}
