package stipple.scalp;

/// The named points of a hairline, from the client's right temple to the left.
///
/// The trade's short names: temple point TP, fronto-temporal angle FTA, lateral anterior point LAP,
/// middle frontal point MFP.
public enum HairlineTag {
  RIGHT_TEMPLE,
  RIGHT_CORNER,
  RIGHT_LATERAL,
  MIDDLE,
  LEFT_LATERAL,
  LEFT_CORNER,
  LEFT_TEMPLE;

  /// The same point on the other side.
  public HairlineTag mirrored() {
    return switch (this) {
      case RIGHT_TEMPLE -> LEFT_TEMPLE;
      case RIGHT_CORNER -> LEFT_CORNER;
      case RIGHT_LATERAL -> LEFT_LATERAL;
      case MIDDLE -> MIDDLE;
      case LEFT_LATERAL -> RIGHT_LATERAL;
      case LEFT_CORNER -> RIGHT_CORNER;
      case LEFT_TEMPLE -> RIGHT_TEMPLE;
    };
  }
}
