package stipple.duration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stipple.number.LargestRemainder;
import stipple.scalp.Zone;

/// How many dots each zone takes in each session still to come.
///
/// Dots = area × (density due after the session − density there) ÷ share kept; where the dots were
/// laid, laid × (density due − density there) ÷ density wanted. Whole dots are shared out by
/// largest remainder, first over the zones, then over a zone's sessions, so that every sum is the
/// rounded exact one.
final class DotCount {

  private DotCount() {}

  /// The dots by zone for each session after those done, up to the last.
  static List<Map<Zone, Integer>> of(PlanRequest request, int sessionNumber) {
    var zones = List.copyOf(request.dotsPerCm2().keySet());
    int toCome = sessionNumber - request.progress().sessionsDone();
    double[][] exact = new double[zones.size()][];
    double[] byZone = new double[zones.size()];
    double all = 0;
    for (int z = 0; z < zones.size(); z++) {
      exact[z] = exactDots(request, zones.get(z), sessionNumber, toCome);
      for (double dots : exact[z]) {
        byZone[z] += dots;
      }
      all += byZone[z];
    }
    int[] wholeByZone = LargestRemainder.round(byZone, LargestRemainder.nearest(all));
    var sessions = new ArrayList<Map<Zone, Integer>>();
    for (int s = 0; s < toCome; s++) {
      sessions.add(new EnumMap<>(Zone.class));
    }
    for (int z = 0; z < zones.size(); z++) {
      int[] whole = LargestRemainder.round(exact[z], wholeByZone[z]);
      for (int s = 0; s < toCome; s++) {
        sessions.get(s).put(zones.get(z), whole[s]);
      }
    }
    return sessions;
  }

  private static double[] exactDots(PlanRequest request, Zone zone, int sessionNumber, int toCome) {
    int done = request.progress().sessionsDone();
    double wanted = request.dotsPerCm2().getOrDefault(zone, 0.0);
    double kept = request.keptShare(zone);
    double there = densityThere(request, zone, wanted, kept, sessionNumber);
    Integer laid = request.laidDots().get(zone);
    double[] dots = new double[toCome];
    for (int s = 0; s < toCome; s++) {
      double due = wanted * DensityCurve.shareAfter(done + s + 1, sessionNumber);
      double lacking = Math.max(0, due - there);
      dots[s] = laid == null ? request.areas().cm2(zone) * lacking / kept : lacking / wanted * laid;
      there = Math.max(there, due);
    }
    return dots;
  }

  /// The healed density after the sessions done: measured where it was, else as planned.
  private static double densityThere(
      PlanRequest request, Zone zone, double wanted, double kept, int sessionNumber) {
    var progress = request.progress();
    int done = Math.min(progress.sessionsDone(), plannedBefore(request, sessionNumber));
    double expected =
        done == 0
            ? 0
            : wanted * DensityCurve.shareAfter(done, plannedBefore(request, sessionNumber));
    double held = progress.heldShare().getOrDefault(zone, kept);
    Integer placed = progress.placedDots().get(zone);
    if (placed == null) {
      return expected * held / kept;
    }
    Integer laid = request.laidDots().get(zone);
    if (laid == null) {
      return placed * held / request.areas().cm2(zone);
    }
    // all dots that were laid make the density wished, so many of them make their share of it
    return laid == 0 ? wanted : placed * held * wanted / (laid * kept);
  }

  /// The number of sessions the earlier plan had: a further session was not part of it.
  private static int plannedBefore(PlanRequest request, int sessionNumber) {
    int done = request.progress().sessionsDone();
    return SessionCount.isFurther(request) && done > 0 ? done : sessionNumber;
  }

  /// The dots of all zones together.
  static int sum(Map<Zone, Integer> dots) {
    int sum = 0;
    for (int count : dots.values()) {
      sum += count;
    }
    return sum;
  }
}
