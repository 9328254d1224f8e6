package stipple.browser;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import stipple.pigment.Fades;
import stipple.pigment.LayeredSkin;
import stipple.pigment.Placement;
import stipple.pigment.SkinEstimate;
import stipple.pigment.SkinTable;
import stipple.pigment.Swatches;
import stipple.pigment.Viewing;

/// One client's skin, ready for pigment.
public final class OpenSkin {

  private final LayeredSkin layers;
  private final Viewing viewing;
  private final SkinEstimate estimate;
  private final Map<Placement, SkinTable> tables = new HashMap<>();

  OpenSkin(LayeredSkin layers, Viewing viewing, SkinEstimate estimate) {
    this.layers = layers;
    this.viewing = viewing;
    this.estimate = estimate;
  }

  /// What the skin is likely made of, how sure that is, and its colour.
  @JSExport
  public JSObject told() {
    return SwatchTelling.skin(estimate, layers.bare(estimate.tone()), viewing);
  }

  /// All swatches of a mix, reckoned layer by layer.
  @JSExport
  public JSObject swatches(ImplantAsk ask) {
    var implant = ImplantReading.implant(ask);
    var swatches = Swatches.of(layers, estimate.tone(), implant, Fades.assumed(), viewing);
    return SwatchTelling.swatches(swatches, ImplantReading.lab(ask.getTarget()));
  }

  /// Dot and field after so many days, looked up in a table of the depth that is healed: for a
  /// slider. The first time at a depth makes the table.
  @JSExport
  public JSObject lookedUp(ImplantAsk ask, double days) {
    var implant = ImplantReading.implant(ask).on(layers.grid());
    var table =
        tables.computeIfAbsent(
            implant.healed(), place -> SkinTable.of(layers, estimate.tone(), place));
    return SwatchTelling.lookedUp(implant, table, days, viewing);
  }
}
