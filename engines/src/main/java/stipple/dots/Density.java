package stipple.dots;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import stipple.scalp.Zone;

/// How full the client wants it, in dots per cm² that are to be there when all is healed.
///
/// **An assumption**: HIGH is the millimetre pitch of `[Rassman]`; MEDIUM and LOW are chosen steps
/// below it. The front edge stays at 50 at every level, the natural edge of `[Keene]`.
public enum Density {
  LOW(70),
  MEDIUM(85),
  HIGH(100);

  private static final double EDGE_DOTS_PER_CM2 = 50;

  private final double dotsPerCm2;

  Density(double dotsPerCm2) {
    this.dotsPerCm2 = dotsPerCm2;
  }

  /// The dots per cm² behind the front edge. *Range*: 70–100 dots/cm².
  public double dotsPerCm2() {
    return dotsPerCm2;
  }

  /// The dots per cm² of one zone. *Range*: 50–100 dots/cm².
  public double dotsPerCm2(Zone zone) {
    return zone == Zone.HAIRLINE ? EDGE_DOTS_PER_CM2 : dotsPerCm2;
  }

  /// The dots per cm² of every zone. *Range*: 50–100 dots/cm².
  public Map<Zone, Double> byZone() {
    var byZone = new EnumMap<Zone, Double>(Zone.class);
    for (var zone : Zone.values()) {
      byZone.put(zone, dotsPerCm2(zone));
    }
    return Collections.unmodifiableMap(byZone);
  }
}
