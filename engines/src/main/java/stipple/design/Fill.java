package stipple.design;

import java.util.Optional;
import stipple.number.Bounds;

/// How full a zone becomes: what is wanted in all, the hair that is there, and its area where
/// somebody traced it on the head.
///
/// *Domain*: wantedPerCm2 and hairPerCm2 0–400 · tracedCm2 0–700.
public record Fill(double wantedPerCm2, double hairPerCm2, Optional<Double> tracedCm2) {

  public Fill {
    Bounds.within(wantedPerCm2, "density wanted", "dots/cm²", 0, 400);
    Bounds.within(hairPerCm2, "hair that is there", "hairs/cm²", 0, 400);
    tracedCm2.ifPresent(cm2 -> Bounds.within(cm2, "traced area", "cm²", 0, 700));
  }

  /// What is left to be set. *Range*: 0–400 dots/cm².
  public double dotsPerCm2() {
    return Math.max(0, wantedPerCm2 - hairPerCm2);
  }
}
