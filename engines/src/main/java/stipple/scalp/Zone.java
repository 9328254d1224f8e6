package stipple.scalp;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The zones of a scalp, from the front to the back; a scar is a zone of its own.
public enum Zone {
  /// Front edge and temples.
  HAIRLINE,
  /// Frontal area and mid-scalp behind the edge.
  TOP,
  /// The whorl and what surrounds it.
  CROWN,
  /// Sides and back.
  SIDES,
  /// A scar, wherever it lies.
  SCAR;

  /// A copy in the order of the zones, front first, that nobody can change.
  public static <V> Map<Zone, V> inOrder(Map<Zone, V> byZone) {
    var ordered = new EnumMap<Zone, V>(Zone.class);
    ordered.putAll(byZone);
    return Collections.unmodifiableMap(ordered);
  }

  /// Where it stands among the zones, front first. *Range*: 0–4.
  public int place() {
    return switch (this) {
      case HAIRLINE -> 0;
      case TOP -> 1;
      case CROWN -> 2;
      case SIDES -> 3;
      case SCAR -> 4;
    };
  }
}
