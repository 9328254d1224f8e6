package stipple.studio.treatment.pigmentmixing;

import stipple.pigment.FitzpatrickType;
import stipple.studio.practice.colour.MeasuredColour;

/// What is known of a client's bare skin.
public sealed interface SkinSource {

  /// A spectrum, or a colour in daylight.
  record OfColour(MeasuredColour colour) implements SkinSource {}

  /// Only how light it is: the individual typology angle, in degrees.
  record OfAngle(double itaDegrees) implements SkinSource {}

  /// Only how it takes the sun, as picked at the consultation: a wide guess, never told back.
  record OfType(FitzpatrickType type) implements SkinSource {}
}
