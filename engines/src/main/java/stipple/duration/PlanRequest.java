package stipple.duration;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import stipple.number.Bounds;
import stipple.scalp.Areas;
import stipple.scalp.Zone;

/// All a treatment plan follows from.
///
/// *Domain*: a density of 1–310 dots/cm² for every zone with an area; other zones are ignored. The
/// density is what is to be added and kept. `measured` says whether somebody measured the areas or
/// they are the first guess of a stage. `laidDots` are the dots laid for the whole wish, those that
/// will not hold among them: 0–200,000 for a zone; one that is left out is counted by its area.
public record PlanRequest(
    Areas areas,
    boolean measured,
    Map<Zone, Double> dotsPerCm2,
    Factors factors,
    Technique technique,
    Goal goal,
    PlanPolicy policy,
    Progress progress,
    Map<Zone, Integer> laidDots) {

  private static final int MOST_LAID = 200_000;

  public PlanRequest {
    var wanted = new EnumMap<Zone, Double>(Zone.class);
    for (var zone : Zone.values()) {
      if (areas.cm2(zone) > 0) {
        double density = dotsPerCm2.getOrDefault(zone, 0.0);
        wanted.put(zone, Bounds.within(density, "density of " + zone, "dots/cm²", 1, 310));
      }
    }
    dotsPerCm2 = Collections.unmodifiableMap(wanted);
    var laid = new EnumMap<Zone, Integer>(Zone.class);
    for (var entry : laidDots.entrySet()) {
      if (wanted.containsKey(entry.getKey())) {
        Bounds.within(entry.getValue(), "laid dots of " + entry.getKey(), "dots", 0, MOST_LAID);
        laid.put(entry.getKey(), entry.getValue());
      }
    }
    laidDots = Collections.unmodifiableMap(laid);
  }

  /// A plan whose dots nobody has laid yet: counted by area.
  public PlanRequest(
      Areas areas,
      boolean measured,
      Map<Zone, Double> dotsPerCm2,
      Factors factors,
      Technique technique,
      Goal goal,
      PlanPolicy policy,
      Progress progress) {
    this(areas, measured, dotsPerCm2, factors, technique, goal, policy, progress, Map.of());
  }

  /// A plan for areas somebody measured.
  public static PlanRequest measured(Areas areas, Map<Zone, Double> dotsPerCm2, Factors factors) {
    return ordinary(areas, true, dotsPerCm2, factors);
  }

  /// A plan for the first guess of a stage.
  public static PlanRequest guessed(Areas areas, Map<Zone, Double> dotsPerCm2, Factors factors) {
    return ordinary(areas, false, dotsPerCm2, factors);
  }

  private static PlanRequest ordinary(
      Areas areas, boolean measured, Map<Zone, Double> dotsPerCm2, Factors factors) {
    return new PlanRequest(
        areas,
        measured,
        dotsPerCm2,
        factors,
        Technique.SINGLE_POINT_SHAVED,
        Goal.SHAVED_LOOK,
        PlanPolicy.usual(),
        Progress.none());
  }

  /// The same, worked otherwise.
  public PlanRequest by(Technique other) {
    return new PlanRequest(
        areas, measured, dotsPerCm2, factors, other, goal, policy, progress, laidDots);
  }

  /// The same, for another goal.
  public PlanRequest towards(Goal other) {
    return new PlanRequest(
        areas, measured, dotsPerCm2, factors, technique, other, policy, progress, laidDots);
  }

  /// The same, under another policy.
  public PlanRequest under(PlanPolicy other) {
    return new PlanRequest(
        areas, measured, dotsPerCm2, factors, technique, goal, other, progress, laidDots);
  }

  /// The same, after some sessions.
  public PlanRequest after(Progress other) {
    return new PlanRequest(
        areas, measured, dotsPerCm2, factors, technique, goal, policy, other, laidDots);
  }

  /// The same, its dots laid and counted: so many for the whole wish.
  public PlanRequest laid(Map<Zone, Integer> other) {
    return new PlanRequest(
        areas, measured, dotsPerCm2, factors, technique, goal, policy, progress, other);
  }

  /// The mean share of dots taken to hold in a zone. *Range*: above 0 to 1.
  public double keptShare(Zone zone) {
    return factors.keptShare(zone);
  }

  /// How fast this client heals, by their own words and by what was seen of them.
  public HealingBelief healing() {
    return HealingBelief.of(factors.healing(), progress.healings());
  }

  boolean hasScar() {
    return areas.scarCm2() > 0 || goal == Goal.SCAR_CAMOUFLAGE;
  }
}
