package stipple.pigment;

import stipple.number.Bounds;

/// What makes the colour of a client's skin: melanin, blood, its oxygen, how strongly it scatters,
/// and how thick the epidermis is.
///
/// *Domain*: melanosome share 0–1 of the epidermis, blood share 0–1 of the dermis, oxygenation 0–1,
/// scattering factor 0.1–10 and baseline factor 0–20 (both times a published mean), epidermis
/// 0.001–1 mm · *Source*: two layers, `[Jacques2013]`.
public record SkinTone(
    double melanosomeShare,
    double bloodShare,
    double oxygenation,
    double scatteringFactor,
    double baselineFactor,
    double epidermisMm) {

  public SkinTone {
    Bounds.within(melanosomeShare, "melanosome share", "(0–1)", 0, 1);
    Bounds.within(bloodShare, "blood share", "(0–1)", 0, 1);
    Bounds.within(oxygenation, "oxygenation", "(0–1)", 0, 1);
    Bounds.within(scatteringFactor, "scattering factor", "(no unit)", 0.1, 10);
    Bounds.within(baselineFactor, "baseline factor", "(no unit)", 0, 20);
    Bounds.within(epidermisMm, "epidermis", "mm", 0.001, 1);
  }

  /// The same skin with so many times the blood, as after treatment when it is red.
  ///
  /// *Domain*: times above 0; the share stays at most 1.
  public SkinTone withBlood(double times) {
    return new SkinTone(
        melanosomeShare,
        Math.min(1, bloodShare * times),
        oxygenation,
        scatteringFactor,
        baselineFactor,
        epidermisMm);
  }
}
