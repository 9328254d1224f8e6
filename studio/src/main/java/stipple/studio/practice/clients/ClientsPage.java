package stipple.studio.practice.clients;

import java.util.List;
import java.util.Optional;

/// The list of clients as it is shown.
public record ClientsPage(String search, List<Row> rows, long total) {

  /// One client and the step that waits.
  public record Row(Client client, Optional<StepRail.Stop> at) {}
}
