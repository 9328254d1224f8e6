package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// What a page opens the designer with; the shape is told in designer.d.ts.
public interface DesignerAsk extends JSObject {

  @JSProperty
  HeadAsk getHead();

  @JSProperty
  PlanningAsk getPlanning();

  /// What a plan follows from besides the drawing.
  interface PlanningAsk extends FactorsAsk {

    @JSProperty
    double getToleranceMinutes();

    @JSProperty
    String getHealing();

    @JSProperty
    String getGoal();

    @JSProperty
    double getGapMinDays();

    @JSProperty
    double getCapMinutes();

    @JSProperty
    double getChosenSessions();
  }
}
