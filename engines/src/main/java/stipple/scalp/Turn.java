package stipple.scalp;

/// Which way a path bends: exact, because grid steps stay below 2^18 and their products below 2^37.
final class Turn {

  private Turn() {}

  /// Twice the signed area of the triangle a, b, c: above 0 where c lies left of a → b.
  static double of(int au, int av, int bu, int bv, int cu, int cv) {
    return (double) (bu - au) * (cv - av) - (double) (bv - av) * (cu - au);
  }

  /// True where going from the first direction to the second, counter-clockwise from due right, the
  /// first comes earlier.
  static boolean isEarlier(int firstU, int firstV, int secondU, int secondV) {
    boolean firstBelow = firstV < 0 || (firstV == 0 && firstU < 0);
    boolean secondBelow = secondV < 0 || (secondV == 0 && secondU < 0);
    if (firstBelow != secondBelow) {
      return secondBelow;
    }
    return (double) firstU * secondV - (double) firstV * secondU > 0;
  }
}
