package stipple.studio.practice.clients;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The steps of one client's treatment in their order, each with its state.
@Component
public class StepRail {

  private final List<TreatmentStep> steps;

  StepRail(List<TreatmentStep> steps) {
    this.steps = steps.stream().sorted(Comparator.comparing(TreatmentStep::name)).toList();
  }

  /// One step on the rail.
  public record Stop(StepName name, StepState state) {}

  public List<Stop> of(UUID clientId) {
    return steps.stream().map(step -> new Stop(step.name(), step.stateFor(clientId))).toList();
  }
}
