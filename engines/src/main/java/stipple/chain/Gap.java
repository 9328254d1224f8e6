package stipple.chain;

import stipple.number.Bounds;

/// The rule for the days between two sessions on the same skin.
///
/// *Domain*: all in days, 0 ≤ refuseBelow ≤ allowedFrom ≤ mostDays ≤ 365.
public record Gap(int refuseBelowDays, int allowedFromDays, int mostDays) {

  /// What the rule says of a number of days.
  public enum Verdict {
    /// Below the lowest bound: never.
    REFUSED,
    /// Only when a named person takes it upon themselves, with a reason.
    NEEDS_OVERRIDE,
    /// As it should be, as long as no scabs are left.
    ALLOWED,
    /// Allowed, and longer than the series should wait.
    LATE
  }

  public Gap {
    Bounds.within(refuseBelowDays, "days below which a gap is refused", "days", 0, 365);
    Bounds.within(
        allowedFromDays, "days from which a gap is allowed", "days", refuseBelowDays, 365);
    Bounds.within(mostDays, "most days of a gap", "days", allowedFromDays, 365);
  }

  /// The usual rule: refused below 5, by override at 5 and 6, from 7, at most 30 days.
  ///
  /// *Source* `[TeamMicro]` (5, better 7) · `[SmpHairCreations]` (10–30).
  public static Gap usual() {
    return new Gap(5, 7, 30);
  }

  /// The verdict on a proposed gap. *Domain*: 0–100000 days.
  public Verdict verdictOn(int days) {
    Bounds.within(days, "proposed gap", "days", 0, 100_000);
    if (days < refuseBelowDays) {
      return Verdict.REFUSED;
    }
    if (days < allowedFromDays) {
      return Verdict.NEEDS_OVERRIDE;
    }
    return days <= mostDays ? Verdict.ALLOWED : Verdict.LATE;
  }
}
