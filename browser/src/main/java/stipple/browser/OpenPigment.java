package stipple.browser;

import org.teavm.jso.JSExport;
import stipple.pigment.FitzpatrickType;
import stipple.pigment.Grid;
import stipple.pigment.LayeredSkin;
import stipple.pigment.SkinEstimate;
import stipple.pigment.SkinFit;
import stipple.pigment.Tables;
import stipple.pigment.Viewing;

/// Colour made ready for a page: the light, the eye, and what skins are made of.
public final class OpenPigment {

  private final LayeredSkin layers;
  private final Viewing viewing;

  OpenPigment(PigmentAsk ask) {
    this.layers = new LayeredSkin(Grid.HOUSE, Tables.parse(ask.getHaemoglobin()));
    this.viewing =
        Viewing.usual(
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
    return new OpenSkin(layers, viewing, estimate(ask));
  }

  private SkinEstimate estimate(SkinAsk ask) {
    var fit = new SkinFit(layers, viewing);
    return switch (Read.oneOf(Kind.values(), ask.getKind(), "kind of what is known")) {
      case LAB -> fit.fromLab(ImplantReading.lab(ask.getLab()));
      case ITA -> fit.fromIta(ask.getItaDegrees());
      case FITZPATRICK ->
          fit.fromFitzpatrick(Read.oneOf(FitzpatrickType.values(), ask.getType(), "type"));
    };
  }
}
