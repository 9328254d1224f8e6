package stipple.studio.practice.colour;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Figures of a colour, as they are read.
public final class Figures {

  private Figures() {}

  /// One digit behind the point.
  public static BigDecimal tenths(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
  }
}
