package stipple.studio.practice.booking;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import stipple.studio.house.Verdict;

/// A further rule for what goes into the diary, from a room that knows more of the visits.
public interface VisitRule {

  /// What it says of a change: where each of these visits is to lie, those not yet in the diary
  /// under ids that are new; and which others leave it.
  Verdict verdictOn(Map<UUID, Wish> visits, Set<UUID> leaving);
}
