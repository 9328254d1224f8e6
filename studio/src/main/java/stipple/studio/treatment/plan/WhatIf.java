package stipple.studio.treatment.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.duration.Factors;
import stipple.duration.PlanRequest;
import stipple.scalp.Zone;
import stipple.studio.house.web.Form;

/// A plan turned over in the mind: other density, pain, number or hands. Nothing of it is kept.
///
/// `densityPercent` is of the density designed. No practitioner: somebody the studio does not know.
public record WhatIf(int densityPercent, int pain, int sessions, Optional<UUID> practitionerId) {

  static final int LEAST_DENSITY = 50;
  static final int MOST_DENSITY = 150;
  private static final double MOST_DOTS_PER_CM2 = 310;

  static WhatIf read(Form form) {
    return new WhatIf(
        form.whole("density", LEAST_DENSITY, MOST_DENSITY),
        form.whole("pain", 0, 10),
        form.whole("sessions", 0, 4),
        form.optionalId("practitioner"));
  }

  /// The form as the record has it.
  static Form filled(PlanRequest request, Hands hands) {
    return Form.filled(
        Map.of(
            "density", "100",
            "pain", String.valueOf(request.factors().pain()),
            "sessions", String.valueOf(Math.min(4, request.policy().chosenSessions())),
            "practitioner", hands.key()));
  }

  /// The request as it would be then.
  PlanRequest of(PlanRequest request) {
    var factors = request.factors();
    return new PlanRequest(
        request.areas(),
        request.measured(),
        wanted(request),
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

  private Map<Zone, Double> wanted(PlanRequest request) {
    var wanted = new EnumMap<Zone, Double>(Zone.class);
    request
        .dotsPerCm2()
        .forEach((zone, now) ->
            wanted.put(zone, Math.clamp(now * densityPercent / 100, 1, MOST_DOTS_PER_CM2)));
    return wanted;
  }

  // so many times as dense are so many times as many dots
  private Map<Zone, Integer> laid(PlanRequest request) {
    var wanted = wanted(request);
    var laid = new EnumMap<Zone, Integer>(Zone.class);
    request
        .laidDots()
        .forEach((zone, dots) -> {
          double now = request.dotsPerCm2().getOrDefault(zone, 1.0);
          laid.put(zone, (int) Math.round(dots * wanted.getOrDefault(zone, now) / now));
        });
    return laid;
  }
}
