package stipple.studio.house.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says at the console why the database stays closed, without a stack trace.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseProblemAnalyzer extends AbstractFailureAnalyzer<DatabaseProblem> {

  @Override
  protected FailureAnalysis analyze(Throwable root, DatabaseProblem problem) {
    return new FailureAnalysis(problem.getMessage(), problem.whatToDo(), problem);
  }
}
