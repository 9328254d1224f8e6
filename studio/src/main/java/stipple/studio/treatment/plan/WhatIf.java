package stipple.studio.treatment.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import stipple.dots.Density;
import stipple.duration.Factors;
import stipple.duration.PlanRequest;
import stipple.scalp.Zone;
import stipple.studio.house.web.Form;

/// A plan turned over in the mind: other density, pain or number. Nothing of it is kept.
public record WhatIf(WantedDensity density, int pain, int sessions) {

  /// As it was drawn, or one of the usual levels.
  public enum WantedDensity {
    AS_DESIGNED,
    LOW,
    MEDIUM,
    HIGH;

    Optional<Density> level() {
      return this == AS_DESIGNED ? Optional.empty() : Optional.of(Density.valueOf(name()));
    }
  }

  static WhatIf read(Form form) {
    return new WhatIf(
        form.choice("density", WantedDensity.class),
        form.whole("pain", 0, 10),
        form.whole("sessions", 0, 4));
  }

  /// The form as the record has it.
  static Form filled(PlanRequest request) {
    return Form.filled(
        Map.of(
            "density", WantedDensity.AS_DESIGNED.name(),
            "pain", String.valueOf(request.factors().pain()),
            "sessions", String.valueOf(Math.min(4, request.policy().chosenSessions()))));
  }

  /// The request as it would be then.
  PlanRequest of(PlanRequest request) {
    var factors = request.factors();
    return new PlanRequest(
        request.areas(),
        request.measured(),
        density.level().map(WhatIf::byZone).orElse(request.dotsPerCm2()),
        new Factors(
            factors.oily(),
            factors.dry(),
            factors.sensitive(),
            factors.thick(),
            pain,
            factors.toleranceMinutes(),
            factors.healing()),
        request.technique(),
        request.goal(),
        request.policy().withSessions(sessions),
        request.progress(),
        laid(request));
  }

  // so many times as dense are so many times as many dots
  private Map<Zone, Integer> laid(PlanRequest request) {
    var laid = new EnumMap<Zone, Integer>(Zone.class);
    var wanted = density.level().map(WhatIf::byZone).orElse(request.dotsPerCm2());
    request
        .laidDots()
        .forEach((zone, dots) -> {
          double now = request.dotsPerCm2().getOrDefault(zone, 1.0);
          laid.put(zone, (int) Math.round(dots * wanted.getOrDefault(zone, now) / now));
        });
    return laid;
  }

  // a natural edge grades over eight of its ten millimetres: three fifths of the way to the body
  private static Map<Zone, Double> byZone(Density level) {
    var dots = new EnumMap<Zone, Double>(level.byZone());
    double edge = level.dotsPerCm2(Zone.HAIRLINE);
    dots.put(Zone.HAIRLINE, edge + 0.6 * (level.dotsPerCm2() - edge));
    return dots;
  }
}
