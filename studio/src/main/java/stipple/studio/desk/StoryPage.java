package stipple.studio.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import stipple.duration.TreatmentPlan;
import stipple.studio.house.AuditTrail;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.practice.records.Overrides;
import stipple.studio.treatment.plan.Quote;
import stipple.studio.treatment.plan.SessionBars;

/// One client's story as it is shown.
public record StoryPage(
    ClientFrame client,
    Optional<TreatmentPlan> plan,
    Optional<Quote> quote,
    List<Appointment> visits,
    List<Overrides.Passed> overrides,
    List<AuditTrail.Event> events,
    Instant now) {

  public SessionBars bars() {
    return SessionBars.of(plan.orElseThrow());
  }

  public int plannedMinutes() {
    return plan.map(all -> (int) all.totalMinutes().middle()).orElse(0);
  }

  /// The next visit that is still ahead.
  public Optional<Appointment> nextVisit() {
    return visits.stream()
        .filter(visit -> !visit.isCancelled() && visit.startsAt().isAfter(now))
        .min(java.util.Comparator.comparing(Appointment::startsAt));
  }
}
