package stipple.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import stipple.bench.chains.Answers;
import stipple.bench.chains.RandomAsks;
import stipple.chain.Chain;
import stipple.chain.ChainSearch;

/// Holds chains of visits against every chain there is, against a second reckoning by dates, and
/// against a general solver. Drawn by lot, always the same.
final class ChainEvaluation implements Evaluation {

  private static final int SMALL = 10_000;
  private static final int FULL = 200;

  @Override
  public String name() {
    return "chain";
  }

  @Override
  public Report report(Asked asked) {
    return new Report(
        name(),
        "asks drawn by lot: %,d small ones, %d of 90 days with 3–5 visits; wrong are other points than those"
            .formatted(SMALL, FULL),
        take(SMALL, FULL));
  }

  static List<Figure> take(int small, int full) {
    var figures = new ArrayList<Figure>();
    var asks = new RandomAsks(1);
    var every = new Tally();
    var days = new Tally();
    var rules = new Tally();
    for (int i = 0; i < small; i++) {
      var ask = asks.small();
      var found = ChainSearch.best(ask);
      var answers = new Answers(ask);
      var points = found.map(chain -> OptionalLong.of(chain.cost())).orElse(OptionalLong.empty());
      every.count(points, answers.tried());
      days.count(points, answers.byDays());
      found.ifPresent(chain -> rules.count(chain, answers));
      ChainSearch.diverse(ask, 3).forEach(chain -> rules.count(chain, answers));
    }
    every.tell(figures, "small.every-chain");
    days.tell(figures, "small.by-days");
    rules.tell(figures, "small.rules-and-points");
    var solver = new Tally();
    var fullDays = new Tally();
    var fullRules = new Tally();
    for (int i = 0; i < full; i++) {
      var ask = asks.full();
      var found = ChainSearch.best(ask);
      var answers = new Answers(ask);
      var points = found.map(chain -> OptionalLong.of(chain.cost())).orElse(OptionalLong.empty());
      solver.count(points, answers.solved());
      fullDays.count(points, answers.byDays());
      ChainSearch.diverse(ask, 5).forEach(chain -> fullRules.count(chain, answers));
    }
    solver.tell(figures, "full.cp-sat");
    fullDays.tell(figures, "full.by-days");
    fullRules.tell(figures, "full.rules-and-points");
    return figures;
  }

  /// How many were held against another answer, had one at all, and were wrong.
  private static final class Tally {

    private int all;
    private int found;
    private int wrong;

    void count(OptionalLong ours, OptionalLong theirs) {
      all++;
      found += theirs.isPresent() ? 1 : 0;
      wrong += ours.equals(theirs) ? 0 : 1;
    }

    void count(Chain chain, Answers answers) {
      count(OptionalLong.of(chain.cost()), answers.costOf(chain));
    }

    void tell(List<Figure> figures, String of) {
      figures.add(new Figure(of, "found", found, "", all));
      figures.add(new Figure(of, "wrong", wrong, "", all, Target.atMost(0)));
    }
  }
}
