package stipple.studio.practice.chains;

import java.util.Optional;
import stipple.studio.practice.booking.Appointment;

/// One visit of a chain where it lies now, and the visit in the diary that it became.
public record ChainVisit(
    int position, PlacedVisit placed, Names names, Optional<Appointment> appointment) {

  /// With whom and where, as they are called.
  public record Names(String practitioner, String room) {}

  /// Whether it still takes its place in the chain: it was not cancelled, nor missed.
  public boolean stands() {
    return appointment.isEmpty()
        || !(appointment.get().isCancelled() || appointment.get().isMissed());
  }
}
