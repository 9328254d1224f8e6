package stipple.pigment;

import stipple.number.Bounds;

/// What a certificate says of one contaminant: so much, or less than the laboratory could tell.
///
/// *Domain*: 0–1e6 mg in a kilogram of the lot; a limit of detection is above 0.
public record MeasuredValue(Contaminant contaminant, double mgPerKg, boolean below) {

  public MeasuredValue {
    Bounds.within(mgPerKg, "measured value", "mg/kg", below ? 1e-9 : 0, 1e6);
  }
}
