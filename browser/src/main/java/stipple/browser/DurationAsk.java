package stipple.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/// What a model of durations is built from; the shape is told in stipple.d.ts.
public interface DurationAsk extends JSObject {

  @JSProperty
  @Nullable Spreads getSpreads();

  @JSProperty
  LoggedSession[] getSessions();

  /// How unlike things are, where the log was asked for it.
  interface Spreads extends JSObject {

    @JSProperty
    double getZone();

    @JSProperty
    double getPractitioner();

    @JSProperty
    double getPractitionerInZone();

    @JSProperty
    double getTechnique();

    @JSProperty
    double getClient();

    @JSProperty
    double getDay();
  }
}
