package stipple.studio.desk.chain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.duration.TreatmentPlan;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.chains.ChainFinder;
import stipple.studio.practice.chains.ChainWish;
import stipple.studio.practice.chains.Found;
import stipple.studio.practice.chains.Preferences;

/// The first dates there would be for a plan that is only thought of. Nothing is held by it.
@Component
public class FirstDates {

  private final VisitsToCome visits;
  private final ChainFinder finder;
  private final ChainViews views;
  private final Appointments appointments;
  private final StudioClock clock;

  FirstDates(
      VisitsToCome visits,
      ChainFinder finder,
      ChainViews views,
      Appointments appointments,
      StudioClock clock) {
    this.visits = visits;
    this.finder = finder;
    this.views = views;
    this.appointments = appointments;
    this.clock = clock;
  }

  /// As if the client's own visits were not in the diary; nothing where none is to come.
  public Optional<Found> of(UUID clientId, TreatmentPlan plan) {
    var toCome = visits.drafted(clientId, plan.sessions());
    if (toCome.isEmpty()) {
      return Optional.empty();
    }
    var wishes = Preferences.from(toCome.notBefore());
    return Optional.of(
        finder.find(
            new ChainWish(clientId, toCome.visits(), toCome.before(), wishes), own(clientId)));
  }

  /// Whether visits of the client are in the diary already.
  public boolean isBooked(UUID clientId) {
    return !own(clientId).isEmpty();
  }

  /// The names of people and rooms, for showing the dates.
  public ChainPage.Names names() {
    return views.names();
  }

  private Set<UUID> own(UUID clientId) {
    var now = clock.now();
    return appointments.ofClient(clientId).stream()
        .filter(visit -> !visit.isCancelled() && !visit.isMissed() && !visit.isOver(now))
        .map(Appointment::id)
        .collect(Collectors.toSet());
  }
}
