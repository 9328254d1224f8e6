package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stipple.bench.pigment.PigmentFiles;

/// Holds the pigment engine against measured paint and skin; a new question is a class and a word
/// in the list.
final class PigmentEvaluation implements Evaluation {

  private static List<PigmentQuestion> questions() {
    return List.of(new MixesLeftOut());
  }

  @Override
  public String name() {
    return "pigment";
  }

  @Override
  public String conditions(Asked asked) throws IOException {
    return "CIEDE2000 under D65, 10°, from " + String.join(", ", files(asked).found());
  }

  @Override
  public List<Figure> take(Asked asked) throws IOException {
    var files = files(asked);
    var figures = new ArrayList<Figure>();
    for (var question : questions()) {
      figures.addAll(question.answer(files));
    }
    return figures;
  }

  private static PigmentFiles files(Asked asked) throws IOException {
    var folder =
        asked
            .data()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "pigment asks for --data DIR, a folder with "
                        + PigmentFiles.MIXES
                        + " or "
                        + PigmentFiles.SKIN));
    return PigmentFiles.in(folder);
  }
}
