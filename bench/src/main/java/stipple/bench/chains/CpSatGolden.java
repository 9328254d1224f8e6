package stipple.bench.chains;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.util.Domain;
import java.util.Arrays;

/// The golden chain as a general solver sees it: three starts, each out of those that are free, a
/// week to three apart, the last as early as can be. The model is made once.
public final class CpSatGolden {

  private static final int WEEK = 2_016;

  private final CpModel model = new CpModel();
  private final CpSolver solver = new CpSolver();

  public CpSatGolden() {
    Loader.loadNativeLibraries();
    var free = Diaries.diary(1);
    var first = starts(free.erode(48).toArray(), "first");
    var second = starts(free.erode(36).toArray(), "second");
    var third = starts(free.erode(36).toArray(), "third");
    apart(first, second);
    apart(second, third);
    model.minimize(third);
    solver.getParameters().setNumWorkers(1);
  }

  private IntVar starts(int[] free, String name) {
    return model.newIntVarFromDomain(
        Domain.fromValues(Arrays.stream(free).asLongStream().toArray()), name);
  }

  private void apart(IntVar one, IntVar next) {
    var gap = LinearExpr.newBuilder().add(next).addTerm(one, -1);
    model.addLinearConstraint(gap, WEEK, 3 * WEEK);
  }

  /// The earliest start of the last visit.
  public Long last() {
    if (solver.solve(model) != CpSolverStatus.OPTIMAL) {
      throw new IllegalStateException("no proof of the best chain");
    }
    return Math.round(solver.objectiveValue());
  }
}
