package stipple.pigment;

/// How light skin is, by its individual typology angle. *Source*: `[DelBino]`.
public enum ItaClass {
  VERY_LIGHT(55),
  LIGHT(41),
  INTERMEDIATE(28),
  TAN(10),
  BROWN(-30),
  DARK(-180);

  private final double aboveDegrees;

  ItaClass(double aboveDegrees) {
    this.aboveDegrees = aboveDegrees;
  }

  /// The class of an angle in degrees; a border belongs to the darker one.
  public static ItaClass of(double itaDegrees) {
    for (var one : values()) {
      if (itaDegrees > one.aboveDegrees) {
        return one;
      }
    }
    return DARK;
  }
}
