package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// The line behind which dots are laid, and who places them when; the shape is told in
/// stipple.d.ts.
public interface DotsAsk extends JSObject {

  @JSProperty
  LineAsk getLine();

  @JSProperty
  String getEdge();

  @JSProperty
  double getEdgePerCm2();

  @JSProperty
  String getUneven();

  @JSProperty
  ByZone getTimes();

  @JSProperty
  double[] getSessionShares();
}
