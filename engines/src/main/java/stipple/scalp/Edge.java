package stipple.scalp;

import stipple.number.Bounds;

/// What an edge style means in figures: how uneven the line is, how wide it grades, how dense it
/// starts.
///
/// *Domain*: macroMm and microMm as in [Irregularity] · featherMm 0–40 · perCm2, dots at the line,
/// 0–400.
public record Edge(
    EdgeStyle style, double macroMm, double microMm, double featherMm, double perCm2) {

  public Edge {
    Bounds.within(macroMm, "size of the wide waves", "mm", 0, 6);
    Bounds.within(microMm, "size of the small teeth", "mm", 0, 2);
    Bounds.within(featherMm, "width of the feather", "mm", 0, 40);
    Bounds.within(perCm2, "density at the edge", "dots/cm²", 0, 400);
  }

  /// The usual figures of a style.
  ///
  /// *Source*: a natural edge has 51 (38–78) units per cm² `[Keene]`, graded over 5–10 mm
  /// `[Baldingblog]`. The waves, and how the other styles differ, are an **assumption**.
  public static Edge of(EdgeStyle style) {
    return switch (style) {
      case SOFT -> new Edge(style, 3, 0.9, 15, 45);
      case NATURAL -> new Edge(style, 2, 0.6, 8, 45);
      case DEFINED -> new Edge(style, 1, 0.4, 5, 48);
      case SHARP -> new Edge(style, 0.2, 0.1, 2, 51);
    };
  }

  /// The same edge, starting at another density.
  public Edge withPerCm2(double other) {
    return new Edge(style, macroMm, microMm, featherMm, other);
  }

  public Irregularity irregularity(long seedKey) {
    return new Irregularity(seedKey, macroMm, microMm);
  }

  /// The rise from this edge to a body of hair.
  public Feather feather(double bodyPerCm2) {
    return new Feather(perCm2, bodyPerCm2, featherMm);
  }
}
