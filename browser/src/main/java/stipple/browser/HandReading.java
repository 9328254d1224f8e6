package stipple.browser;

import java.util.EnumMap;
import org.teavm.jso.core.JSObjects;
import stipple.pigment.Fades;
import stipple.pigment.Hand;
import stipple.pigment.PigmentKind;
import stipple.pigment.Placement;

/// Reads hand, place and fading of a page into the engine's words.
final class HandReading {

  private HandReading() {}

  static Hand hand(HandAsk ask) {
    return new Hand(ask.getUnitsPerDot(), Read.whole(ask.getPasses(), "passes"));
  }

  static Placement healed(HandAsk ask) {
    return new Placement(ask.getTopMm(), ask.getThicknessMm(), ask.getRadiusMm());
  }

  static Fades fades(HandAsk ask) {
    var fades = ask.getFades();
    if (fades == null || JSObjects.isUndefined(fades)) {
      return Fades.assumed();
    }
    var years = new EnumMap<PigmentKind, Double>(PigmentKind.class);
    years.put(PigmentKind.CARBON, fades.getCarbonYears());
    years.put(PigmentKind.IRON_OXIDE, fades.getIronOxideYears());
    years.put(PigmentKind.TITANIUM_DIOXIDE, fades.getTitaniumDioxideYears());
    years.put(PigmentKind.ORGANIC_AZO, fades.getOrganicAzoYears());
    return new Fades(fades.getHealedShare(), years);
  }
}
