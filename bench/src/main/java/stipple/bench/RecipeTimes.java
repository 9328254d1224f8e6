package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import stipple.pigment.Cap;
import stipple.pigment.Counting;
import stipple.pigment.Lab;
import stipple.pigment.MixSearch;

/// How long a recipe takes: the nearest mix of all inks at once, and the whole answer with choices
/// of four, whole drops and a runner-up.
final class RecipeTimes {

  private static final int SOLVES = 3000;
  private static final int ANSWERS = 300;
  private static final Target MEDIAN = Target.atMost(0.2);
  private static final Target SLOW = Target.atMost(1);
  private static final Target WHOLE = Target.atMost(20);
  private static final Target NONE = Target.none();

  /// What is asked for, given a mix that exists.
  private interface Wanted {
    stipple.pigment.Target of(MixSearch search, List<Double> shares);
  }

  private final InkShelf shelf = new InkShelf();
  private double kept;

  RecipeTimes() throws IOException {}

  List<Figure> figures() {
    var figures = new ArrayList<Figure>();
    for (int inks : new int[] {3, 4, 6, 8}) {
      figures.addAll(
          timed(
              "recipe.solve-" + inks,
              SOLVES,
              MEDIAN,
              SLOW,
              inks,
              RecipeTimes::existing,
              this::solve));
    }
    figures.addAll(
        timed(
            "recipe.solve-8-all-lights",
            SOLVES,
            MEDIAN,
            SLOW,
            8,
            RecipeTimes::stubble,
            this::solve));
    figures.addAll(
        timed(
            "recipe.solve-8-out-of-reach", SOLVES, NONE, NONE, 8, RecipeTimes::black, this::solve));
    for (int inks : new int[] {4, 8}) {
      figures.addAll(
          timed(
              "recipe.answer-" + inks,
              ANSWERS,
              WHOLE,
              NONE,
              inks,
              RecipeTimes::existing,
              this::answer));
    }
    figures.addAll(
        timed(
            "recipe.answer-8-out-of-reach",
            ANSWERS,
            NONE,
            NONE,
            8,
            RecipeTimes::black,
            this::answer));
    return figures;
  }

  private static stipple.pigment.Target existing(MixSearch search, List<Double> shares) {
    return stipple.pigment.Target.of(search.lab(shares));
  }

  private static stipple.pigment.Target stubble(MixSearch search, List<Double> shares) {
    return stipple.pigment.Target.of(search.spectrum(shares));
  }

  private static stipple.pigment.Target black(MixSearch search, List<Double> shares) {
    var lab = search.lab(shares);
    return stipple.pigment.Target.of(new Lab(lab.l() / 3, 0, 0));
  }

  private double solve(MixSearch search, stipple.pigment.Target target) {
    return search.nearest(target).deltaE();
  }

  private double answer(MixSearch search, stipple.pigment.Target target) {
    return search.answer(target, Cap.TWENTY, Counting.CONCENTRATE).best().deltaE();
  }

  private List<Figure> timed(
      String of,
      int rounds,
      Target median,
      Target slow,
      int inks,
      Wanted wanted,
      ToDoubleBiFunction<MixSearch, stipple.pigment.Target> work) {
    var times = new Times();
    for (int i = -rounds; i < rounds; i++) {
      var search = shelf.search(i + rounds, inks);
      var target = wanted.of(search, InkShelf.mix(i + rounds, inks));
      long began = System.nanoTime();
      kept += work.applyAsDouble(search, target);
      if (i >= 0) {
        times.add((System.nanoTime() - began) / 1e6);
      }
    }
    if (Double.isNaN(kept)) {
      throw new IllegalStateException("a recipe without a difference");
    }
    return List.of(
        new Figure(of, "p50", times.within(0.50), "ms", rounds, median),
        new Figure(of, "p95", times.within(0.95), "ms", rounds, slow));
  }
}
