package stipple.duration;

/// How long a session will last, why, and on how many sessions of the log it rests.
///
/// `minutes` answers any question about the range; `estimate` holds what is shown, with a cause for
/// every minute. `sessionsOfPractitioner` 0 reads "model, not yet calibrated", below 10 "prior".
public record Forecast(
    Predictive minutes, SessionEstimate estimate, int sessionsOfPractitioner, int sessions) {}
