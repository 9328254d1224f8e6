package stipple.chain;

import java.util.List;

/// A place for every visit, in their order, and the points it costs.
public record Chain(List<PlacedVisit> visits, long cost) {

  public Chain {
    visits = List.copyOf(visits);
  }
}
