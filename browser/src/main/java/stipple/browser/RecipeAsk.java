package stipple.browser;

import org.teavm.jso.JSProperty;

/// What a recipe is searched for: the inks on the shelf, the hand, what it should look like, when
/// and from where, and how it is counted; the shape is told in stipple.d.ts.
public interface RecipeAsk extends HandAsk {

  @JSProperty
  ShelfInkAsk[] getInks();

  @JSProperty
  TargetAsk getTarget();

  @JSProperty
  String getNearness();

  @JSProperty
  String getAge();

  @JSProperty
  double getCapDrops();

  @JSProperty
  String getCounting();
}
