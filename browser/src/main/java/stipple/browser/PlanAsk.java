package stipple.browser;

import org.teavm.jso.JSProperty;

/// What a page asks a plan for; the shape is told in stipple.d.ts.
public interface PlanAsk extends FactorsAsk {

  @JSProperty
  ByZone getAreasCm2();

  @JSProperty
  boolean isMeasured();

  @JSProperty
  ByZone getDotsPerCm2();

  @JSProperty
  double getToleranceMinutes();

  @JSProperty
  String getHealing();

  @JSProperty
  String getTechnique();

  @JSProperty
  String getGoal();

  @JSProperty
  double getChosenSessions();

  @JSProperty
  double getSessionsDone();

  @JSProperty
  ByZone getHeldShare();
}
