package stipple.studio.treatment.session;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import stipple.duration.SessionAsk;
import stipple.scalp.Zone;
import stipple.studio.practice.sessionlog.ToldSession;

/// Tells the log of a finished session: what was worked, how long each part took.
record FinishedSession(
    Session session, int day, SessionAsk done, Optional<FixedForecast> forecast) {

  private static final double DAY_MIN = 1_440;
  private static final double LEAST_MIN = 0.01;
  private static final double LEAST_PART_MIN = 1;
  private static final int MOST_DOTS = 200_000;
  // a forecast is judged by a session only if that amount was worked, more or less (chosen)
  private static final double ALIKE = 0.1;

  ToldSession told() {
    var work = done.work();
    double total = withinDay(minutes(session.startedAt(), end()), 1);
    return new ToldSession(
        day,
        work.number(),
        done.practitioner(),
        done.client(),
        work.dots(),
        active(),
        ToldSession.Skin.of(work.factors()),
        work.factors().pain(),
        work.technique(),
        work.prepared(),
        total,
        rest(),
        session.planned().ownEstimateMinutes().filter(_ -> isAsPlanned()),
        forecast.map(stood -> foretold(stood, total)));
  }

  /// The dots of a session by zone, as many as one zone can be told of.
  static Map<Zone, Integer> dots(Session session) {
    var dots = new EnumMap<Zone, Integer>(Zone.class);
    session.dotsByZone().forEach((zone, placed) -> dots.put(zone, Math.min(MOST_DOTS, placed)));
    return dots;
  }

  private Instant end() {
    return session.finishedAt().orElseThrow();
  }

  private Map<Zone, Double> active() {
    var active = new EnumMap<Zone, Double>(Zone.class);
    for (var pass : session.passes()) {
      active.merge(pass.zone(), session.activeMinutes(pass, end()), Double::sum);
    }
    active.values().removeIf(minutes -> minutes < LEAST_MIN);
    active.replaceAll((_, minutes) -> withinDay(minutes, LEAST_MIN));
    return active;
  }

  private ToldSession.Rest rest() {
    var first = session.passes().getFirst().beganAt();
    var last =
        session.passes().stream()
            .flatMap(pass -> pass.endedAt().stream())
            .max(Instant::compareTo)
            .orElseGet(this::end);
    return new ToldSession.Rest(
        timed(withoutBreaks(session.startedAt(), first)),
        timed(withoutBreaks(last, end())),
        session.breaks().size(),
        withinDay(breaks(session.startedAt(), end()), 0),
        session.assessments().size(),
        -1);
  }

  // what was over within a minute was rather not done in the chair, or not noted in time
  private static double timed(double minutes) {
    return minutes < LEAST_PART_MIN ? -1 : withinDay(minutes, 0);
  }

  private double withoutBreaks(Instant from, Instant to) {
    return minutes(from, to) - breaks(from, to);
  }

  private double breaks(Instant from, Instant to) {
    return session.breaks().stream().mapToDouble(rest -> minutes(rest.within(from, to))).sum();
  }

  private static double minutes(Instant from, Instant to) {
    return minutes(Duration.between(from, to));
  }

  private static double minutes(Duration length) {
    return length.toSeconds() / 60.0;
  }

  private static double withinDay(double minutes, double least) {
    return Math.clamp(minutes, least, DAY_MIN);
  }

  private ToldSession.Foretold foretold(FixedForecast stood, double total) {
    return new ToldSession.Foretold(
        stood.p10(),
        stood.p50(),
        stood.p80(),
        stood.p90(),
        stood.shareReached(total),
        stood.sessions(),
        isAsPlanned());
  }

  /// An estimate, too, was made for what was planned.
  private boolean isAsPlanned() {
    double planned = session.planned().totalDots();
    return Math.abs(session.totalDots() - planned) <= ALIKE * planned;
  }
}
