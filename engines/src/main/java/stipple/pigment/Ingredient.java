package stipple.pigment;

import java.util.OptionalDouble;
import stipple.number.Bounds;

/// One thing that is in a lot of pigment, as its label or its maker names it.
///
/// *Domain*: at least one of Colour Index number (`77266`, `15850:1`), CAS number (`1333-86-4`) and
/// name, the others empty; the share, where it is told, above 0 and up to 100 per cent of the lot.
public record Ingredient(String colourIndex, String cas, String name, OptionalDouble sharePercent) {

  private static final double LEAST_PERCENT = 1e-4;

  public Ingredient {
    if (!colourIndex.isEmpty() && !isColourIndex(colourIndex)) {
      throw new IllegalArgumentException("A Colour Index number has five figures");
    }
    if (!cas.isEmpty() && !isCas(cas)) {
      throw new IllegalArgumentException("A CAS number must have its check figure");
    }
    if (colourIndex.isEmpty() && cas.isEmpty() && name.isBlank()) {
      throw new IllegalArgumentException("An ingredient needs a number or a name");
    }
    sharePercent.ifPresent(share -> Bounds.within(share, "share", "%", LEAST_PERCENT, 100));
  }

  /// An ingredient of which only the Colour Index number is known.
  public static Ingredient ofColourIndex(String number) {
    return new Ingredient(number, "", "", OptionalDouble.empty());
  }

  /// True for five figures, perhaps with the number of a salt behind a colon.
  public static boolean isColourIndex(String said) {
    return said.matches("\\d{5}(:\\d)?");
  }

  /// True for figures in three groups of which the last one checks the others.
  public static boolean isCas(String said) {
    if (!said.matches("\\d{2,7}-\\d{2}-\\d")) {
      return false;
    }
    String figures = said.replace("-", "");
    int last = figures.length() - 1;
    int sum = 0;
    for (int i = 0; i < last; i++) {
      sum += (last - i) * (figures.charAt(i) - '0');
    }
    return sum % 10 == figures.charAt(last) - '0';
  }

  /// What it is called on a page when nothing better is known.
  public String text() {
    if (!name.isEmpty()) {
      return name;
    }
    return colourIndex.isEmpty() ? "CAS " + cas : "CI " + colourIndex;
  }
}
