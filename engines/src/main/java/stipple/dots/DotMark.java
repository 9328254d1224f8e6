package stipple.dots;

import stipple.number.Bounds;

/// How one dot is to look when it is healed: how wide, and how dark.
///
/// *Domain*: diameterMm 0.07–0.17, the widths that were seen on skin · shade 0–1 of the strength of
/// the recipe. *Source*: widths `[NeedleSizes]` at the lower end, `[HIS-appearance]` at the upper.
public record DotMark(double diameterMm, double shade) {

  public DotMark {
    Bounds.within(diameterMm, "width of a healed dot", "mm", 0.07, 0.17);
    Bounds.within(shade, "shade of a dot", "(of 1)", 0, 1);
  }
}
