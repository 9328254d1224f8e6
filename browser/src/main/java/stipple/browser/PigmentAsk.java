package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// The tables that colour is reckoned from, each the text of its file; the shape is told in
/// stipple.d.ts.
public interface PigmentAsk extends JSObject {

  @JSProperty
  String getObservers();

  @JSProperty
  String getIlluminants();

  @JSProperty
  String getHaemoglobin();
}
