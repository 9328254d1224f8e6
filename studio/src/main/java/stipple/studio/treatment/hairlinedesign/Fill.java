package stipple.studio.treatment.hairlinedesign;

import java.util.Optional;

/// How full a zone becomes: what is wanted in all, the hair that is there, and its area where
/// somebody traced it on the head.
public record Fill(double wantedPerCm2, double hairPerCm2, Optional<Double> tracedCm2) {

  /// What is left to be set.
  double dotsPerCm2() {
    return Math.max(0, wantedPerCm2 - hairPerCm2);
  }
}
