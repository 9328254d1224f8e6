package stipple.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stipple.duration.DurationModel;
import stipple.duration.DurationPrior;
import stipple.duration.Factors;
import stipple.duration.Healing;
import stipple.duration.SessionAsk;
import stipple.duration.SessionLog;
import stipple.duration.SessionWork;
import stipple.duration.Technique;
import stipple.scalp.Zone;

/// What the JVM foretells for a recorded ask.
final class DurationHere {

  private static final List<Zone> ZONES =
      List.of(Zone.HAIRLINE, Zone.TOP, Zone.CROWN, Zone.SIDES, Zone.SCAR);

  private DurationHere() {}

  static List<Object> answers(String[] cell, List<String> log) {
    var known = log.stream().limit(Integer.parseInt(cell[17]));
    var forecast = learned(known).predict(asked(cell));
    var estimate = forecast.estimate();
    var answers = new ArrayList<Object>();
    answers.addAll(List.of(estimate.p10(), estimate.p50(), estimate.p80(), estimate.p90()));
    answers.addAll(List.of(estimate.mean(), estimate.breaks().expected()));
    answers.addAll(List.of(forecast.sessionsOfPractitioner(), forecast.sessions()));
    for (var cause : estimate.causes()) {
      answers.addAll(List.of(cause.code().name(), cause.minutes(), cause.figure()));
    }
    return answers;
  }

  /// What all sessions of a log teach.
  static DurationModel learned(Stream<String> log) {
    var sessions = log.map(line -> logged(line.split(",", -1))).toList();
    return DurationModel.from(DurationPrior.usual(), sessions);
  }

  private static SessionAsk asked(String[] cell) {
    var factors =
        new Factors(
            flag(cell, 5),
            flag(cell, 6),
            flag(cell, 7),
            flag(cell, 8),
            whole(cell, 9),
            300,
            Healing.NORMAL);
    var dots = new EnumMap<Zone, Integer>(Zone.class);
    for (int i = 0; i < ZONES.size(); i++) {
      dots.put(ZONES.get(i), whole(cell, 11 + i));
    }
    var work =
        new SessionWork(whole(cell, 3), dots, factors, Technique.valueOf(cell[10]), flag(cell, 4));
    return new SessionAsk(work, cell[0], cell[1], whole(cell, 2), at(cell, 16));
  }

  private static SessionLog logged(String[] cell) {
    Map<Zone, Double> active = new EnumMap<>(Zone.class);
    for (int i = 0; i < ZONES.size(); i++) {
      if (at(cell, 18 + i) > 0) {
        active.put(ZONES.get(i), at(cell, 18 + i));
      }
    }
    var measured =
        new SessionLog.Measured(
            active,
            at(cell, 23),
            at(cell, 24),
            whole(cell, 25),
            at(cell, 26),
            whole(cell, 27),
            at(cell, 28));
    return new SessionLog(
        asked(cell), at(cell, 17), measured, at(cell, 29), flag(cell, 30), flag(cell, 31));
  }

  private static double at(String[] cell, int column) {
    return Double.parseDouble(cell[column]);
  }

  private static int whole(String[] cell, int column) {
    return Integer.parseInt(cell[column]);
  }

  private static boolean flag(String[] cell, int column) {
    return cell[column].equals("1");
  }
}
