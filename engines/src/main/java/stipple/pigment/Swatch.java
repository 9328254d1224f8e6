package stipple.pigment;

/// How a mix will look in one client's skin at one age, from one distance.
///
/// `coolShift` is the index of [CoolShift]; `tooCool` whether to warn of it.
public record Swatch(
    Age age, Nearness nearness, Reflectance spectrum, Lab lab, double coolShift, boolean tooCool) {

  /// Whether the word *assumption* belongs beside it.
  public boolean isAssumption() {
    return age.isAssumption();
  }

  /// How far it is from what is wanted. *Range*: CIEDE2000.
  public double deltaE(Lab target) {
    return DeltaE.between(target, lab);
  }
}
