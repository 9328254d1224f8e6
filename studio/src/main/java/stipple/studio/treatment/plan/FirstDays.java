package stipple.studio.treatment.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.duration.TreatmentPlan;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.sessionlog.LoggedSession;
import stipple.studio.practice.sessionlog.SessionLogs;
import stipple.studio.practice.sessionlog.ToldSession;
import stipple.studio.practice.settings.Studios;

/// When the first session of a client is, and the days in which the others fall.
@Component
class FirstDays {

  private static final int HOURS_A_DAY = 24;
  // sessions lie weeks apart (chosen)
  private static final int ONE_TREATMENT_DAYS = 365;

  private final SessionLogs logs;
  private final Appointments appointments;
  private final Studios studios;
  private final StudioClock clock;

  FirstDays(SessionLogs logs, Appointments appointments, Studios studios, StudioClock clock) {
    this.logs = logs;
    this.appointments = appointments;
    this.studios = studios;
    this.clock = clock;
  }

  /// From the day asked for; else as it was held; else as booked; else as soon as a patch test from
  /// today allows.
  PlanDates of(UUID clientId, Optional<LocalDate> asked, TreatmentPlan plan) {
    if (asked.isPresent()) {
      return PlanDates.of(asked.get(), PlanDates.Start.ASKED, Map.of(), plan);
    }
    var held = held(clientId);
    var first = held.values().stream().min(Comparator.naturalOrder());
    if (first.isPresent()) {
      return PlanDates.of(first.get(), PlanDates.Start.HELD, held, plan);
    }
    return booked(clientId)
        .map(day -> PlanDates.of(day, PlanDates.Start.BOOKED, held, plan))
        .orElseGet(() -> PlanDates.of(soonest(), PlanDates.Start.SOONEST, held, plan));
  }

  /// The day of each layer that was held; what lies long back was another treatment.
  private Map<Integer, LocalDate> held(UUID clientId) {
    long since = today().toEpochDay() - ONE_TREATMENT_DAYS;
    return logs.learned().sessions().stream()
        .map(LoggedSession::told)
        .filter(told -> told.client().equals(clientId.toString()) && told.day() >= since)
        .collect(
            Collectors.toMap(
                ToldSession::number,
                told -> LocalDate.ofEpochDay(told.day()),
                (one, other) -> one.isAfter(other) ? one : other));
  }

  private Optional<LocalDate> booked(UUID clientId) {
    var zone = studios.present().place().zone();
    return appointments.ofClient(clientId).stream()
        .filter(visit -> visit.kind() == Appointment.Kind.SESSION && !visit.isCancelled())
        .map(visit -> visit.startsAt().atZone(zone).toLocalDate())
        .filter(day -> !day.isBefore(today()))
        .min(Comparator.naturalOrder());
  }

  private LocalDate soonest() {
    int hours = studios.present().policies().patchWaitHours();
    return today().plusDays(Math.ceilDiv(hours, HOURS_A_DAY));
  }

  LocalDate today() {
    return clock.today(studios.present().place().zone());
  }
}
