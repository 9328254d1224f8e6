package stipple.studio.practice.insights;

import java.time.LocalDate;
import stipple.duration.Calibration;
import stipple.duration.Predictive;
import stipple.studio.practice.sessionlog.LoggedSession;
import stipple.studio.practice.sessionlog.ToldSession;

/// A forecast in minutes held against what came.
///
/// `share` is that of the range the true length reached, `before` how many sessions of the
/// practitioner it rested on. `isReplayed`: nobody saw it; it is what the days before would have
/// given.
record ScoredForecast(
    LoggedSession session,
    double p10,
    double p50,
    double p80,
    double p90,
    double share,
    int before,
    boolean isReplayed) {

  private static final int HALVINGS = 40;

  /// The forecast that stood before the session.
  static ScoredForecast stood(
      LoggedSession session, ToldSession.Foretold stood, Calibration calibration) {
    double reached = reached(calibration, stood.share());
    return new ScoredForecast(
        session,
        stood.p10(),
        stood.p50(),
        stood.p80(),
        stood.p90(),
        asShown(stood, session.told().totalMinutes(), reached),
        stood.sessions(),
        false);
  }

  /// The forecast that the days before would have given.
  static ScoredForecast replayed(LoggedSession session, Predictive range, int before) {
    return new ScoredForecast(
        session,
        range.quantile(0.1),
        range.quantile(0.5),
        range.quantile(0.8),
        range.quantile(0.9),
        range.shareBelow(session.told().totalMinutes()),
        before,
        true);
  }

  double minutes() {
    return session.told().totalMinutes();
  }

  /// How many minutes too long the middle was; below 0 too short.
  double tooLong() {
    return p50 - minutes();
  }

  double miss() {
    return Math.abs(tooLong());
  }

  boolean isWithin(double part) {
    return miss() <= part * minutes();
  }

  boolean isInRange() {
    return minutes() >= p10 && minutes() <= p90;
  }

  LocalDate day() {
    return LocalDate.ofEpochDay(session.told().day());
  }

  /// The calibrated share that corresponds to an uncalibrated one.
  static double reached(Calibration calibration, double uncalibrated) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (calibration.level(middle) < uncalibrated) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  // Minutes are shown rounded: the share must not contradict what was shown.
  private static double asShown(ToldSession.Foretold stood, double minutes, double share) {
    if (minutes <= stood.p10()) {
      return Math.min(share, 0.1);
    }
    if (minutes <= stood.p50()) {
      return Math.clamp(share, 0.1, 0.5);
    }
    if (minutes <= stood.p80()) {
      return Math.clamp(share, 0.5, 0.8);
    }
    return minutes <= stood.p90() ? Math.clamp(share, 0.8, 0.9) : Math.max(share, 0.9);
  }
}
