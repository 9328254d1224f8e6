package stipple.studio.treatment.session;

import java.util.Map;
import java.util.UUID;
import stipple.scalp.Zone;

/// What the follow-ups saw. The room of the follow-ups brings it; the sessions plan by it.
public interface WhatHeld {

  /// Of all dots placed, the share that was seen when healed (0–1), by zone, newest look.
  Map<Zone, Double> heldShares(UUID clientId);

  /// True when a follow-up said that the treatment is complete.
  boolean isComplete(UUID clientId);
}
