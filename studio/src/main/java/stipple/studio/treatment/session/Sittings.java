package stipple.studio.treatment.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.duration.PlannedSession;
import stipple.duration.Progress;
import stipple.duration.TreatmentPlan;
import stipple.scalp.Zone;
import stipple.studio.treatment.plan.Plans;

/// The sittings still to come: the plan, moved on by what was done and what held.
@Component
public class Sittings {

  private final Plans plans;
  private final SessionRows rows;
  private final WhatHeld held;

  Sittings(Plans plans, SessionRows rows, WhatHeld held) {
    this.plans = plans;
    this.rows = rows;
    this.held = held;
  }

  /// The sitting that comes next, or the one that runs.
  public Optional<PlannedSession> next(UUID clientId) {
    return toCome(clientId).stream().findFirst();
  }

  /// The sittings to come, in their order; the one that runs is still among them.
  public List<PlannedSession> toCome(UUID clientId) {
    var done = finished(clientId);
    return !done.isEmpty() && isOver(clientId, done.getLast())
        ? List.of()
        : replanned(clientId, held.heldShares(clientId));
  }

  /// The sittings that the plan would ask for if these shares of all placed dots had held.
  public List<PlannedSession> replanned(UUID clientId, Map<Zone, Double> heldShares) {
    var done = finished(clientId);
    if (done.isEmpty()) {
      return plans.of(clientId).map(TreatmentPlan::sessions).orElse(List.of());
    }
    var last = done.getLast();
    var otherParts = partsLeft(clientId, done, last, heldShares);
    if (!otherParts.isEmpty()) {
      return otherParts;
    }
    return plans
        .after(clientId, progress(clientId, done, last.planned().layer(), heldShares))
        .map(TreatmentPlan::sessions)
        .orElse(List.of());
  }

  /// The layers of the plan from the start.
  public int plannedLayers(UUID clientId) {
    return plans.of(clientId).map(TreatmentPlan::sessionNumber).orElse(0);
  }

  // When the last planned layer is done, it is the follow-up that asks for a further one.
  private boolean isOver(UUID clientId, Session last) {
    var seen = held.lastSeen(clientId).filter(look -> look.sessionId().equals(last.id()));
    return seen.map(WhatHeld.Seen::complete)
        .orElseGet(() -> last.planned().layer() >= plannedLayers(clientId) && !hasParts(clientId));
  }

  private boolean hasParts(UUID clientId) {
    var done = finished(clientId);
    return !partsLeft(clientId, done, done.getLast(), held.heldShares(clientId)).isEmpty();
  }

  private List<Session> finished(UUID clientId) {
    return rows.where(
        "s.client_id = ? AND s.voided_at IS NULL AND s.finished_at IS NOT NULL", clientId);
  }

  /// Where a layer was split over days: its later parts, and the layers after it.
  private List<PlannedSession> partsLeft(
      UUID clientId, List<Session> done, Session last, Map<Zone, Double> heldShares) {
    if (last.planned().part().isEmpty()) {
      return List.of();
    }
    int layer = last.planned().layer();
    var before = done.stream().filter(session -> session.planned().layer() < layer).toList();
    var then =
        before.isEmpty()
            ? plans.of(clientId)
            : plans.after(clientId, progress(clientId, before, layer - 1, heldShares));
    var sessions = then.map(TreatmentPlan::sessions).orElse(List.of());
    var parts =
        sessions.stream()
            .filter(one -> one.number() == layer)
            .filter(one -> one.part().compareTo(last.planned().part()) > 0)
            .toList();
    var later = sessions.stream().filter(one -> one.number() > layer);
    return parts.isEmpty() ? List.of() : Stream.concat(parts.stream(), later).toList();
  }

  private Progress progress(
      UUID clientId, List<Session> done, int layersDone, Map<Zone, Double> heldShares) {
    var placed = new EnumMap<Zone, Integer>(Zone.class);
    for (var session : done) {
      session.plannedDots().keySet().forEach(zone -> placed.merge(zone, 0, Integer::sum));
      session.dotsByZone().forEach((zone, dots) -> placed.merge(zone, dots, Integer::sum));
    }
    return new Progress(Math.min(11, layersDone), heldShares, placed, held.healings(clientId));
  }
}
