package stipple.scalp;

import stipple.number.Bounds;

/// How the density rises behind a hairline, from its edge to the body of hair.
///
/// *Domain*: edgePerCm2 dots at the line itself and bodyPerCm2 behind, 0–400 · widthMm the way from
/// one to the other, 0–40 mm. *Source*: sparse first, then rising; widths of 5–10 mm or about 20
/// are told `[Baldingblog]` `[Keene]`.
public record Feather(double edgePerCm2, double bodyPerCm2, double widthMm) {

  public Feather {
    Bounds.within(edgePerCm2, "density at the edge", "dots/cm²", 0, 400);
    Bounds.within(bodyPerCm2, "density of the body", "dots/cm²", 0, 400);
    Bounds.within(widthMm, "width of the feather", "mm", 0, 40);
  }

  /// The density so far behind the line; none before it.
  public double perCm2(double behindMm) {
    if (behindMm < 0) {
      return 0;
    }
    double share = widthMm == 0 ? 1 : Irregularity.smoothStep(behindMm / widthMm);
    return edgePerCm2 + (bodyPerCm2 - edgePerCm2) * share;
  }

  /// The mean density of the first so many millimetres. *Domain*: above 0 mm.
  public double meanPerCm2(double depthMm) {
    double reached = widthMm == 0 ? 0 : Math.min(1, depthMm / widthMm);
    // what the smooth step has risen to on the way, then the body beyond it
    double risen = reached * reached * reached * (1 - reached / 2) * widthMm;
    double beyond = Math.max(0, depthMm - widthMm);
    return edgePerCm2 + (bodyPerCm2 - edgePerCm2) * (risen + beyond) / depthMm;
  }
}
