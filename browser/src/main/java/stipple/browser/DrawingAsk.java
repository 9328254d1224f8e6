package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// A drawing as a page has it; the shape is told in designer.d.ts.
public interface DrawingAsk extends JSObject {

  @JSProperty
  String getStage();

  @JSProperty
  double getFrontBack();

  @JSProperty
  double getCrownWider();

  @JSProperty
  double getSidesLower();

  @JSProperty
  WorkAsk.SpotAsk[] getSpots();

  @JSProperty
  boolean isWholeEdge();

  @JSProperty
  LineAsk getLine();

  @JSProperty
  String getEdge();

  @JSProperty
  String getTechnique();

  @JSProperty
  ByZone getWantedPerCm2();

  @JSProperty
  ByZone getHairsPerCm2();

  @JSProperty
  ByZone getTracedCm2();
}
