package stipple.studio.treatment.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.duration.HealingSeen;
import stipple.scalp.Zone;

/// What the follow-ups saw. The room of the follow-ups brings it; the sessions plan by it.
public interface WhatHeld {

  /// The last follow-up: after which session it was, and whether it called the treatment complete.
  record Seen(UUID sessionId, boolean complete) {}

  /// Of all dots placed, the share that was seen when healed (0–1), by zone, newest look.
  Map<Zone, Double> heldShares(UUID clientId);

  Optional<Seen> lastSeen(UUID clientId);

  /// How this client's skin was seen to heal, session by session.
  List<HealingSeen> healings(UUID clientId);
}
