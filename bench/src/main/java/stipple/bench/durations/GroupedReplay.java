package stipple.bench.durations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stipple.duration.Predictive;

/// A table of durations in groups, asked split by split of the model and of all baselines.
public final class GroupedReplay {

  /// Up to so many cases of its kind make a rare one.
  static final int RARE = 5;

  private static final int FEW = 20;
  private static final int MANY = 100;
  // a forecast of work still running: at the middle of its outlook, and at half as much again
  private static final Map<String, Double> RUNNING = Map.of("at-100", 1.0, "at-150", 1.5);

  private final List<Timed> cases;
  private final Splits splits;

  public GroupedReplay(List<Timed> cases) {
    this.cases = List.copyOf(cases);
    splits = Splits.of(cases);
  }

  public Splits splits() {
    return splits;
  }

  private static Map<String, Method> methods() {
    var methods = new LinkedHashMap<String, Method>();
    methods.put("model", new LikeKindsModel());
    methods.put("engine.nested", new EngineNested());
    methods.putAll(Method.baselines());
    return methods;
  }

  public Board board() {
    var board = new Board();
    methods().keySet().forEach(board::of);
    board.of("model.rare");
    var ofFile = sizes(cases);
    boolean forward = cases.stream().allMatch(Timed::isDated);
    for (var split : splits.each()) {
      var sizes = forward ? sizes(split.known()) : ofFile;
      for (var method : methods().entrySet()) {
        var outlooks = method.getValue().foretell(split.known(), split.asked());
        for (int i = 0; i < outlooks.size(); i++) {
          var one = split.asked().get(i);
          score(board, method.getKey(), outlooks.get(i), one, sizes.getOrDefault(one.group(), 0));
        }
      }
    }
    return board;
  }

  private static void score(Board board, String method, Predictive outlook, Timed one, int size) {
    board.of(method).add(outlook, one.minutes());
    if (size <= RARE) {
      board.of(method + ".rare").add(outlook, one.minutes());
    }
    if (method.equals("model")) {
      if (size > RARE) {
        var many = size <= FEW ? "6-20" : size <= MANY ? "21-100" : "over-100";
        board.of("model.n-" + many).add(outlook, one.minutes());
      }
      running(board, outlook, one.minutes());
    }
  }

  private static void running(Board board, Predictive outlook, double minutes) {
    for (var at : RUNNING.entrySet()) {
      double elapsed = at.getValue() * outlook.quantile(0.5);
      if (minutes > elapsed) {
        board.of("model." + at.getKey()).add(outlook.left(elapsed), minutes - elapsed);
      }
    }
  }

  private static Map<String, Integer> sizes(List<Timed> cases) {
    var sizes = new HashMap<String, Integer>();
    cases.forEach(one -> sizes.merge(one.group(), 1, Integer::sum));
    return sizes;
  }
}
