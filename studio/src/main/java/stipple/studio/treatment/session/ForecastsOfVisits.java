package stipple.studio.treatment.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import stipple.duration.PlannedSession;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.VisitForecasts;
import stipple.studio.treatment.hairlinedesign.HairlineDesign;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;

/// How long the sessions in the diary will likely last: one that runs by its pace so far, one to
/// come by its plan and the hands it is booked with.
@Component
class ForecastsOfVisits implements VisitForecasts {

  private static final int FEW = 10;
  private static final int LENGTHS = 64;

  private final Sessions sessions;
  private final Sittings sittings;
  private final Forecasts forecasts;
  private final LikelyEnds ends;
  private final HairlineDesigns designs;
  private final StudioClock clock;

  ForecastsOfVisits(
      Sessions sessions,
      Sittings sittings,
      Forecasts forecasts,
      LikelyEnds ends,
      HairlineDesigns designs,
      StudioClock clock) {
    this.sessions = sessions;
    this.sittings = sittings;
    this.forecasts = forecasts;
    this.ends = ends;
    this.designs = designs;
    this.clock = clock;
  }

  @Override
  public Map<UUID, Likely> of(Collection<Appointment> visits) {
    var running = new HashMap<UUID, Session>();
    sessions.allRunning().forEach(session -> running.put(session.clientId(), session));
    var now = clock.now();
    var likely = new HashMap<UUID, Likely>();
    for (var visit : visits) {
      if (visit.kind() == Appointment.Kind.SESSION) {
        var runs =
            Optional.ofNullable(running.get(visit.clientId()))
                .filter(session ->
                    session.startedAt().isBefore(visit.endsAt())
                        && !now.isBefore(visit.startsAt()));
        runs.map(this::live)
            .or(() -> visit.isOver(now) ? Optional.empty() : planned(visit))
            .ifPresent(known -> likely.put(visit.id(), known));
      }
    }
    return likely;
  }

  private Likely live(Session session) {
    var lasting = ends.lasting(session);
    var end = lasting.end();
    return new Likely(
        Optional.of(session.startedAt()),
        end.p10Minutes(),
        end.p50Minutes(),
        end.p90Minutes(),
        lengths(share -> lasting.goneMinutes() + lasting.left().quantile(share)),
        isFew(session.chair().practitionerId()));
  }

  private Optional<Likely> planned(Appointment visit) {
    return designs
        .latest(visit.clientId())
        .flatMap(design -> sitting(visit).map(sitting -> planned(visit, design, sitting)));
  }

  /// The sitting of the plan that the visit was booked for.
  private Optional<PlannedSession> sitting(Appointment visit) {
    return sittings.toCome(visit.clientId()).stream()
        .filter(sitting ->
            visit.sessionNumber().isEmpty() || sitting.number() == visit.sessionNumber().get())
        .findFirst();
  }

  private Likely planned(Appointment visit, HairlineDesign design, PlannedSession sitting) {
    var work =
        new Forecasts.Work(
            visit.clientId(),
            design.id(),
            sitting.number(),
            sitting.dots(),
            visit.practitionerId(),
            Optional.empty());
    var forecast = forecasts.model().predict(forecasts.ask(work));
    var shown = forecast.estimate().shown();
    return new Likely(
        Optional.empty(),
        (int) Math.round(shown.low()),
        (int) Math.round(shown.middle()),
        (int) Math.round(shown.high()),
        lengths(forecast.minutes()::quantile),
        forecast.sessionsOfPractitioner() < FEW);
  }

  private boolean isFew(UUID practitionerId) {
    return forecasts.model().sessionsOf(practitionerId.toString()) < FEW;
  }

  private static List<Double> lengths(DoubleUnaryOperator quantile) {
    return IntStream.range(0, LENGTHS)
        .mapToObj(step -> quantile.applyAsDouble((step + 0.5) / LENGTHS))
        .toList();
  }
}
