package stipple.studio.practice.booking.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.VisitForecasts;
import stipple.studio.practice.booking.VisitForecasts.Likely;

/// What everybody who knows something of visits says about their lengths.
@Component
class LikelyLengths {

  private final List<VisitForecasts> forecasts;

  LikelyLengths(List<VisitForecasts> forecasts) {
    this.forecasts = List.copyOf(forecasts);
  }

  Map<UUID, Likely> of(List<Appointment> visits) {
    var likely = new HashMap<UUID, Likely>();
    forecasts.forEach(known -> likely.putAll(known.of(visits)));
    return likely;
  }
}
