package stipple.studio.treatment.hairlinedesign;

import java.util.Map;
import stipple.scalp.Zone;

/// How many dots were laid in each zone that has a place on the head, and how many were left out
/// since they would run together.
public record DotTally(Map<Zone, Integer> byZone, int lacking) {

  public DotTally {
    byZone = Zone.inOrder(byZone);
  }

  public int total() {
    return byZone.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The dots of a zone: laid, or by its area where it was traced and has no place on the drawing.
  public long dots(DrawnZone zone) {
    Integer laid = byZone.get(zone.zone());
    return laid == null ? zone.dots() : laid;
  }

  /// The dots of all zones together.
  public long dots(Figures figures) {
    return figures.zones().stream().mapToLong(this::dots).sum();
  }
}
