package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stipple.bench.heads.HeadFiles;

/// Holds the scalp against measured heads, one question after the other; a new question is a class
/// and a word in the list.
final class ScalpEvaluation implements Evaluation {

  private static final List<Question> QUESTIONS =
      List.of(
          new Repeatability(),
          new Populations(),
          new Calipers(),
          new RealHeadTapes(),
          new TracedAreas());

  @Override
  public String name() {
    return "scalp";
  }

  @Override
  public String conditions(Asked asked) throws IOException {
    return "from " + String.join(", ", files(asked).found());
  }

  @Override
  public List<Figure> take(Asked asked) throws IOException {
    var files = files(asked);
    var figures = new ArrayList<Figure>();
    for (var question : QUESTIONS) {
      figures.addAll(question.answer(files));
    }
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
