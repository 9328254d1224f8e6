package stipple.scalp;

import java.util.Optional;

/// A length that was read in one unit and written as another.
///
/// `writtenAs` is what the figure was taken for, `meant` what would make it a tape of a head.
public record UnitSlip(Unit writtenAs, Unit meant) {

  /// The units on a tape.
  public enum Unit {
    MM(1),
    CM(10),
    INCH(25.4);

    private final double mm;

    Unit(double mm) {
      this.mm = mm;
    }

    /// A figure of this unit in millimetres.
    public double mm(double figure) {
      return figure * mm;
    }
  }

  /// The unit in which a figure was most likely read, where it makes no head in its own.
  public static Optional<UnitSlip> in(TapeLine line, double figure, Unit writtenAs) {
    if (line.isPlausible(writtenAs.mm(figure))) {
      return Optional.empty();
    }
    for (var unit : Unit.values()) {
      if (line.isPlausible(unit.mm(figure))) {
        return Optional.of(new UnitSlip(writtenAs, unit));
      }
    }
    return Optional.empty();
  }
}
