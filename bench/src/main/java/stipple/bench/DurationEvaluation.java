package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stipple.bench.durations.Board;
import stipple.bench.durations.GroupedReplay;
import stipple.bench.durations.Timings;

/// Holds forecasts of durations against what came, beside plain baselines.
final class DurationEvaluation implements Evaluation {

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public String conditions(Asked asked) throws IOException {
    return "";
  }

  @Override
  public List<Figure> take(Asked asked) throws IOException {
    var file = asked.data().orElseThrow();
    var timings = Timings.read(file);
    return figures(new GroupedReplay(timings.cases()).board());
  }

  private static List<Figure> figures(Board board) {
    var figures = new ArrayList<Figure>();
    board
        .cases()
        .forEach((name, scores) -> {
          for (var score : scores.told()) {
            figures.add(
                new Figure(
                    name, score.figure(), score.value(), score.unit(), score.n(), Target.none()));
          }
        });
    return figures;
  }
}
