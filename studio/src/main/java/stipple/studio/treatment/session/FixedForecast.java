package stipple.studio.treatment.session;

import java.util.List;
import java.util.stream.IntStream;
import stipple.duration.Forecast;
import stipple.duration.Predictive;

/// The forecast that stood when a session began: it is judged by it later, whatever is learned
/// meanwhile.
///
/// Minutes as they were shown; `curve` holds the uncalibrated lengths that equal shares of sessions
/// stay below, the shortest first. `sessions` are those of the practitioner it rested on.
record FixedForecast(
    double p10, double p50, double p80, double p90, List<Double> curve, int sessions) {

  private static final int STEPS = 40;

  FixedForecast {
    curve = List.copyOf(curve);
  }

  static FixedForecast of(Forecast forecast, Predictive uncalibrated) {
    var shown = forecast.estimate();
    return new FixedForecast(
        shown.p10(),
        shown.p50(),
        shown.p80(),
        shown.p90(),
        IntStream.rangeClosed(0, STEPS)
            .mapToObj(step -> uncalibrated.quantile((double) step / STEPS))
            .toList(),
        forecast.sessionsOfPractitioner());
  }

  /// The share of the uncalibrated range that a length reaches. *Range*: 0–1.
  double shareReached(double minutes) {
    if (minutes <= curve.getFirst()) {
      return 0;
    }
    for (int step = 1; step < curve.size(); step++) {
      double high = curve.get(step);
      if (minutes < high) {
        double low = curve.get(step - 1);
        return (step - 1 + (minutes - low) / (high - low)) / (curve.size() - 1);
      }
    }
    return 1;
  }
}
