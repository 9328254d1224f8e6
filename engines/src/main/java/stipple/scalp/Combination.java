package stipple.scalp;

/// What is kept of two areas laid over each other.
enum Combination {
  /// What lies in the first or the second.
  UNION,
  /// What lies in both.
  INTERSECTION,
  /// What lies in the first but not in the second.
  DIFFERENCE;

  /// Whether a place is kept that lies in these operands: 0 none, 1 first, 2 second, 3 both.
  boolean keeps(int operands) {
    return switch (this) {
      case UNION -> operands != 0;
      case INTERSECTION -> operands == 3;
      case DIFFERENCE -> operands == 1;
    };
  }
}
