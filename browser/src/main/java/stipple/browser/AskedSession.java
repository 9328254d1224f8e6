package stipple.browser;

import org.teavm.jso.JSProperty;

/// One session, done or to come: its work, and who does it for whom; the shape is told in
/// stipple.d.ts.
public interface AskedSession extends FactorsAsk {

  @JSProperty
  String getPractitioner();

  @JSProperty
  String getClient();

  @JSProperty
  double getDay();

  @JSProperty
  double getNumber();

  @JSProperty
  boolean isPrepared();

  @JSProperty
  String getTechnique();

  @JSProperty
  ByZone getDots();

  @JSProperty
  double getOwnEstimateMinutes();
}
