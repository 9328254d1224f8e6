package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// What of a head is to be worked, zone by zone; the shape is told in stipple.d.ts.
public interface WorkAsk extends JSObject {

  @JSProperty
  String getStage();

  @JSProperty
  double getFrontBack();

  @JSProperty
  double getCrownWider();

  @JSProperty
  double getSidesLower();

  @JSProperty
  SpotAsk[] getSpots();

  @JSProperty
  boolean isWholeEdge();

  @JSProperty
  LineAsk getLine();

  @JSProperty
  ByZone getDotsPerCm2();

  @JSProperty
  ByZone getHairsPerCm2();

  /// A scar, a bare patch, or what is left out.
  interface SpotAsk extends JSObject {

    @JSProperty
    String getKind();

    @JSProperty
    double getU();

    @JSProperty
    double getV();

    @JSProperty
    double getLengthMm();

    @JSProperty
    double getWidthMm();

    @JSProperty
    double getHeadingRad();
  }
}
