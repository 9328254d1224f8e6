package stipple.browser;

import stipple.number.Bounds;
import stipple.number.Seed;

/// What a page says, in the engine's words, or an error that names what is wrong.
final class Read {

  private Read() {}

  static <E extends Enum<E>> E oneOf(E[] allowed, String name, String quantity) {
    var names = new StringBuilder();
    for (var one : allowed) {
      if (one.name().equals(name)) {
        return one;
      }
      names.append(' ').append(one.name());
    }
    throw new IllegalArgumentException(quantity + " must be one of:" + names);
  }

  /// A page knows only one kind of number: a fraction is refused, never cut.
  static int whole(double value, String quantity) {
    double floor = Math.floor(Bounds.within(value, quantity, "(no unit)", 0, 1_000_000));
    if (floor != value) {
      throw new IllegalArgumentException(quantity + " must be a whole number");
    }
    return (int) floor;
  }

  /// A seed in decimal: a page has no whole numbers so large.
  static Seed seed(String decimal) {
    return new Seed(Long.parseLong(decimal));
  }
}
