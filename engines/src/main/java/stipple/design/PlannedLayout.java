package stipple.design;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stipple.dots.Layout;
import stipple.dots.SessionDots;
import stipple.dots.Sessions;
import stipple.duration.Factors;
import stipple.duration.PlannedSession;
import stipple.duration.TreatmentPlan;
import stipple.scalp.Zone;

/// The dots of a layout in the sittings of a plan.
public final class PlannedLayout {

  private PlannedLayout() {}

  /// So many times as many dots as are to be kept, by zone.
  public static Map<Zone, Double> moreThanKept(Factors factors) {
    var more = new EnumMap<Zone, Double>(Zone.class);
    for (var zone : Zone.values()) {
      more.put(zone, 1 / factors.keptShare(zone));
    }
    return more;
  }

  /// Which sitting of a plan, counted from 1 in its order, sets which dot of a layout.
  ///
  /// Zones that have no place on the head are counted in the plan and have no dots.
  public static Sessions sittings(TreatmentPlan plan, Set<Zone> placed, Layout layout) {
    List<SessionDots> counts =
        plan.sessions().stream()
            .map(sitting -> new SessionDots(sitting.number(), dots(sitting, placed)))
            .toList();
    return Sessions.of(counts, layout);
  }

  private static Map<Zone, Integer> dots(PlannedSession sitting, Set<Zone> placed) {
    var dots = new EnumMap<Zone, Integer>(Zone.class);
    sitting
        .dots()
        .forEach((zone, count) -> {
          if (placed.contains(zone)) {
            dots.put(zone, count);
          }
        });
    return dots;
  }
}
