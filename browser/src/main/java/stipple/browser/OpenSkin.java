package stipple.browser;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import stipple.pigment.LayeredSkin;
import stipple.pigment.Lights;
import stipple.pigment.MixSearch;
import stipple.pigment.Placement;
import stipple.pigment.SkinEstimate;
import stipple.pigment.SkinTable;
import stipple.pigment.Swatches;

/// One client's skin, ready for pigment.
public final class OpenSkin {

  // a slider over the depth asks for a new one at every step
  private static final int MOST_TABLES = 12;

  private final LayeredSkin layers;
  private final Lights lights;
  private final SkinEstimate estimate;
  private final Map<Placement, SkinTable> tables = new HashMap<>();

  OpenSkin(LayeredSkin layers, Lights lights, SkinEstimate estimate) {
    this.layers = layers;
    this.lights = lights;
    this.estimate = estimate;
  }

  /// What the skin is likely made of, how sure that is, and its colour.
  @JSExport
  public JSObject told() {
    return SwatchTelling.skin(estimate, layers.bare(estimate.tone()), lights.day());
  }

  /// All swatches of a mix, reckoned layer by layer.
  @JSExport
  public JSObject swatches(ImplantAsk ask) {
    var implant = ImplantReading.implant(ask);
    var fades = HandReading.fades(ask);
    var swatches = Swatches.of(layers, estimate.tone(), implant, fades, lights.day());
    return SwatchTelling.swatches(swatches, ImplantReading.lab(ask.getTarget()));
  }

  /// Dot and field after so many days, looked up in a table of the depth that is healed: for a
  /// slider. The first time at a depth makes the table.
  @JSExport
  public JSObject lookedUp(ImplantAsk ask, double days) {
    var implant = ImplantReading.implant(ask).on(layers.grid());
    double[] left = implant.doses(HandReading.fades(ask), days);
    return SwatchTelling.lookedUp(implant, table(implant.healed()), left, lights.day());
  }

  /// The recipe that comes nearest to a target, in whole drops.
  @JSExport
  public JSObject recipe(RecipeAsk ask) {
    var inks = RecipeReading.inks(ask);
    var target = RecipeReading.target(ask.getTarget(), layers, estimate.tone());
    var table = table(RecipeReading.age(ask).placement(HandReading.healed(ask)));
    var search = new MixSearch(table, lights, RecipeReading.look(ask), HandReading.hand(ask), inks);
    return RecipeTelling.answer(
        search.answer(target, RecipeReading.cap(ask), RecipeReading.counting(ask)));
  }

  private SkinTable table(Placement place) {
    if (tables.size() >= MOST_TABLES && !tables.containsKey(place)) {
      tables.clear();
    }
    return tables.computeIfAbsent(place, at -> SkinTable.of(layers, estimate.tone(), at));
  }
}
