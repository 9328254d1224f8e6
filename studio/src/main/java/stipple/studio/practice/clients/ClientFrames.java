package stipple.studio.practice.clients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewer;
import stipple.studio.practice.settings.Studios;

/// What stands around every page of one client: who, how old, and the rail of steps.
@Component
public class ClientFrames {

  private final Clients clients;
  private final StepRail rail;
  private final Studios studios;
  private final StudioClock clock;

  ClientFrames(Clients clients, StepRail rail, Studios studios, StudioClock clock) {
    this.clients = clients;
    this.rail = rail;
    this.studios = studios;
    this.clock = clock;
  }

  /// A client's page at one of the steps, or at their story when `here` is empty.
  public record ClientFrame(
      Client client, int age, LocalDate today, List<StepRail.Stop> rail, Optional<StepName> here) {

    /// The front desk sees how far a step is, not what was said and done in it; plan and price it
    /// may open.
    public boolean mayOpen(StepName step, Optional<Viewer> viewer) {
      return step == StepName.PLAN
          || viewer.filter(viewing -> viewing.role().mayTreat()).isPresent();
    }

    /// The first step that asks for something to be done now.
    public Optional<StepRail.Stop> next() {
      return rail.stream()
          .filter(stop ->
              stop.state().kind() == StepState.Kind.DUE
                  || stop.state().kind() == StepState.Kind.IN_HAND)
          .findFirst();
    }
  }

  public ClientFrame at(UUID clientId, StepName step) {
    return frame(clientId, Optional.of(step));
  }

  public ClientFrame story(UUID clientId) {
    return frame(clientId, Optional.empty());
  }

  private ClientFrame frame(UUID clientId, Optional<StepName> here) {
    var client = clients.get(clientId);
    var today = clock.today(studios.present().place().zone());
    return new ClientFrame(client, client.ageOn(today), today, rail.of(clientId), here);
  }
}
