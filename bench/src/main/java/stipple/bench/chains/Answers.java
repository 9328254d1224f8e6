package stipple.bench.chains;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import stipple.chain.Chain;
import stipple.chain.ChainAsk;

/// The fewest points of a chain, found in three other ways than the engine's.
public final class Answers {

  private static final long NEVER = Long.MAX_VALUE / 4;

  private final ChainAsk ask;
  private final List<List<Place>> places;

  public Answers(ChainAsk ask) {
    this.ask = ask;
    places = Places.of(ask);
  }

  /// By trying every chain.
  public OptionalLong tried() {
    return said(tried(0, null));
  }

  private long tried(int visit, @org.jspecify.annotations.Nullable Place before) {
    if (visit == places.size()) {
      return 0;
    }
    long fewest = NEVER;
    for (var place : places.get(visit)) {
      long step = before == null ? first(place) : step(visit, before, place);
      if (step < NEVER) {
        fewest = Math.min(fewest, step + place.own() + tried(visit + 1, place));
      }
    }
    return fewest;
  }

  private static OptionalLong said(long points) {
    return points < NEVER ? OptionalLong.of(points) : OptionalLong.empty();
  }

  private long first(Place place) {
    if (ask.before().isEmpty()) {
      return 0;
    }
    var before = ask.before().get();
    return step(0, new Place(0, before.end(), before.day(), place.practitioner(), 0), place);
  }

  /// The points between two visits, or never.
  private long step(int visit, Place before, Place place) {
    var gap = ask.visits().get(visit).gap();
    int days = place.day() - before.day();
    // what came before the chain has left its room
    int least = visit == 0 ? gap.minBucketsAfterEnd() : Places.least(ask, visit);
    boolean may = place.practitioner() == before.practitioner() || ask.mayChange();
    if (!may
        || days < gap.minDays()
        || days > gap.maxDays()
        || place.start() < before.end() + least) {
      return NEVER;
    }
    long change = place.practitioner() == before.practitioner() ? 0 : ask.taste().change();
    return change + Places.gapPoints(ask, visit, days);
  }

  /// From the first visit on, by dates: whole dates by their fewest points, and place by place
  /// where two visits may be too close.
  public OptionalLong byDays() {
    long[] points = new long[places.getFirst().size()];
    for (int at = 0; at < points.length; at++) {
      var place = places.getFirst().get(at);
      points[at] = Math.min(NEVER, first(place) + place.own());
    }
    for (int visit = 1; visit < places.size(); visit++) {
      points = new DayStep(ask, visit, places.get(visit - 1), points).to(places.get(visit));
    }
    long fewest = NEVER;
    for (long one : points) {
      fewest = Math.min(fewest, one);
    }
    return said(fewest);
  }

  /// By a general solver, which proves that there is nothing better.
  public OptionalLong solved() {
    Loader.loadNativeLibraries();
    if (places.stream().anyMatch(List::isEmpty)) {
      return OptionalLong.empty();
    }
    var model = new CpModel();
    var sum = LinearExpr.newBuilder();
    var visits = new ArrayList<IntVar[]>();
    for (int visit = 0; visit < places.size(); visit++) {
      var variables = visit(model, visit);
      visits.add(variables);
      sum.add(variables[4]);
      if (visit > 0) {
        between(model, sum, visit, visits.get(visit - 1), variables);
      }
    }
    model.minimize(sum);
    var solver = new CpSolver();
    solver.getParameters().setNumWorkers(1);
    var status = solver.solve(model);
    if (status == CpSolverStatus.INFEASIBLE) {
      return OptionalLong.empty();
    }
    if (status != CpSolverStatus.OPTIMAL) {
      throw new IllegalStateException("no proof of the best chain");
    }
    return OptionalLong.of(Math.round(solver.objectiveValue()));
  }

  /// Start, end, day, practitioner and points of a visit, bound to the places there are.
  private IntVar[] visit(CpModel model, int visit) {
    var rows =
        places.get(visit).stream()
            .map(place ->
                new long[] {
                  place.start(), place.end(), place.day(), place.practitioner(), place.own()
                })
            .toArray(long[][]::new);
    var variables = new IntVar[5];
    for (int column = 0; column < variables.length; column++) {
      var values = new long[rows.length];
      for (int row = 0; row < rows.length; row++) {
        values[row] = rows[row][column];
      }
      variables[column] =
          model.newIntVarFromDomain(Domain.fromValues(values), "visit" + visit + "_" + column);
    }
    model.addAllowedAssignments(variables).addTuples(rows);
    return variables;
  }

  private void between(
      CpModel model,
      com.google.ortools.sat.LinearExprBuilder sum,
      int visit,
      IntVar[] before,
      IntVar[] next) {
    var gap = ask.visits().get(visit).gap();
    model.addGreaterOrEqual(
        LinearExpr.newBuilder().add(next[0]).addTerm(before[1], -1), Places.least(ask, visit));
    var days = LinearExpr.newBuilder().add(next[2]).addTerm(before[2], -1);
    model.addLinearConstraint(days, gap.minDays(), gap.maxDays());
    var missed = model.newIntVar(0, 400, "missed" + visit);
    model.addGreaterOrEqual(
        LinearExpr.newBuilder().add(missed).add(next[2]).addTerm(before[2], -1),
        gap.preferFromDays());
    model.addLessOrEqual(
        LinearExpr.newBuilder().add(next[2]).addTerm(before[2], -1).addTerm(missed, -1),
        gap.preferToDays());
    sum.addTerm(missed, ask.taste().gapPerDay());
    if (ask.mayChange()) {
      Literal same = model.newBoolVar("same" + visit);
      model.addEquality(before[3], next[3]).onlyEnforceIf(same);
      model.addDifferent(before[3], next[3]).onlyEnforceIf(same.not());
      sum.addTerm(same.not(), ask.taste().change());
    } else {
      model.addEquality(before[3], next[3]);
    }
  }

  /// What a chain of the engine's really costs; nothing where it breaks a rule.
  public OptionalLong costOf(Chain chain) {
    long points = 0;
    Place before = null;
    for (int visit = 0; visit < places.size(); visit++) {
      var placed = chain.visits().get(visit);
      var place =
          places.get(visit).stream()
              .filter(one ->
                  one.start() == placed.start()
                      && one.end() == placed.end()
                      && one.practitioner() == placed.practitioner())
              .findFirst()
              .orElse(null);
      if (place == null || !roomIsFree(placed)) {
        return OptionalLong.empty();
      }
      long step = before == null ? first(place) : step(visit, before, place);
      if (step >= NEVER) {
        return OptionalLong.empty();
      }
      points += step + place.own();
      before = place;
    }
    return OptionalLong.of(points);
  }

  private boolean roomIsFree(stipple.chain.PlacedVisit placed) {
    var room = ask.rooms().get(placed.room());
    for (int bucket = placed.start(); bucket < placed.end() + room.turnover(); bucket++) {
      if (!room.free().isFree(bucket)) {
        return false;
      }
    }
    return true;
  }
}
