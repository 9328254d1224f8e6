package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// What is told of a client's skin and pain; the shape is told in stipple.d.ts.
interface FactorsAsk extends JSObject {

  @JSProperty
  boolean isOily();

  @JSProperty
  boolean isDry();

  @JSProperty
  boolean isSensitive();

  @JSProperty
  boolean isThick();

  @JSProperty
  double getPain();
}
