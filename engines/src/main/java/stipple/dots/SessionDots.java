package stipple.dots;

import java.util.Map;
import stipple.scalp.Zone;

/// How many dots of each zone a session is to place, and in which layer: sessions of one layer
/// share its dots, those at the front first.
///
/// *Domain*: layer 1–48, never falling from one session to the next · dots 0 and above.
public record SessionDots(int layer, Map<Zone, Integer> dots) {

  public SessionDots {
    dots = Map.copyOf(dots);
    if (layer < 1 || layer > 48 || dots.values().stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException(
          "a session needs a layer of 1 to 48 and no fewer than 0 dots, got layer " + layer);
    }
  }

  int dots(Zone zone) {
    return dots.getOrDefault(zone, 0);
  }
}
