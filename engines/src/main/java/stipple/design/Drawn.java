package stipple.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stipple.scalp.EdgeStyle;
import stipple.scalp.HairlineCurve;
import stipple.scalp.Loss;
import stipple.scalp.Spot;
import stipple.scalp.Zone;

/// What is drawn: where hair has gone, the line and its edge, single spots, and how full each zone
/// becomes; all of it told by the anatomy, so that it lies on any head.
public record Drawn(
    Optional<Loss> loss,
    HairlineCurve line,
    EdgeStyle edgeStyle,
    boolean wholeEdge,
    List<Spot> spots,
    Map<Zone, Fill> fills) {

  private static final Fill USUAL = new Fill(70, 0, Optional.empty());

  public Drawn {
    spots = List.copyOf(spots);
    fills = Zone.inOrder(fills);
  }

  public Fill fill(Zone zone) {
    return fills.getOrDefault(zone, USUAL);
  }
}
