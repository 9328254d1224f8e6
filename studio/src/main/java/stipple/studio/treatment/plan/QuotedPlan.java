package stipple.studio.treatment.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stipple.duration.Assumption;
import stipple.duration.PlanRequest;
import stipple.duration.PlannedSession;
import stipple.duration.TreatmentPlan;
import stipple.scalp.Zone;

/// The plan as a quote keeps it: sittings, dots and areas, and nothing that was told in confidence.
public record QuotedPlan(
    int sessionNumber,
    boolean measured,
    Map<Zone, Double> areasCm2,
    List<Sitting> sittings,
    List<Assumption> assumptions,
    int learnedSessions) {

  /// One sitting; minutes as they were shown. The first has no days before it.
  public record Sitting(
      int number,
      String part,
      Map<Zone, Integer> dots,
      int p10,
      int p50,
      int p90,
      int bookedMinutes,
      List<Integer> daysBefore) {

    public int totalDots() {
      return dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Sitting of(PlannedSession planned) {
      var minutes = planned.minutes();
      return new Sitting(
          planned.number(),
          planned.part(),
          planned.dots(),
          (int) minutes.low(),
          (int) minutes.middle(),
          (int) minutes.high(),
          planned.bookedMinutes(),
          planned
              .gapToPrevious()
              .map(gap -> List.of(gap.preferredFromDays(), gap.preferredToDays()))
              .orElse(List.of()));
    }
  }

  public static QuotedPlan of(PlanRequest request, TreatmentPlan plan) {
    var areas = new LinkedHashMap<Zone, Double>();
    for (var zone : Zone.values()) {
      if (request.areas().cm2(zone) > 0) {
        areas.put(zone, request.areas().cm2(zone));
      }
    }
    return new QuotedPlan(
        plan.sessionNumber(),
        request.measured(),
        areas,
        plan.sessions().stream().map(Sitting::of).toList(),
        plan.assumptions(),
        plan.learnedSessions());
  }

  public double totalCm2() {
    return areasCm2.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  public double scarCm2() {
    return areasCm2.getOrDefault(Zone.SCAR, 0.0);
  }

  public int totalDots() {
    return sittings.stream().mapToInt(Sitting::totalDots).sum();
  }
}
