package stipple.browser;

import java.util.EnumMap;
import java.util.Map;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import stipple.scalp.Zone;

/// A number for each zone.
public interface ByZone extends JSObject {

  @JSProperty
  double getHairline();

  @JSProperty
  double getTop();

  @JSProperty
  double getCrown();

  @JSProperty
  double getSides();

  @JSProperty
  double getScar();

  /// The numbers in the engine's words.
  static Map<Zone, Double> read(ByZone numbers) {
    var byZone = new EnumMap<Zone, Double>(Zone.class);
    byZone.put(Zone.HAIRLINE, numbers.getHairline());
    byZone.put(Zone.TOP, numbers.getTop());
    byZone.put(Zone.CROWN, numbers.getCrown());
    byZone.put(Zone.SIDES, numbers.getSides());
    byZone.put(Zone.SCAR, numbers.getScar());
    return byZone;
  }
}
