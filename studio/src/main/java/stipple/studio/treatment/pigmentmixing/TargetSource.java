package stipple.studio.treatment.pigmentmixing;

/// What a mix may be held against.
public enum TargetSource {
  /// The client's own shaved hair, measured.
  SHAVED_ZONE,
  /// A card that the studio measured.
  SHADE_CARD,
  /// The stubble that hair of the tone seen at the consultation would make: an assumption.
  HAIR_TONE
}
