package stipple.scalp;

import java.util.EnumMap;
import java.util.Map;

/// The shapes of all regions, drawn once.
final class RegionShapes {

  private static final Map<ScalpRegion, Shape> DRAWN = drawn();

  private RegionShapes() {}

  static Shape of(ScalpRegion region) {
    return DRAWN.getOrDefault(region, Shape.EMPTY);
  }

  private static Map<ScalpRegion, Shape> drawn() {
    var drawn = new EnumMap<ScalpRegion, Shape>(ScalpRegion.class);
    for (var region : ScalpRegion.values()) {
      drawn.put(region, region.drawn());
    }
    return drawn;
  }
}
