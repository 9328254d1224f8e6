package stipple.studio.practice.chains;

import java.util.List;

/// A place for every visit of a chain, with the points that put it before others.
public record Proposal(List<PlacedVisit> visits, long points) {

  public Proposal {
    visits = List.copyOf(visits);
  }
}
