package stipple.studio.practice.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import stipple.duration.Calibration;
import stipple.duration.DurationModel;
import stipple.duration.DurationPrior;
import stipple.duration.Technique;
import stipple.scalp.Zone;
import stipple.studio.practice.sessionlog.LearnedDurations;
import stipple.studio.practice.sessionlog.LoggedSession;
import stipple.studio.practice.sessionlog.ToldSession;
import stipple.studio.practice.sessionlog.ToldSession.Foretold;
import stipple.studio.practice.sessionlog.ToldSession.Rest;
import stipple.studio.practice.sessionlog.ToldSession.Skin;

/// Invented sessions of a log.
public final class SomeSessions {

  private static final int DAY = 20_000;

  private SomeSessions() {}

  /// A session of 4,000 dots on top, of which only the whole length was noted.
  public static ToldSession told(int day, String practitioner, double minutes) {
    return told(day, practitioner, minutes, Optional.empty());
  }

  public static ToldSession told(
      int day, String practitioner, double minutes, Optional<Foretold> foretold) {
    return new ToldSession(
        DAY + day,
        2,
        practitioner,
        "client " + day,
        Map.of(Zone.TOP, 4_000),
        Map.of(),
        Set.of(),
        4,
        Technique.SINGLE_POINT_SHAVED,
        true,
        minutes,
        Rest.unknown(),
        Optional.empty(),
        foretold);
  }

  /// Nine hours for 200 dots.
  public static ToldSession odd(int day, String practitioner) {
    return new ToldSession(
        DAY + day,
        1,
        practitioner,
        "client " + day,
        Map.of(Zone.CROWN, 200),
        Map.of(),
        Set.of(),
        4,
        Technique.SINGLE_POINT_SHAVED,
        true,
        540,
        Rest.unknown(),
        Optional.empty(),
        Optional.empty());
  }

  /// So many sessions of two practitioners, timed zone by zone, always the same.
  public static List<ToldSession> many(int count, String one, String other) {
    var chance = new Random(7);
    var many = new ArrayList<ToldSession>();
    for (int i = 0; i < count; i++) {
      int top = 1_500 + chance.nextInt(3_000);
      int crown = chance.nextInt(4_500);
      double pace = 90 * Math.exp(0.15 * chance.nextGaussian());
      double work = (top + crown) / pace;
      many.add(
          new ToldSession(
              DAY + i,
              1 + i % 5,
              i % 3 == 0 ? other : one,
              "client " + i / 3,
              Map.of(Zone.TOP, top, Zone.CROWN, crown),
              Map.of(Zone.TOP, top / pace, Zone.CROWN, Math.max(0.1, crown / pace)),
              i % 4 == 0 ? Set.of(Skin.OILY, Skin.SENSITIVE) : Set.of(),
              3 + i % 4,
              Technique.SINGLE_POINT_SHAVED,
              true,
              35 + work + 27 + 10 * (i % 3),
              new Rest(35, 15, i % 3, 10 * (i % 3), 2, 12),
              Optional.empty(),
              Optional.empty()));
    }
    return many;
  }

  /// So many sessions of clients and days as like each other as can be.
  public static List<ToldSession> alike(int count, String one, String other) {
    return many(count, one, other).stream().map(SomeSessions::likeAllOthers).toList();
  }

  private static ToldSession likeAllOthers(ToldSession told) {
    double active = told.totalDots() / 95.0;
    return new ToldSession(
        told.day(),
        told.number(),
        told.practitioner(),
        told.client(),
        told.dots(),
        Map.of(
            Zone.TOP,
            told.dots().getOrDefault(Zone.TOP, 0) / 95.0,
            Zone.CROWN,
            Math.max(0.1, told.dots().getOrDefault(Zone.CROWN, 0) / 95.0)),
        Set.of(),
        told.pain(),
        told.technique(),
        true,
        35 + active + 27 + told.rest().breakMinutes(),
        told.rest(),
        Optional.empty(),
        Optional.empty());
  }

  /// The log of these sessions, each from a file.
  static LearnedDurations log(List<ToldSession> told) {
    var file = Optional.of(new UUID(0, 1));
    var sessions = new ArrayList<LoggedSession>();
    for (var one : told) {
      sessions.add(
          new LoggedSession(
              new UUID(1, sessions.size()),
              Optional.empty(),
              file,
              Optional.of("past-" + sessions.size()),
              one,
              false,
              false));
    }
    var log = sessions.stream().map(LoggedSession::log).toList();
    var prior = DurationPrior.usual();
    return new LearnedDurations(sessions, prior, Optional.empty(), DurationModel.from(prior, log));
  }

  /// A forecast that stood, held against what came.
  static ScoredForecast stood(double p10, double p50, double p80, double p90, double minutes) {
    var foretold = new Foretold(p10, p50, p80, p90, 0.5, 3, true);
    var session = log(List.of(told(0, "Ada", minutes))).sessions().getFirst();
    return ScoredForecast.stood(session, foretold, Calibration.none());
  }
}
