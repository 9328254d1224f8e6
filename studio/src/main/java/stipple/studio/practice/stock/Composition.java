package stipple.studio.practice.stock;

import java.util.List;
import stipple.pigment.Ingredient;
import stipple.pigment.MeasuredValue;

/// What is known of what is in a lot of pigment: its bottle, its ingredients as on the label, and
/// what laboratories found.
public record Composition(
    Bottle bottle, List<Ingredient> ingredients, List<MeasuredValue> measured) {

  /// Nothing is known.
  public static final Composition UNTOLD = new Composition(Bottle.UNTOLD, List.of(), List.of());

  public Composition {
    ingredients = List.copyOf(ingredients);
    measured = List.copyOf(measured);
  }
}
