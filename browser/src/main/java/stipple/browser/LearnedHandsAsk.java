package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;

/// What a log has taught of one practitioner with one client; the shape is told in stipple.d.ts.
public interface LearnedHandsAsk extends JSObject {

  @JSProperty
  double getDay();

  @JSProperty
  JSMapLike<JSNumber> getOwnEstimateMinutes();

  @JSProperty
  double getSessionsOfPractitioner();

  @JSProperty
  double getSessions();

  @JSProperty
  PaceAsk getPace();

  @JSProperty
  RestAsk getRest();

  @JSProperty
  double getEstimateBias();

  @JSProperty
  HeldAsk getHeld();

  /// The pace of their work.
  interface PaceAsk extends JSObject {

    @JSProperty
    double[] getMeans();

    @JSProperty
    double[] getUnsure();

    @JSProperty
    double getDegrees();

    @JSProperty
    double getSquares();

    @JSProperty
    double[] getShifts();

    @JSProperty
    double[] getOwn();

    @JSProperty
    double getCommon();

    @JSProperty
    double getPassing();
  }

  /// Everything but the dotting.
  interface RestAsk extends JSObject {

    @JSProperty
    LengthAsk getSetUpPrepared();

    @JSProperty
    LengthAsk getSetUpInChair();

    @JSProperty
    LengthAsk getCheck();

    @JSProperty
    LengthAsk getCloseOut();

    @JSProperty
    LengthAsk getOneBreak();

    @JSProperty
    double getBreaks();

    @JSProperty
    double getDottingMin();
  }

  /// The length of one part.
  interface LengthAsk extends JSObject {

    @JSProperty
    double getMean();

    @JSProperty
    double getWorth();

    @JSProperty
    double getSquares();

    @JSProperty
    double getDegrees();
  }

  /// How well earlier forecasts held.
  interface HeldAsk extends JSObject {

    @JSProperty
    double[] getCounts();

    @JSProperty
    double getLow();

    @JSProperty
    double getHigh();
  }
}
