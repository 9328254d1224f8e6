package stipple.browser;

import java.util.EnumMap;
import java.util.Map;
import stipple.duration.DurationPrior;
import stipple.duration.Healing;
import stipple.duration.SessionAsk;
import stipple.duration.SessionLog;
import stipple.duration.SessionWork;
import stipple.duration.Technique;
import stipple.scalp.Zone;

/// Reads sessions, done or to come, into those of the engines.
final class SessionReading {

  // neither bears on the length of one session
  private static final int ANY_TOLERANCE_MIN = 300;

  private SessionReading() {}

  static SessionAsk asked(AskedSession ask) {
    var work =
        new SessionWork(
            Read.whole(ask.getNumber(), "session number"),
            dots(ask.getDots()),
            PlanReading.factors(ask, ANY_TOLERANCE_MIN, Healing.NORMAL),
            Read.oneOf(Technique.values(), ask.getTechnique(), "technique"),
            ask.isPrepared());
    return new SessionAsk(
        work,
        ask.getPractitioner(),
        ask.getClient(),
        Read.whole(ask.getDay(), "day"),
        ask.getOwnEstimateMinutes());
  }

  static SessionLog logged(LoggedSession told) {
    var measured =
        new SessionLog.Measured(
            active(told.getActiveMinutes()),
            told.getSetUpMinutes(),
            told.getCloseOutMinutes(),
            count(told.getBreaks()),
            told.getBreakMinutes(),
            count(told.getChecks()),
            told.getCheckMinutes());
    return new SessionLog(
        asked(told),
        told.getTotalMinutes(),
        measured,
        told.getForetoldShare(),
        told.isConfirmed(),
        told.isLastOfPlan());
  }

  static DurationPrior prior(DurationAsk.Spreads spreads) {
    var usual = DurationPrior.usual();
    return new DurationPrior(
        usual.dotsPerMinute(),
        usual.paceSd(),
        spreads.getZone(),
        spreads.getPractitioner(),
        spreads.getPractitionerInZone(),
        spreads.getTechnique(),
        spreads.getClient(),
        spreads.getDay(),
        usual.chanceSd(),
        usual.driftPerDay());
  }

  private static Map<Zone, Integer> dots(ByZone told) {
    var dots = new EnumMap<Zone, Integer>(Zone.class);
    ByZone.read(told).forEach((zone, number) -> dots.put(zone, Read.whole(number, "dots")));
    return dots;
  }

  /// A zone of 0 minutes was not timed.
  private static Map<Zone, Double> active(ByZone told) {
    var active = ByZone.read(told);
    active.values().removeIf(minutes -> minutes == 0);
    return active;
  }

  private static int count(double told) {
    return told < 0 ? -1 : Read.whole(told, "number");
  }
}
