package stipple.duration;

import stipple.number.Bounds;
import stipple.scalp.Zone;

/// What is known of the client that shifts time, gap and number of sessions, and nothing else.
///
/// *Domain*: pain sensitivity 0–10 in the client's words, 4 if unknown; tolerance, the longest
/// sitting the client wants, 60–600 min.
public record Factors(
    boolean oily,
    boolean dry,
    boolean sensitive,
    boolean thick,
    int pain,
    int toleranceMinutes,
    Healing healing) {

  public Factors {
    Bounds.within(pain, "pain sensitivity", "(0–10)", 0, 10);
    Bounds.within(toleranceMinutes, "tolerance", "min", 60, 600);
  }

  /// Ordinary skin, usual pain, usual healing, up to five hours.
  public static Factors usual() {
    return new Factors(false, false, false, false, 4, 300, Healing.NORMAL);
  }

  /// The mean share of dots taken to hold in a zone. *Range*: above 0 to 1 · *Source*: none, an
  /// **assumption**.
  public double keptShare(Zone zone) {
    return Priors.keptShare(zone, oily).mean();
  }

  boolean isOilyOrThick() {
    return oily || thick;
  }

  boolean isDryOrSensitive() {
    return dry || sensitive;
  }
}
