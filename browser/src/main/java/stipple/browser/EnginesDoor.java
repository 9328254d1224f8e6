package stipple.browser;

import org.teavm.jso.JSExport;
import stipple.number.Interval;

/// The door of the engines to the browser.
public final class EnginesDoor {

  private EnginesDoor() {}

  /// The width of an interval.
  @JSExport
  public static double width(double low, double middle, double high) {
    var interval = new Interval(low, middle, high);
    return interval.high() - interval.low();
  }
}
