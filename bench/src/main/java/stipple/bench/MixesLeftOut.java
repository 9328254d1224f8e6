package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import stipple.pigment.Blend;
import stipple.pigment.DeltaE;
import stipple.pigment.Grid;
import stipple.pigment.InkFit;
import stipple.pigment.InkGrade;
import stipple.pigment.Surface;

/// What colour has a mix that nobody measured? Each mix in turn is foretold from the others of its
/// family and the base, over white and over black.
///
/// A mix with a pigment that is nowhere else cannot be foretold; such are counted apart. Where each
/// pigment was also measured alone, the same mixes stand beside as a mixer of screen colours would
/// have them, which adds the lights of the single pigments by their share.
final class MixesLeftOut implements PigmentQuestion {

  private static final String CASE = "mix-left-out.";
  // the instrument of the public films counted the gloss: an assumption of the design
  private static final Surface SURFACE = Surface.paint(true);

  @Override
  public List<Figure> answer(PigmentFiles files) throws IOException {
    var samples = PaintSample.read(files);
    return samples.isEmpty() ? List.of() : figures(samples);
  }

  private static List<Figure> figures(List<PaintSample> samples) throws IOException {
    Map<String, Differences> told = new TreeMap<>();
    long untold = 0;
    for (var sample : samples) {
      if (sample.pigments() >= 2) {
        var others = trainedWith(sample, samples);
        if (names(others).containsAll(sample.drawdown().shares().keySet())) {
          tell(sample, others, told);
        } else {
          untold++;
        }
      }
    }
    var figures = new ArrayList<Figure>();
    for (var one : told.entrySet()) {
      figures.addAll(figures(one.getKey(), one.getValue()));
    }
    if (untold > 0 || told.isEmpty()) {
      figures.add(new Figure(CASE + "not-foretold", "count", untold, "", untold));
    }
    return figures;
  }

  private static List<Figure> figures(String of, Differences differences) {
    return switch (of) {
      case "white" ->
          differences.figures(
              CASE + of, Target.atMost(2.5), Target.atMost(1.9), Target.atMost(4.7));
      case "black" -> differences.figures(CASE + of, Target.none(), Target.none(), Target.none());
      default ->
          List.of(new Figure(CASE + of, "mean", differences.mean(), "ΔE", differences.count()));
    };
  }

  private static void tell(
      PaintSample sample, List<PaintSample> others, Map<String, Differences> told)
      throws IOException {
    var names = List.copyOf(names(others));
    var films = others.stream().map(PaintSample::drawdown).toList();
    var inks = InkFit.fit(names, films, SURFACE, InkGrade.MEASURED);
    var shares = names.stream().map(sample.drawdown()::share).toList();
    var blend = new Blend(inks, shares);
    Grid grid = blend.grid();
    var viewing = PigmentTables.usualViewing(grid);
    for (int i = 0; i < sample.substrates().size(); i++) {
      var card = sample.drawdown().films().get(i);
      double deltaE =
          DeltaE.between(viewing.lab(blend.over(card.bare(), SURFACE)), viewing.lab(card.film()));
      var substrate = sample.substrates().get(i);
      add(told, substrate, deltaE);
      add(told, substrate + "." + word(sample.family()), deltaE);
      var lights = AsLights.mixed(sample, others, substrate);
      if (lights.isPresent()) {
        add(told, substrate + ".tints", deltaE);
        add(
            told,
            substrate + ".tints-as-lights",
            DeltaE.between(viewing.lab(lights.get()), viewing.lab(card.film())));
      }
    }
  }

  private static void add(Map<String, Differences> told, String of, double deltaE) {
    told.computeIfAbsent(of, _ -> new Differences()).add(deltaE);
  }

  // whatever a file calls its families, a case keeps to letters, digits and strokes
  private static String word(String family) {
    return CaseName.of(family).replaceAll("[^a-z0-9]+", "-");
  }

  private static List<PaintSample> trainedWith(PaintSample left, List<PaintSample> all) {
    return all.stream()
        .filter(other -> !other.equals(left))
        .filter(other ->
            other.family().equals(left.family()) || other.family().equals(PaintSample.BASE))
        .toList();
  }

  private static SortedSet<String> names(List<PaintSample> samples) {
    var names = new TreeSet<String>();
    samples.forEach(sample -> names.addAll(sample.drawdown().shares().keySet()));
    return names;
  }
}
