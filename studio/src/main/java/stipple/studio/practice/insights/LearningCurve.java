package stipple.studio.practice.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stipple.duration.DurationModel;
import stipple.duration.DurationPrior;
import stipple.duration.Factors;
import stipple.duration.SessionAsk;
import stipple.duration.SessionWork;
import stipple.duration.Technique;
import stipple.scalp.Zone;
import stipple.studio.practice.sessionlog.LearnedDurations;

/// What each more session of a practitioner has taught: one like session, foretold anew after it.
public record LearningCurve(List<Point> points) {

  /// The layer of the like session.
  public static final int NUMBER = 2;

  /// Its dots, all on top.
  public static final int DOTS = 4_000;

  static final int MOST_POINTS = 40;

  // so many bars stand side by side (chosen)
  private static final int MOST_BLOCKS = 12;
  private static final int BLOCK = 10;

  public LearningCurve {
    points = List.copyOf(points);
  }

  /// The like session in minutes after so many sessions of the practitioner.
  public record Point(int after, double p10, double p50, double p90) {

    public double width() {
      return p90 - p10;
    }
  }

  /// Forecasts made after `from` to `to` sessions, and how far off they were on average.
  public record Block(int from, int to, int n, double missMin) {}

  static LearningCurve of(LearnedDurations learned, String practitioner) {
    var sessions = ForwardReplay.byDay(learned.sessions());
    var model = DurationModel.from(DurationPrior.usual(), List.of());
    int all = learned.model().sessionsOf(practitioner);
    var points = new ArrayList<Point>();
    boolean isFirst = true;
    for (var session : sessions) {
      var told = session.told();
      if (!told.practitioner().equals(practitioner)) {
        model = model.after(session.log());
        continue;
      }
      if (isFirst) {
        points.add(point(model, practitioner, told.day(), 0));
        isFirst = false;
      }
      int known = model.sessionsOf(practitioner);
      model = model.after(session.log());
      int after = model.sessionsOf(practitioner);
      if (after > known && isShown(after, all)) {
        points.add(point(model, practitioner, told.day(), after));
      }
    }
    return new LearningCurve(points);
  }

  /// All of the first ten, then as many as fit in evenly, always the last.
  static boolean isShown(int after, int all) {
    if (after == all || all < MOST_POINTS || after <= BLOCK) {
      return true;
    }
    int places = MOST_POINTS - BLOCK - 2;
    long place = (long) (after - BLOCK) * places / (all - BLOCK);
    long before = (long) (after - 1 - BLOCK) * places / (all - BLOCK);
    return place > before;
  }

  private static Point point(DurationModel model, String practitioner, int day, int after) {
    var work =
        new SessionWork(
            NUMBER, Map.of(Zone.TOP, DOTS), Factors.usual(), Technique.SINGLE_POINT_SHAVED, true);
    var range =
        model
            .foretell(SessionAsk.of(work, practitioner, "", day))
            .calibrated(model.calibration())
            .range();
    return new Point(after, range.low(), range.middle(), range.high());
  }

  /// How far off the forecasts were, by tens of sessions before; in larger steps where they are
  /// many.
  static List<Block> blocks(List<ScoredForecast> ofPractitioner) {
    int most = ofPractitioner.stream().mapToInt(ScoredForecast::before).max().orElse(0);
    int size = BLOCK * (1 + most / (BLOCK * MOST_BLOCKS));
    var byBlock = new TreeMap<Integer, List<ScoredForecast>>();
    for (var one : ofPractitioner) {
      byBlock.computeIfAbsent(one.before() / size, _ -> new ArrayList<>()).add(one);
    }
    var blocks = new ArrayList<Block>();
    byBlock.forEach((at, scored) -> {
      double miss = scored.stream().mapToDouble(ScoredForecast::miss).average().orElse(0);
      blocks.add(new Block(at * size, (at + 1) * size - 1, scored.size(), miss));
    });
    return blocks;
  }
}
