package stipple.pigment;

import stipple.number.Bounds;

/// What a studio measured on a client some days after a treatment, from which it learns.
///
/// `client` is the caller's own word for whose skin it is; `bare` was measured before, `field` over
/// the dots; of `implant` the hand's passes, the dots, and how thick and wide they lie count, not
/// its depth and dose. *Domain*: 0–3 days, when it is fresh, or 28 days to 100 years, when the
/// epidermis is as before `[EM1987]`; in between nothing is reckoned.
public record HealedReading(
    String client, SkinTone skin, Lab bare, Lab field, double days, Implant implant) {

  private static final double FRESH_DAYS = 3;
  private static final double HEALED_DAYS = 28;
  private static final double MOST_DAYS = 36_525;

  public HealedReading {
    Bounds.within(days, "days since treatment", "days", 0, MOST_DAYS);
    if (days > FRESH_DAYS) {
      Bounds.within(days, "days since treatment, once not fresh", "days", HEALED_DAYS, MOST_DAYS);
    }
  }

  /// Whether it was measured in red skin.
  public boolean isFresh() {
    return days <= FRESH_DAYS;
  }

  /// Where the pigment lay by then that lies at `healed` after six weeks.
  Placement placement(Placement healed) {
    if (isFresh()) {
      return healed.withTop(0);
    }
    return days <= Age.HEALED.days() ? healed : Age.moved(healed, days);
  }
}
