package stipple.duration;

import java.util.List;
import stipple.number.Bounds;

/// The days to leave before a session, counted from the last part of the one before.
///
/// `suggestedEarliestDays` is when 9 in 10 have healed. No date allows a session while scabs are
/// there: that is seen at the chair.
public record GapPlan(
    int minDays,
    int preferredFromDays,
    int preferredToDays,
    int mostDays,
    int suggestedEarliestDays,
    List<Reason> reasons) {

  // a second part works other skin, so only a night is needed; a week keeps both healing together
  // (chosen)
  private static final int PART_MIN_DAYS = 1;
  private static final int PART_TO_DAYS = 7;
  private static final int PART_MOST_DAYS = 14;

  public GapPlan {
    Bounds.within(minDays, "shortest gap", "days", 0, 365);
    Bounds.within(preferredFromDays, "preferred gap, from", "days", minDays, 365);
    Bounds.within(preferredToDays, "preferred gap, to", "days", preferredFromDays, 365);
    Bounds.within(mostDays, "longest gap", "days", preferredToDays, 365);
    Bounds.within(suggestedEarliestDays, "suggested earliest day", "days", minDays, 365);
    reasons = List.copyOf(reasons);
  }

  /// Between two layers on the same skin.
  static GapPlan betweenSessions(
      int number, GapPolicy policy, HealingBelief healing, boolean scar) {
    int healedDays = healing.nineInTenDays(scar);
    int earliest = Math.max(policy.minDays(), healedDays);
    boolean first = number == 2;
    int from = first ? policy.firstFromDays() : policy.laterFromDays();
    int to = first ? policy.firstToDays() : policy.laterToDays();
    var minimum = Reason.published(Reason.Code.GAP_MINIMUM, number, "TeamMicro", policy.minDays());
    var preferred = Reason.published(Reason.Code.GAP_PREFERRED, number, "Bernstein", from, to);
    var code = scar ? Reason.Code.GAP_HEALING_SCAR : Reason.Code.GAP_HEALING;
    var healed =
        healing.seen() == 0
            ? Reason.assumed(code, number, healedDays)
            : Reason.assumed(code, number, healedDays, healing.seen());
    // slow skin widens the window; it never shortens the healing
    int lastDay = Math.max(policy.mostDays(), earliest);
    return new GapPlan(
        policy.minDays(),
        from,
        Math.max(to, earliest),
        lastDay,
        earliest,
        List.of(minimum, preferred, healed));
  }

  /// Between two parts of one layer, which work different skin.
  static GapPlan betweenParts(int number) {
    var reason = Reason.assumed(Reason.Code.GAP_PARTS, number, PART_MIN_DAYS, PART_TO_DAYS);
    return new GapPlan(
        PART_MIN_DAYS, PART_MIN_DAYS, PART_TO_DAYS, PART_MOST_DAYS, PART_MIN_DAYS, List.of(reason));
  }
}
