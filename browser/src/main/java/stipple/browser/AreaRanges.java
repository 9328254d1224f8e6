package stipple.browser;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stipple.design.Designed;
import stipple.design.DesignedZone;
import stipple.number.Interval;
import stipple.scalp.AreaEstimate;
import stipple.scalp.AreaReckoning;
import stipple.scalp.Zone;

/// How far areas may be off, by zone: reckoned when a drag is settled, and kept until the next.
final class AreaRanges {

  // as the server has it for areas that were traced
  private static final double TRACING_LOG_SD = 0.05;

  private final AreaReckoning areas;
  private final Map<Zone, Double> logSds = new EnumMap<>(Zone.class);

  AreaRanges(AreaReckoning areas) {
    this.areas = areas;
  }

  void settle(Designed designed) {
    for (var zone : Zone.values()) {
      logSds.put(zone, logSd(designed, zone));
    }
  }

  private double logSd(Designed designed, Zone zone) {
    return designed.drawn().fill(zone).tracedCm2().isPresent()
        ? TRACING_LOG_SD
        : areas.estimate(designed.shape(zone)).logSd();
  }

  Interval of(DesignedZone zone, Designed designed) {
    return new AreaEstimate(zone.cm2(), known(zone.zone(), designed)).mostLikely();
  }

  /// Of all zones together: what makes one larger makes all larger.
  Interval of(List<DesignedZone> zones, Designed designed) {
    double cm2 = 0;
    double sum = 0;
    for (var zone : zones) {
      cm2 += zone.cm2();
      sum += zone.cm2() * known(zone.zone(), designed);
    }
    return new AreaEstimate(cm2, cm2 > 0 ? sum / cm2 : 0).mostLikely();
  }

  private double known(Zone zone, Designed designed) {
    return logSds.computeIfAbsent(zone, _ -> logSd(designed, zone));
  }
}
