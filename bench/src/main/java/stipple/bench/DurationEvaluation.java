package stipple.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stipple.bench.durations.Board;
import stipple.bench.durations.GroupedReplay;
import stipple.bench.durations.PastSessions;
import stipple.bench.durations.Remarks;
import stipple.bench.durations.Scores;
import stipple.bench.durations.SessionReplay;
import stipple.bench.durations.Timings;
import stipple.bench.heads.WrongData;

/// Holds forecasts of durations against what came, beside plain baselines: a studio's own past
/// sessions, or durations of any work in groups.
final class DurationEvaluation implements Evaluation {

  // how far a share may lie from what was promised, in percent (the design's)
  private static final double SLACK = 2;

  /// What was read, how it is cut, and what came of it.
  private record Evaluated(String said, Remarks remarks, long lines, Board board) {}

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public Report report(Asked asked) throws IOException {
    var evaluated = evaluated(file(asked));
    return new Report(name(), evaluated.said(), figures(evaluated), evaluated.remarks().told());
  }

  private static Path file(Asked asked) throws IOException {
    var file =
        asked
            .data()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "duration asks for --data FILE.csv, a table of durations"));
    if (!Files.isRegularFile(file)) {
      throw new WrongData("%s is no file".formatted(file));
    }
    return file;
  }

  private static Evaluated evaluated(Path file) throws IOException {
    if (PastSessions.isIn(file)) {
      var past = PastSessions.read(file);
      return new Evaluated(
          "%d past sessions from %s, forward in time; rare: a practitioner's first sessions (n ≤ 5)"
              .formatted(past.sessions().size(), file.getFileName()),
          past.remarks(),
          past.sessions().size(),
          new SessionReplay(past.sessions()).board());
    }
    var timings = Timings.read(file);
    var replay = new GroupedReplay(timings.cases());
    return new Evaluated(
        "%d durations from %s, %s; rare: groups with n ≤ 5"
            .formatted(timings.cases().size(), file.getFileName(), replay.splits().said()),
        timings.remarks(),
        timings.cases().size(),
        replay.board());
  }

  private static List<Figure> figures(Evaluated evaluated) {
    var figures = new ArrayList<Figure>();
    var remarks = evaluated.remarks();
    figures.add(new Figure("file", "used", evaluated.lines(), "", evaluated.lines()));
    figures.add(new Figure("file", "unusable", remarks.unusable(), "", remarks.unusable()));
    figures.add(new Figure("file", "again", remarks.again(), "", remarks.again()));
    evaluated
        .board()
        .cases()
        .forEach((name, scores) -> {
          for (var score : scores.told()) {
            figures.add(
                new Figure(
                    name,
                    score.figure(),
                    score.value(),
                    score.unit(),
                    score.n(),
                    name.equals("model") ? target(score, evaluated.board()) : Target.none()));
          }
        });
    return figures;
  }

  private static Target target(Scores.Score score, Board board) {
    return switch (score.figure()) {
      case "crps" -> Target.atMost(board.leastBaseline(Scores::crps));
      case "mae" -> Target.atMost(board.leastBaseline(Scores::mae));
      case "below-p10" -> new Share(0, score.n()).promised(10, SLACK);
      case "below-p50" -> new Share(0, score.n()).promised(50, SLACK);
      case "below-p90" -> new Share(0, score.n()).promised(90, SLACK);
      default -> Target.none();
    };
  }
}
