package stipple.scalp;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The tapes taken of one head, any of the three, and the hair they lay on.
public record Tapes(Map<TapeLine, TapeReading> readings, HairUnderTape hair) {

  public Tapes {
    var ordered = new EnumMap<TapeLine, TapeReading>(TapeLine.class);
    ordered.putAll(readings);
    readings = Collections.unmodifiableMap(ordered);
  }

  /// What the tape would read on the bare skin.
  ///
  /// A tape that runs all around lies 2π of the thickness outside, half around only π of it.
  /// *Domain*: a tape that was taken.
  public double onSkinMm(TapeLine line) {
    return reading(line).meanMm() - mmPerHairMm(line) * hair.thicknessMm();
  }

  static double mmPerHairMm(TapeLine line) {
    return line == TapeLine.CIRCUMFERENCE ? 2 * Math.PI : Math.PI;
  }

  TapeReading reading(TapeLine line) {
    var reading = readings.get(line);
    if (reading == null) {
      throw new IllegalArgumentException("no reading of the tape " + line);
    }
    return reading;
  }

  /// The same without one of the tapes.
  Tapes without(TapeLine line) {
    var left = new EnumMap<TapeLine, TapeReading>(TapeLine.class);
    left.putAll(readings);
    left.remove(line);
    return new Tapes(left, hair);
  }

  /// How far two readings of one tape by one person scatter, as a share of its length.
  ///
  /// *Source*: within-person standard deviations of 10.5, 6.7 and 9.2 mm `[HandLab]`.
  public static double repeatability(TapeLine line) {
    return switch (line) {
      case CIRCUMFERENCE -> 0.0182;
      case EAR_TO_EAR -> 0.0184;
      case NASION_TO_INION -> 0.0251;
    };
  }
}
