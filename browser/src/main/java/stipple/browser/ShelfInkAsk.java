package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// One ink on the shelf; the shape is told in stipple.d.ts.
public interface ShelfInkAsk extends JSObject {

  @JSProperty
  String getName();

  @JSProperty
  String getGrade();

  @JSProperty
  String getKind();

  @JSProperty
  double getFirstNm();

  @JSProperty
  double getStepNm();

  @JSProperty
  double[] getK();

  @JSProperty
  double[] getS();
}
