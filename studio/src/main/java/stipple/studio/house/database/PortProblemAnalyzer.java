package stipple.studio.house.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says at the console that another program already answers on the web port.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortProblemAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, PortInUseException problem) {
    return new FailureAnalysis(
        "Another program already answers on port %d. The database was closed again; nothing was lost."
            .formatted(problem.getPort()),
        "Stop that program, or start Stipple on another port: --server.port=8081",
        problem);
  }
}
