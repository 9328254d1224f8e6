package stipple.scalp;

import stipple.number.Bounds;

/// One tape as it was read: the mean of some readings.
///
/// *Domain*: meanMm 200–900 mm; readings 1–9.
public record TapeReading(double meanMm, int readings) {

  public TapeReading {
    Bounds.within(meanMm, "length of a tape", "mm", 200, 900);
    Bounds.within(readings, "readings of a tape", "(count)", 1, 9);
  }
}
