package stipple.scalp;

import java.util.Map;

/// What is known of a head that nobody measured: the tapes of working men and women.
///
/// *Source*: circumference and ear-to-ear arc of 3,997 people, men 576.1 and 350.7 mm, women 558.8
/// and 341.1 mm, standard deviations 3.3 % and 4.3 %; taken over hair `[NIOSH]`.
final class MeanHead {

  private static final int ONE = 1;

  private MeanHead() {}

  static Tapes tapes(boolean woman) {
    return new Tapes(
        Map.of(
            TapeLine.CIRCUMFERENCE, new TapeReading(woman ? 558.8 : 576.1, ONE),
            TapeLine.EAR_TO_EAR, new TapeReading(woman ? 341.1 : 350.7, ONE)),
        HairUnderTape.UNKNOWN);
  }

  /// The variance of the logarithm of each tape among people; no nasion–inion arc was taken.
  static Symmetric3 spread() {
    double around = 0.033;
    double over = 0.043;
    double together = 0.53;
    return new Symmetric3(around * around, over * over, 1, together * around * over, 0, 0);
  }
}
