package stipple.studio.practice.colour;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// A number as it stands in a measurement file: point or comma, perhaps with a power of ten.
public final class TypedNumber {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,9}([.,]\\d{0,15})?|[.,]\\d{1,15})([eE][+-]?\\d{1,2})?");

  private TypedNumber() {}

  /// The number, if it is one.
  public static OptionalDouble of(String typed) {
    var value = typed.strip().replace('\u2212', '-');
    return NUMBER.matcher(value).matches()
        ? OptionalDouble.of(Double.parseDouble(value.replace(',', '.')))
        : OptionalDouble.empty();
  }

  /// What was typed, short enough to be said again.
  public static String told(String typed) {
    var value = typed.strip();
    return value.length() <= 20 ? value : value.substring(0, 20) + "…";
  }
}
