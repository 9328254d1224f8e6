package stipple.studio.treatment.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
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
      return PlanDates.of(asked.get(), PlanDates.Start.ASKED, plan);
    }
    var held = held(clientId);
    if (held.isPresent()) {
      return PlanDates.of(held.get(), PlanDates.Start.HELD, plan);
    }
    return booked(clientId)
        .map(day -> PlanDates.of(day, PlanDates.Start.BOOKED, plan))
        .orElseGet(() -> PlanDates.of(soonest(), PlanDates.Start.SOONEST, plan));
  }

  private Optional<LocalDate> held(UUID clientId) {
    return logs.learned().sessions().stream()
        .map(LoggedSession::told)
        .filter(told -> told.client().equals(clientId.toString()))
        .min(Comparator.comparingInt(ToldSession::day))
        .map(told -> LocalDate.ofEpochDay(told.day()));
  }

  private Optional<LocalDate> booked(UUID clientId) {
    var zone = studios.present().place().zone();
    return appointments.ofClient(clientId).stream()
        .filter(visit -> visit.kind() == Appointment.Kind.SESSION && !visit.isCancelled())
        .min(Comparator.comparing(Appointment::startsAt))
        .map(visit -> visit.startsAt().atZone(zone).toLocalDate());
  }

  private LocalDate soonest() {
    int hours = studios.present().policies().patchWaitHours();
    return today().plusDays(Math.ceilDiv(hours, HOURS_A_DAY));
  }

  LocalDate today() {
    return clock.today(studios.present().place().zone());
  }
}
