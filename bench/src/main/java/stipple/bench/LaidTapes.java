package stipple.bench;

import java.util.EnumMap;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HeadModel;
import stipple.scalp.TapeLine;
import stipple.scalp.TapeReading;
import stipple.scalp.Tapes;

/// Tapes of a measured head in the words of the engine; NaN for one that was not laid.
final class LaidTapes {

  private LaidTapes() {}

  static Tapes of(double cMm, double aMm, double nMm, int readings, HairUnderTape hair) {
    var laid = new EnumMap<TapeLine, TapeReading>(TapeLine.class);
    lay(laid, TapeLine.CIRCUMFERENCE, cMm, readings);
    lay(laid, TapeLine.EAR_TO_EAR, aMm, readings);
    lay(laid, TapeLine.NASION_TO_INION, nMm, readings);
    return new Tapes(laid, hair);
  }

  /// The head of these tapes; whose it is does not matter where there is a tape.
  static HeadModel head(Tapes tapes) {
    return HeadModel.fitted(tapes, false);
  }

  private static void lay(
      EnumMap<TapeLine, TapeReading> laid, TapeLine line, double mm, int readings) {
    if (!Double.isNaN(mm)) {
      laid.put(line, new TapeReading(mm, readings));
    }
  }
}
