package stipple.pigment;

/// What a pigment is made of, as far as it matters for how long it stays.
public enum PigmentKind {
  CARBON(25),
  IRON_OXIDE(15),
  TITANIUM_DIOXIDE(15),
  ORGANIC_AZO(5);

  private final double halfLifeYears;

  PigmentKind(double halfLifeYears) {
    this.halfLifeYears = halfLifeYears;
  }

  /// After how many years half of what healed is left: an assumption, for no such figure is
  /// published. Azo pigments break down in light `[Azo2015]`.
  public double halfLifeYears() {
    return halfLifeYears;
  }
}
