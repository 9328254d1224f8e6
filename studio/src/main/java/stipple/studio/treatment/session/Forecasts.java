package stipple.studio.treatment.session;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.duration.DurationModel;
import stipple.duration.Factors;
import stipple.duration.SessionAsk;
import stipple.duration.SessionWork;
import stipple.scalp.Zone;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.sessionlog.SessionLogs;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.consultation.Consultation;
import stipple.studio.treatment.consultation.Consultations;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;

/// How long a session will last in the hands that will do it, by what the studio's log has taught.
@Component
class Forecasts {

  private final Consultations consultations;
  private final HairlineDesigns designs;
  private final SessionLogs logs;
  private final Studios studios;
  private final StudioClock clock;

  Forecasts(
      Consultations consultations,
      HairlineDesigns designs,
      SessionLogs logs,
      Studios studios,
      StudioClock clock) {
    this.consultations = consultations;
    this.designs = designs;
    this.logs = logs;
    this.studios = studios;
    this.clock = clock;
  }

  /// So many dots of one layer for a client, in one pair of hands, today.
  record Work(
      UUID clientId,
      UUID designId,
      int layer,
      Map<Zone, Integer> dots,
      UUID practitionerId,
      Optional<Integer> ownEstimateMinutes) {

    static Work planned(Session session) {
      return of(session, session.plannedDots());
    }

    static Work done(Session session, Map<Zone, Integer> dots) {
      return of(session, dots);
    }

    private static Work of(Session session, Map<Zone, Integer> dots) {
      return new Work(
          session.clientId(),
          session.chair().designId(),
          session.planned().layer(),
          dots,
          session.chair().practitionerId(),
          session.planned().ownEstimateMinutes());
    }
  }

  /// What the log has taught.
  DurationModel model() {
    return logs.learned().model();
  }

  /// The forecast as it is kept with a session that begins.
  FixedForecast fixed(Work work) {
    var model = model();
    var ask = ask(work);
    return FixedForecast.of(model.predict(ask), model.foretell(ask));
  }

  SessionAsk ask(Work work) {
    var factors =
        consultations.latest(work.clientId()).map(Consultation::factors).orElse(Factors.usual());
    var technique = designs.get(work.designId()).technique();
    return new SessionAsk(
        new SessionWork(work.layer(), work.dots(), factors, technique, true),
        work.practitionerId().toString(),
        work.clientId().toString(),
        (int) clock.today(studios.present().place().zone()).toEpochDay(),
        work.ownEstimateMinutes().orElse((int) SessionAsk.NO_ESTIMATE));
  }
}
