package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stipple.bench.heads.HeadFiles;
import stipple.scalp.HeadModel;

/// Holds the scalp against measured heads, one question after the other; a new question is a class
/// and a word in the list.
final class ScalpEvaluation implements Evaluation {

  private static List<Question> questions(Asked asked) {
    return List.of(
        new Repeatability(),
        new Populations(),
        new Calipers(),
        new CalipersOfModel(),
        new TapesReproduced(asked.heads()),
        new LargerTapes(asked.heads()),
        new RealHeadTapes(),
        new RealHeadAreas(),
        new TracedAreas(),
        new TracedAgainstModel());
  }

  @Override
  public String name() {
    return "scalp";
  }

  @Override
  public Report report(Asked asked) throws IOException {
    return new Report(name(), conditions(asked), take(asked));
  }

  private static String conditions(Asked asked) throws IOException {
    var from = "%s, from %s".formatted(HeadModel.VERSION, String.join(", ", files(asked).found()));
    return asked.heads() == 0
        ? from
        : from + "; and from " + new SimulatedHeads(asked.heads()).conditions();
  }

  private static List<Figure> take(Asked asked) throws IOException {
    var files = files(asked);
    var figures = new ArrayList<Figure>();
    for (var question : questions(asked)) {
      figures.addAll(question.answer(files));
    }
    figures.addAll(new SimulatedHeads(asked.heads()).figures());
    return figures;
  }

  private static HeadFiles files(Asked asked) throws IOException {
    var folder =
        asked
            .data()
            .orElseThrow(
                () -> new IllegalArgumentException("scalp asks for --data DIR, a folder of heads"));
    return HeadFiles.in(folder);
  }
}
