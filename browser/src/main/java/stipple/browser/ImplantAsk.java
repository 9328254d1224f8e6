package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// What is brought into a skin, and what it should look like; the shape is told in stipple.d.ts.
public interface ImplantAsk extends JSObject {

  @JSProperty
  InkAsk[] getInks();

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
  SkinAsk.LabAsk getTarget();

  /// One ink and its share of the cap.
  interface InkAsk extends JSObject {

    @JSProperty
    String getName();

    @JSProperty
    String getGrade();

    @JSProperty
    String getKind();

    @JSProperty
    double getShare();

    @JSProperty
    double getFirstNm();

    @JSProperty
    double getStepNm();

    @JSProperty
    double[] getK();

    @JSProperty
    double[] getS();
  }
}
