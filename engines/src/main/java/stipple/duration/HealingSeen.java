package stipple.duration;

import stipple.number.Bounds;

/// What was seen of one healing: the last day on which the skin was looked at and had not healed,
/// and the first on which it had.
///
/// *Domain*: days after the session, 0–365; 0 where nobody saw it so, and not both; the second, if
/// seen, after the first. `scar` says that it was a scar's healing.
public record HealingSeen(int notYetOnDay, int healedByDay, boolean scar) {

  public HealingSeen {
    Bounds.within(notYetOnDay, "day of not yet healed", "days", 0, 365);
    if (healedByDay == 0) {
      Bounds.within(notYetOnDay, "day of not yet healed", "days", 1, 365);
    } else {
      Bounds.within(healedByDay, "day of healed", "days", notYetOnDay + 1.0, 365);
    }
  }

  /// Healed when looked at on this day.
  public static HealingSeen healedBy(int day) {
    return new HealingSeen(0, day, false);
  }

  /// Not yet healed when looked at on this day, and not looked at since.
  public static HealingSeen notYetOn(int day) {
    return new HealingSeen(day, 0, false);
  }
}
