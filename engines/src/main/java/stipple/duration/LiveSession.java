package stipple.duration;

/// A running session, told by what the log has taught.
public final class LiveSession {

  private final SessionAsk ask;

  LiveSession(SessionAsk ask) {
    this.ask = ask;
  }

  /// What is left as the session stands.
  public Left left(LiveForecast.Standing now) {
    var live = LiveForecast.of(ask.work(), now);
    var minutes = live.minutesLeft();
    return new Left(
        Predictive.of(minutes.low(), minutes.middle(), minutes.high()), live.paceShare());
  }

  /// The minutes left and the pace shown so far against the one expected, 1 before any was seen.
  public record Left(Predictive minutes, double paceShare) {}
}
