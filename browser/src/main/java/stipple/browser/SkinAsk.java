package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// What is known of a client's skin; the shape is told in stipple.d.ts.
public interface SkinAsk extends JSObject {

  @JSProperty
  String getKind();

  @JSProperty
  LabAsk getLab();

  @JSProperty
  double getItaDegrees();

  @JSProperty
  String getType();

  /// A colour of D65 for 10°.
  interface LabAsk extends JSObject {

    @JSProperty
    double getL();

    @JSProperty
    double getA();

    @JSProperty
    double getB();
  }
}
