package stipple.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stipple.dots.Density;
import stipple.duration.Factors;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.duration.PlanRequest;
import stipple.duration.Technique;
import stipple.duration.TreatmentPlan;
import stipple.scalp.Areas;

/// How long one treatment plan takes to reckon, for three of the cast.
final class PlanMeasure implements Measure {

  private static final int WARM_UP = 3_000;
  private static final int ROUNDS = 2_000;

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public String conditions() {
    return "one thread, after %d plans of warming up".formatted(WARM_UP);
  }

  @Override
  public List<Figure> take() {
    var requests = new TreeMap<>(cast());
    return requests.entrySet().stream()
        .flatMap(one ->
            times(one.getValue()).figures("plan." + one.getKey(), Target.atMost(20)).stream())
        .toList();
  }

  private static Times times(PlanRequest request) {
    for (int i = 0; i < WARM_UP; i++) {
      keep(TreatmentPlan.of(request));
    }
    var times = new Times();
    for (int i = 0; i < ROUNDS; i++) {
      long began = System.nanoTime();
      keep(TreatmentPlan.of(request));
      times.add((System.nanoTime() - began) / 1e6);
    }
    return times;
  }

  // A result nobody looks at might never be reckoned.
  private static void keep(TreatmentPlan plan) {
    if (plan.totalDots() < 0) {
      throw new IllegalStateException("fewer than no dots");
    }
  }

  private static Map<String, PlanRequest> cast() {
    var skin = new Factors(false, true, true, false, 6, 240, Healing.SLOW);
    return Map.of(
        "idris",
        PlanRequest.measured(new Areas(18, 80, 42, 0, 0), Density.HIGH.byZone(), Factors.usual()),
        "mara",
        PlanRequest.measured(new Areas(0, 60, 20, 0, 0), Density.LOW.byZone(), skin)
            .by(Technique.BETWEEN_HAIRS)
            .towards(Goal.DENSITY),
        "tomasz",
        PlanRequest.measured(new Areas(0, 0, 0, 0, 24), Density.HIGH.byZone(), Factors.usual())
            .towards(Goal.SCAR_CAMOUFLAGE));
  }
}
