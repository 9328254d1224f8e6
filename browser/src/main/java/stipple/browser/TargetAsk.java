package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// What a mix should come to look like; which of these count follows from the kind, as told in
/// stipple.d.ts.
public interface TargetAsk extends JSObject {

  @JSProperty
  String getKind();

  @JSProperty
  SkinAsk.LabAsk getLab();

  @JSProperty
  double getFirstNm();

  @JSProperty
  double getStepNm();

  @JSProperty
  double[] getShares();

  @JSProperty
  String getTone();

  @JSProperty
  double getWhiteShare();

  @JSProperty
  double getHairsPerCm2();
}
