package stipple.studio.practice.clients;

import java.util.List;
import java.util.Optional;

/// The list of clients as it is shown.
public record ClientsPage(String search, List<Row> rows, long total) {

  /// One client and where their treatment stands.
  public record Row(Client client, Optional<StepRail.Stop> at) {

    static Row of(Client client, List<StepRail.Stop> rail) {
      var open = rail.stream().filter(stop -> isOpen(stop.state().kind())).findFirst();
      return new Row(client, open);
    }

    private static boolean isOpen(StepState.Kind kind) {
      return kind == StepState.Kind.DUE
          || kind == StepState.Kind.IN_HAND
          || kind == StepState.Kind.BLOCKED;
    }
  }
}
