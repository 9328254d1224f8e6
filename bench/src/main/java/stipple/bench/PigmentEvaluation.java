package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Holds pigment against measured spectra, one question after the other; a new question is a class
/// and a word in the list.
final class PigmentEvaluation implements Evaluation {

  private static final List<PigmentQuestion> QUESTIONS =
      List.of(new SkinFits(), new MixesLeftOut(), new RecipesFound());

  @Override
  public String name() {
    return "pigment";
  }

  @Override
  public Report report(Asked asked) throws IOException {
    return new Report(name(), conditions(asked), take(asked));
  }

  private static String conditions(Asked asked) throws IOException {
    return "CIEDE2000 in D65 for 10°, from " + String.join(", ", files(asked).found());
  }

  private static List<Figure> take(Asked asked) throws IOException {
    var files = files(asked);
    var figures = new ArrayList<Figure>();
    for (var question : QUESTIONS) {
      figures.addAll(question.answer(files));
    }
    return figures;
  }

  private static PigmentFiles files(Asked asked) throws IOException {
    var folder =
        asked
            .data()
            .orElseThrow(() ->
                new IllegalArgumentException("pigment asks for --data DIR, a folder of spectra"));
    return PigmentFiles.in(folder);
  }
}
