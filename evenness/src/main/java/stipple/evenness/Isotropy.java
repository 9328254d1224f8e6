package stipple.evenness;

import java.util.function.IntPredicate;

/// Whether dots lie as far apart in one direction as in the other: the rms component of the vectors
/// to the two nearest neighbours up and down (meridional), over the same around (azimuthal).
///
/// 1 if nothing is stretched, below 1 if dots are squeezed along the meridian. Two neighbours,
/// because six hide a stretch. Scatters by 0.0075 for 4000 dots. *Source*: chosen.
public final class Isotropy {

  private Isotropy() {}

  /// *Domain*: neighbours found on the surface; which dots are counted; the two components, on the
  /// surface or in a picture of it.
  public static double of(
      TwoNearest neighbours, IntPredicate counted, Component meridional, Component azimuthal) {
    double up = 0;
    double around = 0;
    int dots = 0;
    for (int i = 0; i < neighbours.count(); i++) {
      if (counted.test(i)) {
        int first = neighbours.first(i);
        int second = neighbours.second(i);
        up += square(meridional.between(i, first)) + square(meridional.between(i, second));
        around += square(azimuthal.between(i, first)) + square(azimuthal.between(i, second));
        dots++;
      }
    }
    if (dots == 0) {
      throw new IllegalArgumentException("Isotropy needs at least 1 dot, got none");
    }
    return Math.sqrt(up / around);
  }

  private static double square(double value) {
    return value * value;
  }
}
