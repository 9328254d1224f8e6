package stipple.browser;

import org.teavm.jso.JSProperty;

/// A finished session of the studio's log; the shape is told in stipple.d.ts.
public interface LoggedSession extends AskedSession {

  @JSProperty
  double getTotalMinutes();

  @JSProperty
  ByZone getActiveMinutes();

  @JSProperty
  double getSetUpMinutes();

  @JSProperty
  double getCloseOutMinutes();

  @JSProperty
  double getBreaks();

  @JSProperty
  double getBreakMinutes();

  @JSProperty
  double getChecks();

  @JSProperty
  double getCheckMinutes();

  @JSProperty
  double getForetoldShare();

  @JSProperty
  boolean isConfirmed();

  @JSProperty
  boolean isLastOfPlan();
}
