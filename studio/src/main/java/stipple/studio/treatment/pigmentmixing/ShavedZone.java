package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.util.UUID;
import stipple.studio.practice.colour.MeasuredColour;

/// The client's own shaved hair as people see it: a target. So many millimetres of it were seen at
/// once.
public record ShavedZone(
    UUID id, MeasuredColour colour, BigDecimal acrossMm, SkinReading.Taken taken) {

  public boolean isVoided() {
    return taken.isVoided();
  }
}
