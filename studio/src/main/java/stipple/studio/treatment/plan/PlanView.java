package stipple.studio.treatment.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stipple.duration.GapPlan;
import stipple.duration.PlanRequest;
import stipple.duration.PlannedSession;
import stipple.duration.Reason;
import stipple.duration.TreatmentPlan;
import stipple.number.Interval;
import stipple.scalp.Zone;

/// A plan with what it follows from and what it costs, as a page shows it.
public record PlanView(
    PlanRequest request,
    TreatmentPlan plan,
    Pricing pricing,
    Optional<Interval> areaCm2,
    Hands hands,
    PlanDates dates,
    boolean discreet) {

  /// On how many sessions of whom it rests.
  public RestsOn restsOn() {
    return new RestsOn(practitioner(), plan.learnedSessions());
  }

  public String practitioner() {
    return hands.practitioner().map(person -> person.name()).orElse("");
  }

  /// The zones that are worked, front first.
  public List<Zone> zones() {
    return List.copyOf(request.dotsPerCm2().keySet());
  }

  public double cm2(Zone zone) {
    return request.areas().cm2(zone);
  }

  public double dotsPerCm2(Zone zone) {
    return request.dotsPerCm2().getOrDefault(zone, 0.0);
  }

  public double keptShare(Zone zone) {
    return plan.keptShare().getOrDefault(zone, 1.0);
  }

  public int dots(Zone zone) {
    return plan.sessions().stream().mapToInt(sitting -> dots(sitting, zone)).sum();
  }

  public int dots(PlannedSession sitting, Zone zone) {
    return sitting.dots().getOrDefault(zone, 0);
  }

  public double totalCm2() {
    return request.areas().totalCm2();
  }

  /// The gap after session 1.
  public Optional<GapPlan> firstGap() {
    return plan.sessions().stream().flatMap(one -> one.gapToPrevious().stream()).findFirst();
  }

  /// The rules behind number, density and parts.
  public List<Reason> reasons() {
    return plan.reasons();
  }

  public boolean isSplit() {
    return plan.sessions().size() > plan.sessionNumber();
  }

  public Map<Zone, Double> areasCm2() {
    return QuotedPlan.of(request, plan).areasCm2();
  }
}
