package stipple.studio.treatment.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import stipple.duration.Predictive;
import stipple.duration.Standing;
import stipple.duration.Stretch;
import stipple.studio.house.StudioClock;

/// When running sessions will likely be over, by their pace so far.
@Component
public class LikelyEnds {

  private static final double MINUTES_AN_HOUR = 60;

  private final Forecasts forecasts;
  private final StudioClock clock;

  LikelyEnds(Forecasts forecasts, StudioClock clock) {
    this.forecasts = forecasts;
    this.clock = clock;
  }

  /// The likely end, as minutes from the start of the session; and the pace so far against the one
  /// the model expects, 1 for as expected.
  public record LikelyEnd(
      Instant startedAt, int p10Minutes, int p50Minutes, int p90Minutes, double paceShare) {

    public Instant earliest() {
      return startedAt.plus(Duration.ofMinutes(p10Minutes));
    }

    public Instant middle() {
      return startedAt.plus(Duration.ofMinutes(p50Minutes));
    }

    public Instant latest() {
      return startedAt.plus(Duration.ofMinutes(p90Minutes));
    }
  }

  public LikelyEnd of(Session session) {
    return lasting(session).end();
  }

  /// The likely end, and every length that it stands for: `gone` minutes and those left.
  record Lasting(LikelyEnd end, double goneMinutes, Predictive left) {}

  Lasting lasting(Session session) {
    var now = clock.now();
    double elapsed =
        Math.clamp(Duration.between(session.startedAt(), now).toSeconds() / 60.0, 0, 10_000);
    var ask = forecasts.ask(Forecasts.Work.planned(session));
    var live = forecasts.model().live(ask).left(standing(session, now, elapsed));
    var left = live.minutes().range();
    var end =
        new LikelyEnd(
            session.startedAt(),
            (int) Math.round(elapsed + left.low()),
            (int) Math.round(elapsed + left.middle()),
            (int) Math.round(elapsed + left.high()),
            live.paceShare());
    return new Lasting(end, elapsed, live.minutes());
  }

  private static Standing standing(Session session, Instant now, double elapsed) {
    return new Standing(
        stretches(session, now),
        session.openPass().map(pass -> stretch(session, pass, now)).orElse(null),
        session.dotsLeft(),
        elapsed,
        session.assessments().size(),
        session
            .openBreak()
            .map(rest -> Math.min(10_000, minutes(rest.beganAt(), now)))
            .orElse(-1.0));
  }

  private static List<Stretch> stretches(Session session, Instant now) {
    return session.passes().stream()
        .filter(pass -> !pass.isOpen())
        .map(pass -> stretch(session, pass, now))
        .toList();
  }

  private static Stretch stretch(Session session, Pass pass, Instant now) {
    double active = Math.min(10_000, session.activeMinutes(pass, now));
    double before = minutes(session.startedAt(), pass.beganAt());
    double hoursIn = (before + active / 2) / MINUTES_AN_HOUR;
    return new Stretch(pass.zone(), pass.dots(), active, Math.clamp(hoursIn, 0, 100));
  }

  private static double minutes(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toSeconds() / 60.0);
  }
}
