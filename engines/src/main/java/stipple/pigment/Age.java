package stipple.pigment;

/// When a swatch is looked at, counted from the treatment, and what has changed in the skin by
/// then.
///
/// That pigment sinks by .01 mm and dots widen by 3 % a year, that it lies at the junction and the
/// skin has twice its blood when fresh, are assumptions; after about a month the epidermis is as
/// before `[EM1987]`.
public enum Age {
  /// Right after the treatment: red, and darker than it will be. Misleading, and called so.
  FRESH(0),
  /// After six weeks.
  HEALED(42),
  AFTER_1_YEAR(365.25),
  AFTER_3_YEARS(3 * 365.25),
  AFTER_5_YEARS(5 * 365.25);

  private static final double DAYS_PER_YEAR = 365.25;
  static final double SINKING_MM_A_YEAR = 0.01;
  static final double WIDENING_A_YEAR = 0.03;
  private static final double RED = 2;
  private static final double DEEPEST_MM = 0.30;

  private final double days;

  Age(double days) {
    this.days = days;
  }

  /// Days since the treatment.
  public double days() {
    return days;
  }

  /// Whether no published figure stands behind a swatch of this age.
  public boolean isAssumption() {
    return this != HEALED;
  }

  /// Where pigment lies by then that lies at `healed` after six weeks.
  public Placement placement(Placement healed) {
    return placement(healed, SINKING_MM_A_YEAR, WIDENING_A_YEAR);
  }

  /// The same where it sinks and widens by so much a year.
  Placement placement(Placement healed, double sinkingMm, double widening) {
    if (this == FRESH) {
      return healed.withTop(0);
    }
    return this == HEALED ? healed : moved(healed, days, sinkingMm, widening);
  }

  /// Where healed pigment lies after so many days, by the usual drift.
  static Placement moved(Placement healed, double days) {
    return moved(healed, days, SINKING_MM_A_YEAR, WIDENING_A_YEAR);
  }

  private static Placement moved(Placement healed, double days, double sinkingMm, double widening) {
    double years = days / DAYS_PER_YEAR;
    double sunk = Math.min(DEEPEST_MM, healed.topMm() + sinkingMm * years);
    double wide = Math.min(1, healed.radiusMm() * (1 + widening * years));
    return healed.withTop(Math.max(healed.topMm(), sunk)).withRadius(wide);
  }

  /// The client's skin by then.
  public SkinTone tone(SkinTone bare) {
    return this == FRESH ? bare.withBlood(RED) : bare;
  }
}
