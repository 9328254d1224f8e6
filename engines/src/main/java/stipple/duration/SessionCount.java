package stipple.duration;

import java.util.ArrayList;
import java.util.List;
import stipple.scalp.Zone;

/// How many sessions, and by which rules.
///
/// The smallest number from the floor on with which enough is kept: 95 % of the density wanted with
/// probability 0.8 (both chosen). The last session can only miss its own share, so a plan with a
/// small last share is the safer one.
record SessionCount(int sessions, List<Reason> reasons) {

  private static final double ENOUGH_SHARE = 0.95;
  private static final double OFTEN_ENOUGH = 0.8;
  private static final int MOST = 4;

  /// The number for a request, counting the sessions done.
  static SessionCount of(PlanRequest request) {
    var reasons = new ArrayList<Reason>();
    int sessions = request.policy().chosenSessions();
    if (sessions > 0) {
      double often = probabilityEnough(request, sessions);
      reasons.add(Reason.assumed(Reason.Code.SESSIONS_CHOSEN, 0, sessions, often));
    } else {
      sessions = byRule(request, reasons);
    }
    int done = request.progress().sessionsDone();
    if (done >= sessions) {
      sessions = done + 1;
      reasons.add(Reason.assumed(Reason.Code.SESSIONS_FURTHER, 0, sessions));
    }
    if (sessions > MOST) {
      reasons.add(Reason.published(Reason.Code.SESSIONS_MANY, 0, "TooMany", sessions));
    }
    return new SessionCount(sessions, reasons);
  }

  /// True when all sessions of the plan are done already.
  static boolean isFurther(PlanRequest request) {
    int chosen = request.policy().chosenSessions();
    int planned = chosen > 0 ? chosen : byRule(request, new ArrayList<>());
    return request.progress().sessionsDone() >= planned;
  }

  private static int byRule(PlanRequest request, List<Reason> reasons) {
    boolean small = request.goal().isSmall();
    int floor = small ? 2 : 3;
    double often = probabilityEnough(request, floor);
    reasons.add(
        small
            ? Reason.published(Reason.Code.SESSIONS_SMALL, 0, "ScalpDensity", floor, often)
            : Reason.published(Reason.Code.SESSIONS_NORM, 0, "SmpHairCreations", floor, often));
    int sessions = floor;
    while (sessions < MOST && probabilityEnough(request, sessions) < OFTEN_ENOUGH) {
      sessions++;
    }
    if (sessions > floor) {
      often = probabilityEnough(request, sessions);
      reasons.add(Reason.assumed(Reason.Code.SESSIONS_TO_KEEP_ENOUGH, 0, sessions, often));
    }
    if (sessions < MOST && request.policy().oneMoreForHardSkin() && isHard(request)) {
      sessions++;
      reasons.add(Reason.published(Reason.Code.SESSIONS_ONE_MORE, 0, "SmpHairCreations", sessions));
    }
    return sessions;
  }

  private static boolean isHard(PlanRequest request) {
    var skin = request.factors();
    return request.hasScar() || skin.dry() || skin.thick() || request.goal() == Goal.ALOPECIA;
  }

  /// How often at least 95 % is there at the end, each session planned on what held before.
  ///
  /// *Range*: 0–1 · *Holds for*: the worst of the zones; 0.83, 0.92, 0.97 for 2, 3, 4 sessions.
  static double probabilityEnough(PlanRequest request, int sessions) {
    double last = 1 - DensityCurve.shareAfter(sessions - 1, sessions);
    double mayMiss = 1 - (1 - ENOUGH_SHARE) / last;
    var zone = request.hasScar() ? Zone.SCAR : Zone.TOP;
    var kept = Priors.keptShare(zone, request.factors().oily());
    return kept.probabilityAtLeast(kept.mean() * mayMiss);
  }
}
