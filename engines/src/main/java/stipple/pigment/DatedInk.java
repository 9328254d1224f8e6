package stipple.pigment;

/// An ink with what it is made of, so that it can be followed over the years.
public record DatedInk(Ink ink, PigmentKind kind) {

  /// The share of its dose that is left, as long as the studio knows no better.
  public Fade fade() {
    return Fade.assumed(kind);
  }

  /// The same ink on another grid.
  public DatedInk on(Grid grid) {
    return new DatedInk(ink.on(grid), kind);
  }
}
