package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// A hairline as a page has it, by the figures of a template or by its points; the shape is told in
/// stipple.d.ts.
public interface LineAsk extends JSObject {

  @JSProperty
  String getKind();

  @JSProperty
  String getTemplate();

  @JSProperty
  double getHeightMm();

  @JSProperty
  double getRecessionMm();

  @JSProperty
  double getCornerSideMm();

  @JSProperty
  double getLeftRecessionMm();

  @JSProperty
  double getLeftCornerSideMm();

  @JSProperty
  double[] getUs();

  @JSProperty
  double[] getVs();

  @JSProperty
  String[] getTags();

  @JSProperty
  boolean isSymmetric();
}
