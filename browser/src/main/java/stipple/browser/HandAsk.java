package stipple.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// By which hand pigment is brought in, where it heals, how many dots, and how it fades: as assumed
/// or as a studio has learnt; the shape is told in stipple.d.ts.
public interface HandAsk extends JSObject {

  @JSProperty
  double getUnitsPerDot();

  @JSProperty
  double getPasses();

  @JSProperty
  double getTopMm();

  @JSProperty
  double getThicknessMm();

  @JSProperty
  double getRadiusMm();

  @JSProperty
  double getDotsPerCm2();

  @JSProperty
  @Nullable FadesAsk getFades();

  /// The share that heals in, and after how many years half of a kind is left.
  interface FadesAsk extends JSObject {

    @JSProperty
    double getHealedShare();

    @JSProperty
    double getCarbonYears();

    @JSProperty
    double getIronOxideYears();

    @JSProperty
    double getTitaniumDioxideYears();

    @JSProperty
    double getOrganicAzoYears();
  }
}
