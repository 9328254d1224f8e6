package stipple.duration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stipple.scalp.Zone;

/// Draws up a treatment plan: number, dots, cap, gaps, in this order.
final class Planner {

  private final PlanRequest request;
  private final List<Reason> reasons = new ArrayList<>();
  private final List<PlannedSession> sessions = new ArrayList<>();

  private final Timing timing;
  private final int learnedSessions;

  Planner(PlanRequest request, Timing timing, int learnedSessions) {
    this.request = request;
    this.timing = timing;
    this.learnedSessions = learnedSessions;
  }

  TreatmentPlan plan() {
    var count = SessionCount.of(request);
    reasons.addAll(count.reasons());
    reasons.add(growth(count.sessions()));
    int measured = request.progress().heldShare().size();
    if (measured > 0) {
      reasons.add(Reason.published(Reason.Code.KEPT_MEASURED, 0, "", measured));
    }
    planSessions(count.sessions());
    return new TreatmentPlan(
        count.sessions(),
        sessions,
        keptShare(),
        reasons,
        assumptions(count.sessions()),
        learnedSessions);
  }

  private Reason growth(int count) {
    double[] shares = new double[count];
    for (int i = 0; i < count; i++) {
      shares[i] = DensityCurve.shareAfter(i + 1, count);
    }
    return count == 3
        ? Reason.published(Reason.Code.DENSITY_GROWS, 0, "Liu2025", shares)
        : Reason.assumed(Reason.Code.DENSITY_GROWS, 0, shares);
  }

  private void planSessions(int count) {
    int number = request.progress().sessionsDone();
    for (var dots : DotCount.of(request, count)) {
      number++;
      if (DotCount.sum(dots) > 0) {
        planSession(number, dots, count);
      }
    }
    if (sessions.isEmpty()) {
      reasons.add(Reason.published(Reason.Code.NOTHING_LEFT, 0, ""));
    }
  }

  private void planSession(int number, Map<Zone, Integer> dots, int count) {
    var policy = request.policy();
    var work =
        new SessionWork(number, dots, request.factors(), request.technique(), policy.prepared());
    var parts = withinCap(work);
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      var name = parts.size() == 1 ? "" : String.valueOf((char) ('a' + i));
      sessions.add(
          new PlannedSession(
              number,
              name,
              part.dots(),
              DensityCurve.shareAfter(number, count),
              timing.planned(number + name, part),
              gap(number, i)));
    }
  }

  /// Within the client's tolerance if parts can do it, else within the studio's cap.
  private List<SessionWork> withinCap(SessionWork work) {
    int number = work.number();
    int studioCap = request.policy().capMinutes();
    int cap = Math.min(studioCap, request.factors().toleranceMinutes());
    var parts = new CapSplit(work, cap, timing).parts();
    if (parts.isEmpty()) {
      reasons.add(Reason.assumed(Reason.Code.CAP_NOT_MET, number, cap));
      parts = new CapSplit(work, studioCap, timing).parts();
    }
    var chosen = parts.orElse(List.of(work));
    if (chosen.size() > 1) {
      reasons.add(Reason.assumed(Reason.Code.SPLIT, number, chosen.size(), cap));
    }
    return chosen;
  }

  private @Nullable GapPlan gap(int number, int part) {
    if (part > 0) {
      return GapPlan.betweenParts(number);
    }
    if (number == 1) {
      return null;
    }
    return GapPlan.betweenSessions(
        number, request.policy().gaps(), request.healing(), request.hasScar());
  }

  private Map<Zone, Double> keptShare() {
    var kept = new EnumMap<Zone, Double>(Zone.class);
    for (var zone : request.dotsPerCm2().keySet()) {
      kept.put(zone, request.keptShare(zone));
    }
    return kept;
  }

  private List<Assumption> assumptions(int count) {
    var assumptions = new ArrayList<Assumption>();
    if (!request.measured()) {
      assumptions.add(Assumption.AREA_FIRST_GUESS);
    }
    if (learnedSessions == 0) {
      assumptions.add(Assumption.NOT_YET_CALIBRATED);
    }
    assumptions.add(Assumption.KEPT_SHARE);
    if (count != 3) {
      assumptions.add(Assumption.DENSITY_CURVE);
    }
    assumptions.add(Assumption.HEALING);
    assumptions.add(Assumption.NUMBER_OF_SESSIONS);
    return assumptions;
  }
}
