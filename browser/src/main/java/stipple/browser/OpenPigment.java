package stipple.browser;

import org.teavm.jso.JSExport;
import stipple.pigment.FitzpatrickType;
import stipple.pigment.Grid;
import stipple.pigment.LayeredSkin;
import stipple.pigment.Lights;
import stipple.pigment.SkinEstimate;
import stipple.pigment.SkinFit;
import stipple.pigment.Tables;

/// Colour made ready for a page: the light, the eye, and what skins are made of.
public final class OpenPigment {

  private final LayeredSkin layers;
  private final Lights lights;

  OpenPigment(PigmentAsk ask) {
    this.layers = new LayeredSkin(Grid.HOUSE, Tables.parse(ask.getHaemoglobin()));
    this.lights =
        Lights.usual(
            Grid.HOUSE, Tables.parse(ask.getObservers()), Tables.parse(ask.getIlluminants()));
  }

  private enum Kind {
    LAB,
    ITA,
    FITZPATRICK
  }

  /// A client's skin, found from what is known of it.
  @JSExport
  public OpenSkin skin(SkinAsk ask) {
    return new OpenSkin(layers, lights, estimate(ask));
  }

  private SkinEstimate estimate(SkinAsk ask) {
    var fit = new SkinFit(layers, lights.day());
    return switch (Read.oneOf(Kind.values(), ask.getKind(), "kind of what is known")) {
      case LAB -> fit.fromLab(ImplantReading.lab(ask.getLab()));
      case ITA -> fit.fromIta(ask.getItaDegrees());
      case FITZPATRICK ->
          fit.fromFitzpatrick(Read.oneOf(FitzpatrickType.values(), ask.getType(), "type"));
    };
  }
}
