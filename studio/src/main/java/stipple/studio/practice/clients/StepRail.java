package stipple.studio.practice.clients;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.StudioClock;

/// The steps of one client's treatment in their order, each with its state.
@Component
public class StepRail {

  private static final Duration GLANCE = Duration.ofMinutes(1);
  private static final int REMEMBERED = 5_000;

  private final List<TreatmentStep> steps;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

  StepRail(List<TreatmentStep> steps, AuditTrail trail, StudioClock clock) {
    this.steps = steps.stream().sorted(Comparator.comparing(TreatmentStep::name)).toList();
    this.trail = trail;
    this.clock = clock;
  }

  /// One step on the rail.
  public record Stop(StepName name, StepState state) {}

  private record Seen(Optional<Stop> stop, long revision, Instant at) {}

  public List<Stop> of(UUID clientId) {
    return steps.stream().map(step -> new Stop(step.name(), step.stateFor(clientId))).toList();
  }

  /// The first step that is due, in hand or blocked; empty when nothing waits. For lists of many
  /// clients: as of at most a minute ago, unless something was saved since.
  public Optional<Stop> openStop(UUID clientId) {
    var now = clock.now();
    long revision = trail.revision();
    var known = seen.get(clientId);
    if (known != null && known.revision == revision && now.isBefore(known.at.plus(GLANCE))) {
      return known.stop;
    }
    if (seen.size() > REMEMBERED) {
      seen.clear();
    }
    var stop =
        steps.stream()
            .map(step -> new Stop(step.name(), step.stateFor(clientId)))
            .filter(one -> one.state().isOpen())
            .findFirst();
    seen.put(clientId, new Seen(stop, revision, now));
    return stop;
  }
}
